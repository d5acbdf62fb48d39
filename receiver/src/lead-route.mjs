import { leadSchema } from 'hiring-widgets/leads/schema';
import { refusal } from './errors.mjs';

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
    const { success, data, error } = leadSchema.safeParse(request.body);
    if (!success) throw refusal(422, { issues: issuesOf(error) });
    const result = await store.put(data);
    if (result === 'different') throw refusal(422, { issues: [taken] });
    return reply.code(STATUS[result]).send({ id: data.id });
  });
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
