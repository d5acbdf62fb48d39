import fc from 'fast-check';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { memoryReceiver, run, schedules } from './faults.js';

const numRuns = Number(process.env['SOAK_RUNS'] ?? 500);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe('whatever fails', () => {
  beforeAll(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) }));
  afterAll(() => void vi.useRealTimers());

  it(
    'a lead that was called saved is kept or stored, and stored once',
    async () => {
      console.log(`${numRuns} schedules, SOAK_SEED=${seed}`);
      await fc.assert(
        fc.asyncProperty(schedules, async (schedule) => {
          vi.setSystemTime(Date.UTC(2026, 0, 5));
          await run(schedule, memoryReceiver());
        }),
        { numRuns, seed },
      );
    },
    20 * 60_000,
  );
});
