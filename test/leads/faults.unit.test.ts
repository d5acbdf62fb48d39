import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { openReceiver } from '../support/receiver.mjs';
import { run, schedules } from './faults.js';

const numRuns = Number(process.env['SOAK_RUNS'] ?? 500);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe('whatever fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-leads-'));
  beforeAll(() => {
    const toFake = ['setTimeout', 'clearTimeout', 'Date'] as const;
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 5), toFake: [...toFake] });
    // Without jitter, so that a seed always gives the same run.
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it(
    'a lead that was called saved is kept or stored, and the receiver stores it once',
    async () => {
      console.log(`${numRuns} schedules, SOAK_SEED=${seed}`);
      await fc.assert(
        fc.asyncProperty(schedules, async (schedule) => {
          vi.setSystemTime(Date.UTC(2026, 0, 5));
          const receiver = await openReceiver(join(folder, 'leads.db'));
          try {
            await run(schedule, receiver);
          } finally {
            await receiver.close();
          }
        }),
        { numRuns, seed },
      );
    },
    60 * 60_000,
  );
});
