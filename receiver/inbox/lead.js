/**
 * A lead as an item of the list. `erase` is called after the reader has said yes, `eraseAll` where
 * that was for all leads of its address.
 */
export function render(lead, { isNew, erase, eraseAll }) {
  const item = document.getElementById('lead').content.firstElementChild.cloneNode(true);
  const find = (selector) => item.querySelector(selector);
  const { name, company, ...others } = lead.fields;
  item.dataset.id = lead.id;
  item.classList.toggle('new', isNew);
  find('h2').textContent =
    [name, company].filter(Boolean).join(', ') || lead.fields.email || lead.id;
  const time = find('time');
  time.dateTime = lead.receivedAt;
  time.textContent = new Date(lead.receivedAt).toLocaleString('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const spam = signsOf(lead.context);
  if (spam) find('.from').textContent = ` · looks like spam: ${spam}`;
  define(find('.fields'), others);
  define(find('.context'), details(lead));
  confirmed(find, erase);
  const { email } = lead.fields;
  const all = find('.all');
  all.hidden = !email;
  all.textContent = `Erase all from ${email}`;
  all.addEventListener('click', eraseAll);
  return item;
}

function define(list, entries) {
  for (const [name, value] of Object.entries(entries)) {
    const term = document.createElement('dt');
    const definition = document.createElement('dd');
    term.textContent = name;
    definition.textContent = `${value}`;
    list.append(term, definition);
  }
}

/** What speaks for a machine, in words. */
function signsOf({ spam, widget }) {
  if (!spam) return '';
  // Without a script nobody has measured the time.
  const time = widget === 'form' ? '' : `sent after ${spam.seconds} s`;
  return [time, spam.trap ? 'trap filled in' : ''].filter(Boolean).join(', ');
}

/** Consents first, since they say what may be done with the rest. */
function details({ id, createdAt, consents, context }) {
  const entries = {};
  for (const { purpose, granted, text, lang, version, at } of consents) {
    entries[purpose] = `${granted ? 'Yes' : 'No'}, ${at} (${lang}, ${version}): ${text}`;
  }
  for (const [name, value] of Object.entries(context)) {
    // The token of a captcha says nothing to a reader, and is long.
    if (name === 'captcha') continue;
    entries[name] = typeof value === 'object' ? JSON.stringify(value) : value;
  }
  if (context.spam) entries.spam = signsOf(context);
  return { ...entries, sent: createdAt, id };
}

/** Two steps in place, so that a stray click erases nothing. */
function confirmed(find, act) {
  const [start, sure] = [find('.erase'), find('.sure')];
  const ask = (asking) => {
    start.hidden = asking;
    sure.hidden = !asking;
    (asking ? find('.no') : start).focus();
  };
  start.addEventListener('click', () => ask(true));
  find('.no').addEventListener('click', () => ask(false));
  find('.yes').addEventListener('click', act);
}
