import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv, type Cell } from '../../src/base/csv.js';

const separators = [',', ';'] as const;

describe('writeCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'quoted", '\tx', '\rx', '\nx'])(
    'puts one quote before %j, and the reader takes it away',
    (text) => {
      for (const separator of separators) {
        const csv = writeCsv([[text]], separator);
        expect(csv.replace(/^"/, '')[0]).toBe("'");
        expect(csv).not.toMatch(/^"?''{2}/);
        expect(readCsv(csv, separator)).toEqual([[text]]);
      }
    },
  );

  it('puts none before a number, below zero or not', () => {
    expect(writeCsv([[-5, 52000, 0.5]])).toBe('-5,52000,0.5');
    expect(writeCsv([[-5, 52000, 0.5]], ';')).toBe('-5;52000;0,5');
  });

  it('keeps text that reads as a number apart from numbers', () => {
    expect(readCsv(writeCsv([['2026', 2026]]))).toEqual([['2026', 2026]]);
    expect(readCsv(writeCsv([['0,5', 0.5]], ';'), ';')).toEqual([['0,5', 0.5]]);
    expect(readCsv(writeCsv([['', ' ', '0x1f', '1e5', 'Infinity']]))).toEqual([
      ['', ' ', '0x1f', '1e5', 'Infinity'],
    ]);
  });

  it('quotes separators, quotes and line breaks, and ends lines with CRLF', () => {
    const rows = [
      ['a,b', 'c;d', 'e"f'],
      ['g\r\nh', 'i\nj', 'k'],
    ];
    for (const separator of separators) {
      const csv = writeCsv(rows, separator);
      expect(csv).toContain('"e""f"\r\n"g');
      expect(readCsv(csv, separator)).toEqual(rows);
    }
  });

  it('is read with a byte order mark in front', () => {
    expect(readCsv(`\uFEFF${writeCsv([['ä', 1]])}`)).toEqual([['ä', 1]]);
  });

  it('comes back as it went, whatever stands in the cells', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n,; .0159eExa€\uFEFF') });
    const text = fc.oneof(nasty, fc.string({ unit: 'binary-ascii' }));
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((one) => !Object.is(one, -0));
    const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.integer());
    const row = fc.array(cell, { minLength: 1, maxLength: 6 });
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...separators), (all, separator) => {
        expect(readCsv(`\uFEFF${writeCsv(all, separator)}`, separator)).toEqual(all);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no text cell begin as a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n,;a1') });
    fc.assert(
      fc.property(text, fc.constantFrom(...separators), (cell, separator) => {
        const shown = writeCsv([[cell]], separator).replace(/^"/, '');
        expect(shown).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
