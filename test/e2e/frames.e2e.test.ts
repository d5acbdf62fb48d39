import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import { every, ways, widgets } from './every.js';
import { around, hostTests } from './table-page.js';

describeEngines('a sandboxed frame', (engine) => {
  const { site, open } = hostTests(engine);

  it.each(ways)('%s: all widgets, without the rights of their origin', async (name, scripts) => {
    // In a frame without an origin, every script is another origin's.
    const html = name === 'IIFE' ? scripts.replaceAll('<script', '<script crossorigin') : scripts;
    site().page('/inner.html', around(html + every(({ working }) => `${working} remember`)));
    const frame = '<iframe sandbox="allow-scripts" src="/inner.html" width="900" height="700">';
    const page = await open(around(`${frame}</iframe>`));
    const look = () =>
      page.evaluateInFrame(
        'iframe',
        (tags) =>
          tags.map((tag) => {
            const one = document.querySelector(tag) as (Element & { state?: string }) | null;
            const base = one?.shadowRoot?.querySelector<HTMLElement>('.base');
            return { tag, state: one?.state ?? '', lang: base?.lang ?? '' };
          }),
        widgets.map(({ tag }) => tag),
      );
    const all = (lang: string) => widgets.map(({ tag }) => ({ tag, state: 'ready', lang }));
    await expect.poll(look, { timeout: 8000 }).toEqual(all('en'));
    // Another language comes from chunks.
    await page.evaluateInFrame('iframe', () => (document.documentElement.lang = 'de'));
    await expect.poll(look, { timeout: 8000 }).toEqual(all('de'));

    // Here storage throws: what is entered holds, and every widget that would keep it says so.
    await page.evaluateInFrame('iframe', () => (document.documentElement.lang = 'en'));
    await expect.poll(look, { timeout: 8000 }).toEqual(all('en'));
    for (const { tag, keeps } of widgets) {
      if (!keeps) continue;
      await page.evaluateInFrame('iframe', keeps.enter, tag);
      const entered = () => page.evaluateInFrame('iframe', keeps.entered, tag);
      await expect.poll(entered, { timeout: 8000 }).toBe(true);
      const text = () =>
        page.evaluateInFrame(
          'iframe',
          (which) => document.querySelector(which)!.shadowRoot!.textContent!.replace(/\s+/g, ' '),
          tag,
        );
      await expect.poll(text, { timeout: 8000 }).toMatch(/keeps nothing/);
      expect(await text()).not.toMatch(/Kept on this device only/);
    }
    const log = await page.evaluateInFrame(
      'iframe',
      () => (window as unknown as { __log: { errors: string[]; violations: string[] } }).__log,
    );
    expect(log).toMatchObject({ errors: [], violations: [], console: [] });
  });
});
