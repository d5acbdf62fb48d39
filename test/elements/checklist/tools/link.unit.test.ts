import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeTicks,
  encodeTicks,
  fragmentOf,
  readFragment,
} from '../../../../src/elements/checklist/tools/link.js';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const list = fc.uniqueArray(id, { maxLength: 80 });
/** A list with some of it ticked. */
const ticked = list.chain((ids) =>
  fc.record({ ids: fc.constant(ids), on: fc.subarray(ids).map((some) => new Set(some)) }),
);
const encode = (ids: string[], on: Set<string>) => encodeTicks(ids, (one) => on.has(one));

describe('ticks in a link', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(ticked, ({ ids, on }) => {
        expect(decodeTicks(ids, encode(ids, on))).toEqual(on);
      }),
    );
  });

  it('need no sign that a link would change', () => {
    fc.assert(
      fc.property(ticked, ({ ids, on }) => {
        expect(encode(ids, on)).toMatch(/^1\.\w+\.\w+$/);
      }),
    );
  });

  it('are not read when anything is changed, cut off or added', () => {
    fc.assert(
      fc.property(ticked, fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (some, at, by) => {
        const text = encode(some.ids, some.on);
        const place = at % text.length;
        const mangled = [
          text.slice(0, place),
          text + by,
          text.slice(0, place) + by + text.slice(place + by.length),
        ];
        for (const one of mangled) {
          if (one !== text) expect(decodeTicks(some.ids, one)).toBeUndefined();
        }
      }),
    );
  });

  it('are not read by a list of other steps', () => {
    fc.assert(
      fc.property(ticked, list, ({ ids, on }, others) => {
        fc.pre(ids.join() !== others.join());
        expect(decodeTicks(others, encode(ids, on))).toBeUndefined();
      }),
    );
  });

  it.each(['', '1.', '1', '.', '2.AAAA', '%', '1.äöü', '1.====', '__proto__'])(
    'are none in "%s"',
    (text) => expect(decodeTicks(['domain', 'level'], text)).toBeUndefined(),
  );

  it('take 500 steps in a link that every program passes on', () => {
    const ids = [...Array(500).keys()].map((at) => `step-${at}`);
    expect(encode(ids, new Set(ids)).length).toBeLessThan(120);
  });
});

describe('a fragment', () => {
  it('is read by the name that wrote it, and by no other', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string(),
        ticked,
        (name, other, { ids, on }) => {
          const ticks = encode(ids, on);
          const hash = fragmentOf(name, ticks);
          expect(readFragment(hash, name)).toBe(ticks);
          if (other !== name) expect(readFragment(hash, other)).toBeUndefined();
        },
      ),
    );
  });

  it.each(['', '#', '#hiring-checklist', '#hiring-checklist-q3', '#%=1.AAAA', '#=1.AAAA'])(
    'of somebody else is left alone: "%s"',
    (hash) => expect(readFragment(hash, 'hiring-checklist')).toBeUndefined(),
  );

  it('may have been encoded by the browser', () => {
    expect(readFragment('#my%20list=1.AA', 'my list')).toBe('1.AA');
  });
});
