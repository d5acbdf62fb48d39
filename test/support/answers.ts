/** Stands in for the network until the test ends: what `fetch` gives, one answer a call. */
export function answers(): { next: (() => Promise<Response>)[]; asked: string[] } {
  const stub = { next: [] as (() => Promise<Response>)[], asked: [] as string[] };
  const { fetch } = window;
  beforeEach(() => {
    stub.next.length = stub.asked.length = 0;
    window.fetch = (url) => {
      stub.asked.push(String(url));
      return stub.next.shift()?.() ?? Promise.reject(new TypeError('offline'));
    };
  });
  afterEach(() => void (window.fetch = fetch));
  return stub;
}

export const json = (value: unknown, init?: ResponseInit) => () =>
  Promise.resolve(new Response(JSON.stringify(value), init));

export const status = (code: number) => () => Promise.resolve(new Response('', { status: code }));

export const page = () =>
  Promise.resolve(
    new Response('<!doctype html><p>Hello', { headers: { 'content-type': 'text/html' } }),
  );

export const hanging = () => new Promise<Response>(() => {});

/** Lets the ten seconds that a pack may take pass at once, until the test ends. */
export function shortTime(): void {
  const { setTimeout } = window;
  beforeEach(() => {
    window.setTimeout = ((work: TimerHandler, time?: number) =>
      setTimeout(work, time === 10_000 ? 50 : time)) as typeof window.setTimeout;
  });
  afterEach(() => void (window.setTimeout = setTimeout));
}
