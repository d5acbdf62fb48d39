import { leadSchema } from 'hiring-widgets/leads/schema';
import { refusal } from './errors.mjs';
import { fingerprint } from './fingerprint.mjs';
import { consentIssues, isForm, leadOfForm } from './form.mjs';
import { sendPage } from './page.mjs';

/** As the status says it: a sender deletes its copy on any 2xx with the lead's id. */
const STATUS = { stored: 201, known: 200, gone: 200 };

/** `POST /leads`: the one route that anybody on an allowed page may use. */
export async function leadRoute(app, { settings, store }) {
  const allowed = new Set(settings.origins);

  // Before the body is read. Without this a page elsewhere could not read the answer, but could send.
  // Browsers do not ask before they send a form, so it has to say where it comes from.
  async function checkOrigin(request) {
    const { origin } = request.headers;
    if (origin === undefined ? isForm(request) : !allowed.has(origin)) throw refusal(403);
  }

  // Of the types that browsers send without asking first, only that of a form without script.
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (request, body) => new URLSearchParams(body),
  );

  app.post('/leads', { onRequest: checkOrigin }, (request, reply) =>
    request.body instanceof URLSearchParams ? takeForm(request, reply) : takeJson(request, reply),
  );

  async function takeJson(request, reply) {
    const body = withLowerIds(request.body);
    const result = await store.put({ lead: checked(body), hash: fingerprint(body) });
    if (result === 'different') throw refusal(422, { issues: [taken] });
    // As it was written: the sender compares.
    return reply.code(STATUS[result]).send({ id: request.body.id });
  }

  async function takeForm(request, reply) {
    const lead = checked(leadOfForm(request));
    const issues = consentIssues(lead);
    if (issues.length) throw refusal(422, { issues });
    await store.put({ lead, hash: fingerprint(lead) });
    // Elsewhere, so that whoever loads the page again does not send again.
    return reply.redirect('thanks', 303);
  }

  app.get('/thanks', (request, reply) =>
    sendPage(reply, 'Thank you', ['Your request has arrived. You may close this page.']),
  );
}

function checked(body) {
  const { success, data, error } = leadSchema.safeParse(body);
  if (!success) throw refusal(422, { issues: issuesOf(error) });
  return data;
}

const lower = (id) => (typeof id === 'string' ? id.toLowerCase() : id);

/** A UUID is the same in capital letters. */
function withLowerIds(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { id, replaces } = body;
  return {
    ...body,
    id: lower(id),
    ...(Array.isArray(replaces) && { replaces: replaces.map(lower) }),
  };
}

const taken = { path: 'id', message: 'Another lead has this id.' };

/** At most five, each with the path as one would write it: `consents[0].lang`. */
function issuesOf({ issues }) {
  return issues.slice(0, 5).map(({ path, message }) => ({
    path: path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
    message,
  }));
}
