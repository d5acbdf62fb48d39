// The inbox. Leads come from strangers: everything is written as text, never as markup.
import { render } from './lead.js';

const FOLLOW_MS = 2000;
const KEY = 'hiring-leads-token';
const at = (id) => document.getElementById(id);

/** Kept until this tab is closed, where the browser keeps anything at all. */
const memory = {
  get: () => attempt(() => sessionStorage.getItem(KEY)),
  set: (token) => attempt(() => sessionStorage.setItem(KEY, token)),
  clear: () => attempt(() => sessionStorage.removeItem(KEY)),
};

let token = memory.get();
let etag;
let timer;
/** Elements and keys by id of their lead. There is none between the first and the last that is not here. */
const shown = new Map();
let next;
let total;

function attempt(what) {
  try {
    return what();
  } catch {
    return undefined;
  }
}

const ask = (path, options = {}) =>
  fetch(path, {
    ...options,
    cache: 'no-store',
    headers: { ...options.headers, Authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });

function say(text) {
  // Only when it changes: a screen reader would read it out every two seconds.
  if (at('state').textContent !== text) at('state').textContent = text;
}

/** Forgets what is shown: whatever comes is the first. */
function empty() {
  etag = next = total = undefined;
  shown.clear();
  at('list').replaceChildren();
}

function showLocked(wrong = '') {
  clearTimeout(timer);
  memory.clear();
  token = undefined;
  empty();
  at('inbox').hidden = true;
  at('unlock').hidden = false;
  at('wrong').textContent = wrong;
  at('token').value = '';
  at('token').focus();
  say('Locked.');
}

/** Asks what is new, shows it, and asks again in a moment. */
async function follow() {
  clearTimeout(timer);
  const asked = token;
  try {
    const response = await ask('/leads', { headers: etag ? { 'If-None-Match': etag } : {} });
    if (asked !== token) return;
    if (response.status === 401) return showLocked('This is not the token.');
    if (response.ok) {
      const body = await response.json();
      etag = response.headers.get('ETag');
      update(body);
    } else if (response.status !== 304) throw new Error(response.status);
    at('unlock').hidden = true;
    at('inbox').hidden = false;
    say(`${count(total)}. New ones appear by themselves.`);
  } catch {
    if (asked !== token) return;
    etag = undefined;
    say('The receiver does not answer. Trying again.');
  }
  timer = setTimeout(follow, document.hidden ? FOLLOW_MS * 5 : FOLLOW_MS);
}

const count = (all) => (all === 1 ? '1 lead' : `${all} leads`);

/** Sorts as the receiver does; a page's `next` is that of its last lead. */
const keyOf = ({ receivedAt, id }) => `${receivedAt}_${id}`;
const entryAt = (place) => shown.get(at('list')[place]?.dataset.id);

function update({ leads, next: older, total: all }) {
  const first = total === undefined;
  total = all;
  // What the newest page no longer has was erased or replaced; older pages are read again on demand.
  const ids = new Set(leads.map(({ id }) => id));
  for (const [id, { element, key }] of shown) {
    if ((!older || key >= older) && !ids.has(id)) drop(id, element);
  }
  // More came than a page holds: those in between are not known, and what is below them is read again.
  if (shown.size && older > entryAt('firstElementChild').key) {
    for (const [id, { element }] of shown) drop(id, element);
  }
  for (const lead of leads) {
    // What moved up from the following page is not new.
    if (!shown.has(lead.id)) place(lead, !first && !(keyOf(lead) < next));
  }
  if (!older || entryAt('lastElementChild').key === older) next = older;
  at('more').hidden = !next;
  at('empty').hidden = total > 0;
}

/** Puts a lead where it belongs: the newest is on top. */
function place(lead, isNew) {
  const element = render(lead, {
    isNew,
    erase: () => erase(lead.id),
    eraseAll: () => eraseAll(lead.fields.email),
  });
  const key = keyOf(lead);
  const below = [...at('list').children].find(({ dataset }) => shown.get(dataset.id).key < key);
  at('list').insertBefore(element, below ?? null);
  shown.set(lead.id, { element, key });
}

function drop(id, element) {
  element.remove();
  shown.delete(id);
}

async function erase(id) {
  const response = await ask(`/leads/${id}`, { method: 'DELETE' }).catch(() => undefined);
  if (!response?.ok) return say('The lead could not be erased. Try again.');
  const entry = shown.get(id);
  if (entry) drop(id, entry.element);
  at('csv').focus();
  etag = undefined;
  await follow();
}

async function eraseAll(email) {
  const path = `/leads?email=${encodeURIComponent(email)}`;
  const response = await ask(path, { method: 'DELETE' }).catch(() => undefined);
  if (!response?.ok) return say('The leads could not be erased. Try again.');
  at('csv').focus();
  // Some may be on pages that were read once and are not asked for again.
  empty();
  await follow();
}

at('unlock').addEventListener('submit', (event) => {
  event.preventDefault();
  token = at('token').value.trim();
  memory.set(token);
  at('wrong').textContent = '';
  void follow();
});

at('lock').addEventListener('click', () => showLocked());

at('more').addEventListener('click', async () => {
  const before = next;
  const response = await ask(`/leads?before=${encodeURIComponent(before)}`).catch(() => undefined);
  if (!response?.ok) return say('Older leads could not be read. Try again.');
  const body = await response.json();
  // The list may have been read anew meanwhile, and ends elsewhere.
  if (before !== next) return;
  for (const lead of body.leads) if (!shown.has(lead.id)) place(lead, false);
  next = body.next;
  at('more').hidden = !next;
});

at('csv').addEventListener('click', async () => {
  // Where numbers have a comma, sheets take a semicolon between cells.
  const separator = (1.5).toLocaleString().includes(',') ? ';' : ',';
  const path = `/leads.csv?separator=${encodeURIComponent(separator)}`;
  const response = await ask(path).catch(() => undefined);
  if (!response?.ok) return say('The sheet could not be read. Try again.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'leads.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
});

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && token) void follow();
});

if (token) void follow();
else showLocked();
