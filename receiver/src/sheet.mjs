import { writeCsv } from 'hiring-widgets/leads/csv';

const FIELDS = 'name email company role level market headcount start message'.split(' ');
const CONTEXT =
  'page referrer partner campaign pack market level baseline budget budgetCurrency'.split(' ');

/** Leads as CSV with a byte order mark, without which Excel reads UTF-8 as something else. */
export function sheetOf(leads, separator) {
  const extra = [...new Set(leads.flatMap(({ fields }) => Object.keys(fields)))];
  const fields = [...FIELDS, ...extra.filter((name) => !FIELDS.includes(name)).sort()];
  const head = [
    ...['id', 'receivedAt', 'createdAt', ...fields, 'processing', 'marketing'],
    ...CONTEXT.map((name) => `context.${name}`),
    ...['utm', 'spam.trap', 'spam.seconds'],
  ];
  const rows = leads.map(({ id, receivedAt, createdAt, context, consents, ...lead }) => [
    ...[id, receivedAt, createdAt],
    ...fields.map((name) => lead.fields[name] ?? ''),
    ...['processing', 'marketing'].map((purpose) => answerTo(consents, purpose)),
    ...CONTEXT.map((name) => context[name] ?? ''),
    Object.entries(context.utm ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    ...signsOf(context),
  ]);
  return `\uFEFF${writeCsv([head, ...rows], separator)}\r\n`;
}

/** Was the trap filled in, and after how many seconds was it sent: where either speaks for a machine. */
function signsOf({ spam, widget }) {
  if (!spam) return ['', ''];
  // Without a script nobody has measured the time.
  return [spam.trap ? 'yes' : 'no', widget === 'form' ? '' : spam.seconds];
}

function answerTo(consents, purpose) {
  const consent = consents.find((one) => one.purpose === purpose);
  return consent ? (consent.granted ? 'yes' : 'no') : '';
}
