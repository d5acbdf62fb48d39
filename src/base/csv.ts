/** A cell: text, or a number in whole or decimal digits, which a spreadsheet may reckon with. */
export type Cell = string | number;

/** Turns text that a spreadsheet would run as a formula into text again, by one `'` in front. */
const dangerous = /^[=+\-@'\t\r\n]/;

/** Rows as CSV, CRLF between them. Where a comma is the decimal sign, `separator` is `;`. */
export function writeCsv(rows: Cell[][], separator: ',' | ';' = ','): string {
  return rows.map((row) => row.map((cell) => write(cell, separator)).join(separator)).join('\r\n');
}

function write(cell: Cell, separator: string): string {
  if (typeof cell === 'number') {
    const text = `${cell}`;
    return separator === ';' ? text.replace('.', ',') : text;
  }
  const safe = dangerous.test(cell) ? `'${cell}` : cell;
  // Text that reads as a number is quoted too, so that it comes back as text.
  return /[",;\r\n\t]/.test(safe) || Number.isFinite(+safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** Reads what `writeCsv` wrote: quoted cells are text, bare ones that read as numbers are numbers. */
export function readCsv(csv: string, separator: ',' | ';' = ','): Cell[][] {
  const text = csv.replace(/^\uFEFF/, '');
  const rows: Cell[][] = [[]];
  for (let at = 0; at <= text.length; at++) {
    let cell: Cell;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[++end] === '"')) end++;
      cell = unguard(text.slice(at + 1, end - 1).replaceAll('""', '"'));
      at = end;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end]!)) end++;
      cell = read(text.slice(at, end), separator);
      at = end;
    }
    rows[rows.length - 1]!.push(cell);
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (text[at] === '\r' || text[at] === '\n') rows.push([]);
  }
  return rows;
}

function read(bare: string, separator: string): Cell {
  const plain = separator === ';' ? bare.replace(',', '.') : bare;
  return plain !== '' && Number.isFinite(+plain) ? +plain : unguard(bare);
}

function unguard(text: string): string {
  return text[0] === "'" && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}
