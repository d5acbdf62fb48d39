import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { describeEngines, type Page } from './engine.js';
import { expectQuiet, hostTests } from './table-page.js';

/** The chapter of the demo as it is; the site puts in what collects console lines and errors. */
const chapter = readFileSync(new URL('../../demo/interview-kit.html', import.meta.url), 'utf8');

const TABLE = 'hiring-salary-table';
const CARDS = 'hiring-interview-carousel';
const MATRIX = 'hiring-skills-matrix';
const LIST = 'hiring-checklist';

/** What of a candidate's record the tests look at. */
interface Record {
  interview?: { answers: { id: string; rating?: number; note?: string; mentioned: string[] }[] };
  scorecard: { candidate: string; ratings: object };
  checklist: { steps?: { id: string; done?: boolean }[] };
}

/** Words of the page, or in the shadow root of a widget. */
const words = (page: Page, selector: string, tag = '') =>
  page.evaluate(
    (what, which) => {
      const root = which ? document.querySelector(which)!.shadowRoot! : document;
      const said = root.querySelector(what)?.textContent ?? '';
      // A word joiner has no width.
      return said
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    },
    selector,
    tag,
  );

const target = (page: Page) => words(page, '[name=profile] option:checked', MATRIX);
const position = (page: Page) => words(page, '[part=position]', CARDS);

const record = async (page: Page) =>
  JSON.parse(
    await page.evaluate(() => document.querySelector('hiring-guide')!.export('json')),
  ) as Record;

/** A click of the mouse on the first thing in a widget that a selector finds. */
async function clickIn(page: Page, selector: string, tag: string): Promise<void> {
  const at = await page.waitFor(
    async (what, which) => {
      const one = document.querySelector(which)?.shadowRoot?.querySelector(what);
      const place = () => one!.getBoundingClientRect();
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The page scrolls smoothly, and may still be on its way to a field that was typed into.
      const before = one && place().top;
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (!one || place().top !== before || !place().width) return null;
      return { x: place().left + place().width / 2, y: place().top + place().height / 2 };
    },
    10_000,
    selector,
    tag,
  );
  await page.click(at.x, at.y);
}

/** A click by the page's own script: what is clicked need not be in view. */
const press = (page: Page, selector: string) =>
  page.evaluate((what) => document.querySelector<HTMLElement>(what)!.click(), selector);

