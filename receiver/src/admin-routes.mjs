import { createHash, timingSafeEqual } from 'node:crypto';
import { refusal } from './errors.mjs';
import { sheetOf } from './sheet.mjs';

const PAGE = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CURSOR = /^(\d[\dT:.-]*Z)_([0-9a-f-]{36})$/;
const digest = (text) => createHash('sha256').update(text).digest();

/** Whether a request has the token. Digests have one length, and comparing them takes the same time. */
export function hasToken(token) {
  const wanted = digest(`Bearer ${token}`);
  return ({ headers }) => timingSafeEqual(digest(`${headers.authorization}`), wanted);
}

/** What only those with the token may: read, take along, erase. */
export async function adminRoutes(app, { settings, store }) {
  const isAllowed = hasToken(settings.token);

  // After the rate limit, which counts those who guess.
  app.addHook('preParsing', async (request, reply) => {
    if (isAllowed(request)) return;
    reply.header('WWW-Authenticate', 'Bearer');
    throw refusal(401);
  });

  app.get('/leads', async (request, reply) => {
    const limit = Math.min(Math.max(Math.trunc(Number(request.query.limit)) || PAGE, 1), 1000);
    const before = cursorOf(request.query.before);
    const [found, total] = await Promise.all([
      store.list({ limit: limit + 1, before }),
      store.count(),
    ]);
    const leads = found.slice(0, limit);
    const last = found.length > limit && leads.at(-1);
    const body = JSON.stringify({
      total,
      leads,
      ...(last && { next: `${last.receivedAt}_${last.id}` }),
    });
    const etag = `"${digest(body).toString('base64url')}"`;
    // The inbox asks every two seconds, and mostly nothing has changed.
    reply
      .header('ETag', etag)
      .header('Cache-Control', 'private, no-cache')
      .type('application/json');
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : body;
  });

  app.get('/leads.csv', async (request, reply) => {
    const separator = request.query.separator === ';' ? ';' : ',';
    const leads = [];
    for (let page; !page || page.length === 1000;) {
      const last = leads.at(-1);
      page = await store.list({ limit: 1000, before: last && [last.receivedAt, last.id] });
      leads.push(...page);
    }
    reply.header('Content-Disposition', 'attachment; filename="leads.csv"');
    return reply.type('text/csv; charset=utf-8').send(sheetOf(leads, separator));
  });

  app.delete('/leads/:id', async (request) => {
    const { id } = request.params;
    if (!UUID.test(id)) throw refusal(404);
    return { erased: await store.erase(id.toLowerCase()) };
  });

  app.delete('/leads', async (request) => {
    const { email } = request.query;
    if (typeof email !== 'string' || !email.trim()) throw refusal(404);
    return { erased: await store.eraseEmail(email) };
  });
}

/** Where a page begins, as the page before it said; nothing for the newest. */
function cursorOf(text) {
  if (text === undefined) return undefined;
  // A query that names it twice gives a list.
  const found = typeof text === 'string' && CURSOR.exec(text);
  if (!found) throw refusal(400, { error: '"before" is the "next" of another answer.' });
  return found.slice(1);
}
