// The chapter's own part: the role through a reload, the record, and where the reader is.

const find = (selector) => document.querySelector(selector);
const guide = find('hiring-guide');
const domain = find('#domain');

/* The role: kept as long as the tab, so that a reload in the middle of an hour changes nothing. */

const KEY = 'northmoor/role';
const role = {};

function choose(kind, value) {
  role[kind] = value;
  if (kind === 'domain') domain.value = value;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(role));
  } catch {
    // Storage is blocked: the role is the page's own again after a reload.
  }
}

try {
  Object.assign(role, JSON.parse(sessionStorage.getItem(KEY)));
} catch {
  // Nothing was kept, or it is not ours.
}
for (const kind of ['market', 'level', 'domain']) {
  if (typeof role[kind] === 'string') guide.setAttribute(kind, role[kind]);
}
if (role.domain) domain.value = role.domain;
domain.addEventListener('change', () => {
  guide.domain = domain.value;
  choose('domain', domain.value);
});
guide.addEventListener('hiring-select', ({ detail }) => choose(detail.kind, detail.value));

/* The record */

const outcome = find('.outcome');
const byHand = find('.by-hand');
const NAMES = { markdown: 'Markdown', json: 'JSON' };
const FILES = { markdown: ['md', 'text/markdown'], json: ['json', 'application/json'] };

const textOf = async (what) => {
  if (what !== 'link') return guide.export(what);
  const { shareUrl } = find('hiring-checklist');
  if (!shareUrl) throw new Error('The checklist has not loaded.');
  return shareUrl;
};

async function copy(what) {
  const text = textOf(what);
  try {
    // The text may take a moment. Given as a promise, it still counts as this click's in Safari.
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    // Said below, where the text itself is waited for.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    byHand.value = await text;
    byHand.hidden = false;
    byHand.select();
    return 'This browser did not allow it. The text is selected: copy it by hand.';
  }
  return what === 'link'
    ? 'The link is on the clipboard. It carries ticks only.'
    : `The record is on the clipboard, as ${NAMES[what]}.`;
}

async function save(what) {
  const [ending, type] = FILES[what];
  const url = URL.createObjectURL(
    new Blob([await textOf(what)], { type: `${type};charset=utf-8` }),
  );
  // Without the candidate's name: a file's name is seen by others sooner than its content.
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: `rust-interview-record.${ending}`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `The record is with your downloads, as ${link.download}.`;
}

find('.take').addEventListener('click', async ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const { copy: copied, save: saved, print: printed } = button.dataset;
  byHand.hidden = true;
  outcome.textContent = '';
  if (printed !== undefined) return print();
  try {
    outcome.textContent = await (copied ? copy(copied) : save(saved));
  } catch {
    outcome.textContent =
      'That did not work. What you entered is still here; try again in a moment.';
  }
});

/* Where the reader is */

const links = new Map(
  [...document.querySelectorAll('nav a')].map((link) => [find(link.hash), link]),
);
const seen = new Set();
const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    const now = [...links.keys()].find((section) => seen.has(section));
    for (const [section, link] of links) {
      if (section !== now) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        // Narrow, the contents are a line that may be wider than the window.
        find('nav').scrollTo({ left: link.offsetLeft - 20 });
      }
    }
  },
  // A line through the upper third of the window.
  { rootMargin: '-33% 0px -66% 0px' },
);
links.forEach((_link, section) => watch.observe(section));
