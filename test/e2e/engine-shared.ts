import type { ConsoleLine, Page } from './engine.js';

interface Log {
  console: ConsoleLine[];
  errors: string[];
  violations: string[];
}

/** What works the same in every engine, on top of `evaluate`. */
export function sharedMethods(page: Pick<Page, 'evaluate'>) {
  const collected = async <K extends keyof Log>(key: K): Promise<Log[K]> => {
    const found = await page.evaluate(
      (name) => (window as unknown as { __log?: Log }).__log?.[name as keyof Log] ?? null,
      key as string,
    );
    if (!found) throw new Error('This page has no /__collect.js: serve it through hostSite().');
    return found as Log[K];
  };

  return {
    // Polled from here: a poller inside the page would need eval, which strict pages forbid.
    waitFor: (async (fn, timeout = 10_000, ...args) => {
      const until = Date.now() + timeout;
      for (;;) {
        const answer = await page.evaluate(fn, ...args);
        if (answer) return answer;
        if (Date.now() > until) throw new Error(`Not so within ${timeout} ms: ${fn}`);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    }) as Page['waitFor'],
    consoleLines: () => collected('console'),
    pageErrors: () => collected('errors'),
    violations: () => collected('violations'),
  };
}
