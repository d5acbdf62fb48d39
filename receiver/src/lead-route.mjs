import { leadSchema } from 'hiring-widgets/leads/schema';
import { refusal } from './errors.mjs';
import { fingerprint } from './fingerprint.mjs';

/** As the status says it: a sender deletes its copy on any 2xx with the lead's id. */
const STATUS = { stored: 201, known: 200, gone: 200 };

/** `POST /leads`: the one route that anybody on an allowed page may use. */
export async function leadRoute(app, { settings, store }) {
  const allowed = new Set(settings.origins);

  // Before the body is read. Without this a page elsewhere could not read the answer, but could send.
  async function checkOrigin(request) {
    const { origin } = request.headers;
    if (origin !== undefined && !allowed.has(origin)) throw refusal(403);
  }

  // Only JSON: it makes browsers ask first, and other types would get by without asking.
  app.removeContentTypeParser('text/plain');

  app.post('/leads', { onRequest: checkOrigin }, async (request, reply) => {
    const body = withLowerIds(request.body);
    const { success, data, error } = leadSchema.safeParse(body);
    if (!success) throw refusal(422, { issues: issuesOf(error) });
    // Of what was sent, not of what is known of it: a later version knows more, and the same lead may
    // come to it again.
    const result = await store.put({ lead: data, hash: fingerprint(body) });
    if (result === 'different') throw refusal(422, { issues: [taken] });
    // As it was written: the sender compares.
    return reply.code(STATUS[result]).send({ id: request.body.id });
  });
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
