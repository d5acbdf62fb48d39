import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, LONGEST, readRetryAfter, waitFor } from '../../src/leads/retry.js';

const yes = () => true;
const no = () => false;

describe('the retry table', () => {
  const rows: [what: string, status: number, acknowledged: boolean, outcome: string][] = [
    ['no connection, cut short, a refused redirect', 0, true, 'again network'],
    ['acknowledged', 201, true, 'done'],
    ['a replay, acknowledged', 200, true, 'done'],
    ['200 that proves nothing', 200, false, 'again unacknowledged'],
    ['204', 204, false, 'again unacknowledged'],
    ['a redirect', 302, true, 'again unacknowledged'],
    ['bad request', 400, true, 'park refused'],
    ['not allowed', 401, true, 'park refused'],
    ['forbidden', 403, true, 'park refused'],
    ['gone', 404, true, 'park refused'],
    ['timeout', 408, true, 'again busy'],
    ['in flight', 409, true, 'again busy'],
    ['too large', 413, true, 'park refused'],
    ['another body', 422, true, 'park refused'],
    ['too early', 425, true, 'again busy'],
    ['too many', 429, true, 'again busy'],
    ['failed', 500, true, 'again busy'],
    ['bad gateway', 502, true, 'again busy'],
    ['unavailable', 503, true, 'again busy'],
    ['no reason at all', 599, true, 'again busy'],
  ];

  it.each(rows)('%s: %i', (_what, status, acknowledged, outcome) => {
    const verdict = judge({ status }, acknowledged ? yes : no);
    const said = verdict.done
      ? 'done'
      : `${verdict.park ? 'park' : 'again'} ${verdict.problem.code}`;
    expect(said).toBe(outcome);
  });

  it('is done only where a 2xx was acknowledged, and parks only what is refused for good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 699 }), fc.boolean(), (status, acknowledged) => {
        const verdict = judge({ status }, () => acknowledged);
        expect(verdict.done).toBe(acknowledged && status >= 200 && status < 300);
        if (!verdict.done && verdict.park) expect(Math.floor(status / 100)).toBe(4);
      }),
    );
  });
});

describe('the wait', () => {
  const now = Date.UTC(2026, 0, 1);

  it('is from a second to 15 minutes, and doubles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, r) => {
          const wait = waitFor(n, r, now);
          expect(wait).toBeGreaterThanOrEqual(1000);
          expect(wait).toBeLessThanOrEqual(LONGEST);
          expect(waitFor(n + 1, r, now)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
    expect([1, 2, 3, 9, 10, 11].map((n) => waitFor(n, 1, now) / 1000)).toEqual([
      2, 4, 8, 512, 900, 900,
    ]);
  });

  it('takes in all of it: full jitter', () => {
    expect(waitFor(10, 0, now)).toBe(1000);
    expect(waitFor(10, 0.5, now)).toBe(LONGEST / 2);
  });

  it('is as long as the receiver asks, up to a day', () => {
    expect(waitFor(1, 0, now, '120')).toBe(120_000);
    expect(waitFor(1, 0, now, new Date(now + 60_000).toUTCString())).toBe(60_000);
    expect(waitFor(1, 0, now, '999999999')).toBe(86_400_000);
    expect(waitFor(10, 1, now, '5')).toBe(LONGEST);
  });

  it('reads what it can, and nothing else', () => {
    for (const value of [null, undefined, '', ' ', 'soon', '-5', new Date(now - 1).toUTCString()]) {
      expect(readRetryAfter(value, now)).toBeUndefined();
    }
    expect(readRetryAfter('0', now)).toBe(0);
  });
});
