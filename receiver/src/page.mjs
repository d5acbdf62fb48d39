const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Everything may be part of what a stranger sent. */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt()};`);

/** Answers with a page of a few sentences, for a visitor whose form has no script to read the answer. */
export function sendPage(reply, title, sentences) {
  return reply.header('Content-Security-Policy', POLICY).type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="inbox.css" />
  </head>
  <body>
    <main>
      <header><h1>${escaped(title)}</h1></header>
      ${sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n      ')}
    </main>
  </body>
</html>
`);
}
