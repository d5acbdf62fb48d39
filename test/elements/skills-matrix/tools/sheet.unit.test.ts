import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCards,
  readSheet,
  writeSheet,
} from '../../../../src/elements/skills-matrix/tools/sheet.js';
import { recommendations, type Scorecard } from '../../../../src/guide/records/scorecard.js';
import { skillsTools } from '../../../../src/i18n/locales/en.js';
import { rust } from '../../../support/rust.js';

const areas = rust().areas!;
const ids = [...areas.flatMap(({ id, skills }) => [id, ...skills.map((one) => one.id)]), 'orphan'];

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one !== '\uFEFF');
const keyed = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...ids), value, { noNullPrototype: true });
const cards: fc.Arbitrary<Scorecard> = fc.record(
  {
    candidate: fc.oneof(text, fc.constantFrom('', '=1+1', '007', "'x", 'a;b,c\r\n"d"')),
    level: fc.constantFrom('senior', 'staff'),
    domain: fc.constant('cloud'),
    ratings: keyed(fc.integer({ min: 0, max: 4 })),
    weights: keyed(fc.integer({ min: 0, max: 5 })),
    notes: keyed(text),
    recommendation: fc.record({ value: fc.constantFrom(...recommendations), reason: text }),
  },
  {
    requiredKeys: ['candidate', 'ratings', 'weights', 'notes'],
    noNullPrototype: true,
  },
);

describe('a sheet of scorecards', () => {
  it.each([',', ';'] as const)('comes back as it went, with "%s"', (separator) => {
    fc.assert(
      fc.property(fc.array(cards, { minLength: 1, maxLength: 4 }), (all) => {
        expect(readSheet(writeSheet(all, areas, skillsTools, separator))).toEqual(all);
      }),
    );
  });

  it('has a row for each area, and for what else was entered', () => {
    const card = { candidate: 'Ada', ratings: { web: 3, serde: 4 }, weights: {}, notes: {} };
    const lines = writeSheet([card], areas, skillsTools, ',').split('\r\n');
    expect(lines).toHaveLength(1 + 6 + 1);
    expect(lines[0]).toBe('\uFEFF#,Candidate,Level,Domain,Kind,Id,Name,Rating,Weight,Note');
    expect(lines).toContain('1,Ada,"","",area,web,Web and networking,3,"",""');
    expect(lines).toContain('1,Ada,"","",skill,serde,serde serialisation,4,"",""');
  });

  it('never runs in a spreadsheet', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), text, (sign, any) => {
        // Of its own commas and quotes a note has none: what follows one begins a cell.
        const rest = any.replace(/[",]/g, '');
        const notes = { web: sign + rest };
        const card = { candidate: sign + rest, ratings: {}, weights: {}, notes };
        const sheet = writeSheet([card], areas, skillsTools, ',');
        expect(sheet).not.toContain(`,${sign}`);
        expect(sheet).not.toContain(`,"${sign}`);
      }),
    );
  });
});

describe('a file', () => {
  it('may be a list, one card, or the record of a guide', () => {
    const card = { candidate: 'Ada', ratings: {} };
    expect(readCards(JSON.stringify([card]))).toEqual([card]);
    expect(readCards(`\uFEFF${JSON.stringify(card)}`)).toEqual([card]);
    expect(readCards(JSON.stringify({ scorecard: card, checklist: {} }))).toEqual([card]);
    expect(readCards(JSON.stringify({ scorecards: [card] }))).toEqual([card]);
  });

  it('of an interview holds no scorecards, although it names the candidate', () => {
    const interview = { candidate: 'Ada', answers: [{ id: 'drop-future', rating: 3 }] };
    expect(readCards(JSON.stringify(interview))).toBe(undefined);
    expect(readCards(JSON.stringify([interview]))).toBe(undefined);
  });

  it('may be anything, and never throws', () => {
    fc.assert(fc.property(fc.string(), (any) => void readCards(any)));
    fc.assert(fc.property(fc.json(), (any) => void readCards(any)));
    expect(readCards('{"a":1}')).toBe(undefined);
    expect(readCards('a,b')).toBe(undefined);
    expect(readCards('{"__proto__":{"x":1}}')).toBe(undefined);
    expect(({} as { x?: number }).x).toBe(undefined);
  });
});
