import { readFile } from 'node:fs/promises';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

const FILES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/inbox.css': ['inbox.css', 'text/css; charset=utf-8'],
  '/inbox.js': ['inbox.js', 'text/javascript; charset=utf-8'],
  '/lead.js': ['lead.js', 'text/javascript; charset=utf-8'],
};

/** The page for reading leads. It has no lead in it: it asks for them with the token. */
export async function inboxRoutes(app) {
  for (const [url, [name, type]] of Object.entries(FILES)) {
    const body = await readFile(new URL(`../inbox/${name}`, import.meta.url));
    app.get(url, async (request, reply) =>
      reply.header('Content-Security-Policy', POLICY).type(type).send(body),
    );
  }
}
