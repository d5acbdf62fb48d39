import { ownPack } from './packs.js';

/** A site that answers as the stories need it. No story asks a network. */
const SITE = 'https://packs.example/';

const answers: Record<string, () => Response | Promise<Response>> = {
  'never.json': () => new Promise(() => {}),
  'down.json': () => new Response('', { status: 503 }),
  'back-again.json': () => (down ? new Response('', { status: 503 }) : Response.json(ownPack)),
  'page.json': () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
};

let down = true;

/** Whether `back-again.json` is down, as it is at the start of a story. */
export function setDown(value: boolean): void {
  down = value;
}

export const address = (name: keyof typeof answers) => `${SITE}${name}`;

const { fetch } = window;

// Once for all stories, since several of them stand on one page of docs.
window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : `${input}`;
  const answer = url.startsWith(SITE) && answers[url.slice(SITE.length)];
  return answer ? answer() : fetch(input, init);
};