describeEngines('the interview kit', (engine) => {
  const { site, fresh, page: now } = hostTests(engine);

  beforeEach(async () => {
    site().page('/interview-kit.html', chapter);
    // Without anything that a test before has entered.
    await fresh();
  });

  async function open(hash = ''): Promise<Page> {
    const page = now();
    await page.goto(`${site().url}/interview-kit.html${hash}`);
    await page.waitFor(
      (tags) =>
        tags.every((tag) => (document.querySelector(tag) as { state?: string }).state === 'ready'),
      10_000,
      [TABLE, CARDS, MATRIX, LIST],
    );
    return page;
  }

  /** Types into the card's note. */
  async function note(page: Page, text: string): Promise<void> {
    await clickIn(page, '[part=card]:not([inert]) textarea', CARDS);
    await page.type(text);
  }

  it('lets level, market and domain reach questions, target and budget', async () => {
    const page = await open();
    expect(await target(page)).toBe('Senior · Cloud infrastructure');
    expect(await position(page)).toBe('1 of 7');
    expect(await words(page, '[part=base]', LIST)).toContain('Senior in Germany, EUR 95–125K');

    await clickIn(page, 'button[data-level=mid][data-market=tr]', TABLE);
    await expect.poll(() => target(page)).toBe('Mid · Cloud infrastructure');
    expect(await position(page)).toBe('1 of 2');
    expect(await words(page, '[part=base]', LIST)).toContain('Mid in Turkey, EUR 32–50K');

    await page.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('#domain')!;
      field.value = 'ai';
      field.dispatchEvent(new Event('change'));
    });
    await expect.poll(() => target(page)).toBe('Mid · AI infrastructure');

    // The role outlives a reload in the middle of an hour.
    await open();
    expect(await target(page)).toBe('Mid · AI infrastructure');
    expect(await words(page, '[part=base]', LIST)).toContain('Mid in Turkey, EUR 32–50K');
    await expectQuiet(page);
  });

  it('leads from the agenda to its questions, and leaves the role as it is', async () => {
    const page = await open();
    await clickIn(page, 'button[data-level=junior][data-market=de]', TABLE);
    await expect.poll(() => position(page)).toBe('1 of 1');
    await press(page, '.agenda a[href="#ask-q4"]');
    await expect.poll(() => position(page)).toBe('4 of 7');
    expect(await target(page)).toBe('Junior · Cloud infrastructure');
    await page.waitFor(
      (tag) => {
        const { top, bottom } = document.querySelector(tag)!.getBoundingClientRect();
        return top >= 0 && top < innerHeight && bottom > 0;
      },
      10_000,
      CARDS,
    );
  });

  it('gives one record of question, area, note and tick, which a reload keeps', async () => {
    const page = await open();
    await clickIn(page, '[name="answer/string-or-str"][value="3"] + *', CARDS);
    await clickIn(page, '[name=mention][value="string-or-str/cow"]', CARDS);
    await note(page, 'Asked who owns it.');
    await clickIn(page, '[name="rating/ownership"][value="4"] + *', MATRIX);
    await clickIn(page, '[name=step][value=domain]', LIST);

    const check = async () => {
      const { interview, scorecard, checklist } = await record(page);
      expect(interview?.answers[0]).toMatchObject({
        id: 'string-or-str',
        rating: 3,
        mentioned: ['cow'],
        note: 'Asked who owns it.',
      });
      expect(scorecard.ratings).toEqual({ ownership: 4 });
      expect(JSON.stringify(checklist)).toContain('domain');
      // The rating of the answer stands beside the area that it belongs to.
      await clickIn(page, '[data-drawer=ownership]', MATRIX);
      await expect
        .poll(() => words(page, '[part=evidence]', MATRIX))
        .toContain('String or &str as a parameter: 3');
      const text = await page.evaluate(() =>
        document.querySelector('hiring-guide')!.export('markdown'),
      );
      for (const one of ['3/4', 'Asked who owns it.', '4 Strong', '[x]'])
        expect(text).toContain(one);
    };
    await check();
    await open();
    await check();
    await expectQuiet(page);
  });

  it('begins with nothing for a second candidate', async () => {
    const page = await open();
    await clickIn(page, '[name="answer/string-or-str"][value="3"] + *', CARDS);
    await note(page, 'Of the first.');
    await clickIn(page, '[name="rating/async"][value="2"] + *', MATRIX);
    await clickIn(page, '[data-candidate=add]', CARDS);
    await page.waitFor(
      (tag) => document.querySelector(tag)!.shadowRoot!.activeElement?.localName === 'input',
      10_000,
      CARDS,
    );
    await page.type('Second');
    await page.press('Enter');
    await expect.poll(() => words(page, '[part=subtitle]', MATRIX)).toContain('Second');
    const { interview, scorecard } = await record(page);
    expect(interview).toBeUndefined();
    expect(scorecard).toMatchObject({ candidate: 'Second', ratings: {} });
    await expectQuiet(page);
  });

  it('says what became of the record, and of a link that carries ticks alone', async () => {
    const page = await open();
    await clickIn(page, '[name="answer/string-or-str"][value="3"] + *', CARDS);
    await note(page, 'Secret words.');
    await clickIn(page, '[name=step][value=domain]', LIST);

    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('Not on this page.'));
    });
    await press(page, '[data-copy=markdown]');
    await expect.poll(() => words(page, '.outcome')).toContain('copy it by hand');
    const byHand = () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.by-hand')!.value);
    expect(await byHand()).toContain('Secret words.');

    await press(page, '[data-copy=link]');
    await expect.poll(byHand).toMatch(/\/interview-kit\.html#steps=1\.[\w.-]+$/);
    const link = await byHand();

    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.resolve();
    });
    await press(page, '[data-copy=json]');
    await expect
      .poll(() => words(page, '.outcome'))
      .toBe('The record is on the clipboard, as JSON.');

    // Somebody else's browser shows the ticks.
    await fresh();
    const other = await open(link.slice(link.indexOf('#')));
    await expect.poll(() => words(other, '[part=count]', LIST)).toMatch(/^1\b/);
    expect(JSON.stringify(await record(other))).not.toContain('Secret');
  });

  it('moves nothing while the widgets arrive', async ({ skip }) => {
    skip(engine().name !== 'chromium', 'no other engine reports what has moved');
    const loader = await (await fetch(`${site().url}/embed/loader.js`)).text();
    site().answer('/embed/loader.js', async (_req, res) => {
      // After the page itself has been painted.
      await new Promise((resolve) => setTimeout(resolve, 300));
      res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(loader);
    });
    for (const width of [360, 768, 1200]) {
      await now().setViewport(width, 900);
      for (const hash of ['', '#scorecard', '#record']) {
        await now().goto('about:blank');
        const page = await open(hash);
        const moved = await page.evaluate(async () => {
          let sum = 0;
          const add = (list: PerformanceObserverEntryList) => {
            for (const one of list.getEntries()) sum += (one as unknown as { value: number }).value;
          };
          new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
          await new Promise((resolve) => setTimeout(resolve, 300));
          return sum;
        });
        expect({ width, hash, moved: moved <= 0.01 || moved }).toEqual({
          width,
          hash,
          moved: true,
        });
      }
    }
  });
});
