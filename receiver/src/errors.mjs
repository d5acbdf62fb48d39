import { isForm } from './form.mjs';
import { sendPage } from './page.mjs';

/** What stands in an answer for the client; never a library's words, which may quote the body. */
const SENTENCES = {
  400: 'The body is not JSON.',
  401: 'This needs the token, as "Authorization: Bearer …".',
  403: 'This origin is not in LEADS_ORIGINS.',
  404: 'Nothing here.',
  408: 'The request took too long.',
  413: 'A lead has at most 64 KiB.',
  415: 'A lead is sent as application/json, or by a form as application/x-www-form-urlencoded.',
  422: 'This is no lead.',
  429: 'Too many requests from this address.',
  503: 'The lead could not be stored. Try again.',
};

/** An error with a status, and what else its answer says: `error` in place of the usual sentence. */
export const refusal = (statusCode, more = {}) =>
  Object.assign(new Error(SENTENCES[statusCode]), { statusCode, more });

/**
 * Everything that fails answers as JSON with a sentence, and to a form as a page. What is not the
 * client's fault is 503: the lead stays with the sender, who tries again.
 */
export function answerErrors(app) {
  app.setErrorHandler((error, request, reply) => {
    const known = error.statusCode >= 400 && error.statusCode < 500;
    const status = known ? error.statusCode : 503;
    if (!known) {
      // Messages of databases quote values; codes do not.
      request.log.error({ code: error.code, name: error.name }, 'the request failed');
      reply.header('Retry-After', 2);
    }
    const sentence = SENTENCES[status] ?? 'The request was not understood.';
    const answer = { error: sentence, ...error.more };
    reply.code(status);
    return isForm(request) ? sendPage(reply, ...wordsOf(answer)) : reply.send(answer);
  });
  app.setNotFoundHandler((request, reply) => reply.code(404).send({ error: SENTENCES[404] }));
}

/** A refusal as title and sentences, for a visitor. */
const wordsOf = ({ error, issues = [] }) => [
  'Your request was not sent',
  [...(issues.length ? issues.map(sentenceOf) : [error]), 'What you typed is on the page before.'],
];

const sentenceOf = ({ path, message }) =>
  path === 'consent'
    ? message
    : `"${path.replace('fields.', '')}" is too long, or has a name that cannot be stored.`;
