import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  enginesRequired,
  findEngine,
  LABELS,
  wantedEngines,
  type EngineName,
  type WebKitPlace,
} from '../../scripts/browsers.mjs';
import { retryStart } from '../../scripts/engines/retry.mjs';
import { launchPuppeteer } from './engine-puppeteer.js';
import { launchWebKit } from './engine-webdriver.js';

export type { EngineName };

// A test runner that is stopped leaves its worker running, and the worker its browsers. Ending here
// ends them too: both drivers stop what they started when their process exits.
process.once('disconnect', () => process.exit(1));

export interface ConsoleLine {
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
}

type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** A top-level page. Functions run in the page: they reach nothing but their arguments. */
export interface Page {
  readonly engine: EngineName;
  goto(url: string, options?: { waitUntil?: 'load' | 'domcontentloaded' }): Promise<void>;
  evaluate<R, A extends Plain[]>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same inside the frame that a selector finds, sandboxed frames too. */
  evaluateInFrame<R, A extends Plain[]>(
    selector: string,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Asks until the answer is truthy, and resolves to it; 10 s unless said. */
  waitFor<R, A extends Plain[]>(
    fn: (...args: A) => R,
    timeout?: number,
    ...args: A
  ): Promise<NonNullable<Awaited<R>>>;
  /** PNG of the viewport, or of the first element that a selector finds. */
  screenshot(selector?: string): Promise<Buffer>;
  /** A key by its name, with modifiers in front: `Tab`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A click of the mouse at a point of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** WebKit's window cannot be under 447 px wide; resolves to what the page got. */
  setViewport(width: number, height: number): Promise<{ width: number; height: number }>;
  /** Emulated media features; false where the engine cannot. */
  emulateMedia(features: Record<string, string>, media?: 'print' | 'screen'): Promise<boolean>;
  /** A second page beside this one, with the same storage: another tab of the visitor's. */
  another(): Promise<Page>;
  consoleLines(): Promise<ConsoleLine[]>;
  pageErrors(): Promise<string[]>;
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  /** A page with storage and cache of its own. WebKit has one at a time: the last is closed. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts an engine; the start is tried again if it fails. */
export async function launch(name: EngineName): Promise<Engine> {
  const where = findEngine(name);
  if (!where) throw new Error(`${LABELS[name]} is required and was not found.`);
  return retryStart(LABELS[name], () =>
    name === 'webkit' ? launchWebKit(where as WebKitPlace) : launchPuppeteer(name, where as string),
  );
}

/**
 * A describe block for each engine, started before and closed after its tests. An engine that is
 * not installed is skipped with a printed line, or fails where all are required.
 */
export function describeEngines(title: string, body: (engine: () => Engine) => void): void {
  for (const name of wantedEngines()) {
    const missing = !findEngine(name);
    if (missing && !enginesRequired()) {
      console.log(`${LABELS[name]} was not found: "${title}" is skipped in it.`);
      describe.skip(`${title} [${LABELS[name]}]`, () => it.skip('engine not found'));
      continue;
    }
    describe(`${title} [${LABELS[name]}]`, () => {
      let engine: Engine | undefined;
      beforeAll(async () => {
        engine = await launch(name);
      });
      afterAll(() => engine?.close());
      body(() => {
        if (!engine) throw new Error(`${LABELS[name]} has not started`);
        return engine;
      });
    });
  }
}
