import { expect, it } from 'vitest';
import { describeEngines } from './engine.js';
import type { Page } from './engine.js';
import { around, clickIn, expectQuiet, hostTests, inState } from './table-page.js';

const tag = 'hiring-lead-form';
const script = '<script type="module" src="/embed/lead-form.js"></script>';
const ALL = 'name* email* company* role* level market headcount start message';

/** Fills in what is required. Runs in the page. */
function fillIn(which: string): void {
  const { shadowRoot } = document.querySelector(which)!;
  const values = {
    ...{ name: 'R. Example-Mustermann', email: 'r@northwind.example', company: 'Northwind' },
  };
  for (const [name, value] of Object.entries(values)) {
    const field = shadowRoot!.querySelector<HTMLInputElement>(`#${name}`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  shadowRoot!.querySelector<HTMLInputElement>('#consent')!.checked = true;
}

interface State {
  attributes?: string;
  /** What the receiver answers. */
  status?: number;
  reach(page: Page): Promise<unknown>;
  /** What has to be seen then, by selector, and how often at least. */
  shows: Record<string, number>;
}

const there = (page: Page, selector: string) =>
  page.waitFor(
    (which, what) => !!document.querySelector(which)!.shadowRoot!.querySelector(what),
    10_000,
    tag,
    selector,
  );
async function sent(page: Page, selector: string): Promise<void> {
  await page.evaluate(fillIn, tag);
  await clickIn(page, '.send', tag);
  await there(page, selector);
}

const states: Record<string, State> = {
  'a summary of errors': {
    async reach(page) {
      await clickIn(page, '.send', tag);
      await there(page, '.summary');
    },
    shows: { '.summary b': 1, '.summary a': 4, '.item .wrong': 3, '.send': 1, '#name': 1 },
  },
  'the second step': {
    attributes: 'steps',
    async reach(page) {
      await there(page, '.steps');
      await sent(page, 'li:nth-child(2)[aria-current=step]');
    },
    shows: { '.steps li': 3, '#message': 1, '.send': 1, '[data-act=back]': 1 },
  },
  'what goes along': {
    attributes: 'remember partner="a-partner-with-a-rather-long-name.example"',
    async reach(page) {
      // What is said of typing moves the summary down: first that, or the click would miss.
      await there(page, '.kept');
      await clickIn(page, 'summary', tag);
      await there(page, 'dl');
    },
    shows: { dt: 6, dd: 6, '.kept p': 1, '[data-act=untype]': 1 },
  },
  'a lead that was sent': {
    reach: (page) => sent(page, '[data-act=another]'),
    shows: { '.told': 1, '.statement [role=status]': 1, '[data-act=copy]': 1, '.statement svg': 1 },
  },
  'a lead that is kept': {
    status: 503,
    reach: (page) => sent(page, '[data-act=send]'),
    shows: { '.told': 1, '.statement button': 3 },
  },
  'a lead that is parked': {
    status: 422,
    reach: (page) => sent(page, '[data-act=edit]'),
    shows: { '.told': 1, '.statement button': 3 },
  },
  'a dry run': {
    attributes: 'dry-run',
    reach: (page) => sent(page, 'pre'),
    shows: { '.told': 1, pre: 1, '[data-act=another]': 1 },
  },
};

/** What is wrong with what a visitor sees in a column. Runs in the page. */
function look(which: string, shows: Record<string, number>): string[] {
  const column = document.querySelector('#column')!;
  const root = document.querySelector(which)!.shadowRoot!;
  const wrong: string[] = [];
  const beyond = column.scrollWidth - column.clientWidth;
  if (beyond > 0) wrong.push(`${beyond} px wider than its column`);
  for (const [selector, count] of Object.entries(shows)) {
    const seen = [...root.querySelectorAll(selector)].filter((one) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = column.getBoundingClientRect();
      const { width, height, left, right, top } = one.getBoundingClientRect();
      if (Math.min(width, height) < 10 || left < box.left - 1 || right > box.right + 1)
        return false;
      const { color, opacity } = getComputedStyle(one);
      if (opacity !== '1' || /^rgba.*, 0\)|\/ 0\)|transparent/.test(color)) return false;
      // Nothing lies on it, and nothing cuts it off.
      const found = root.elementFromPoint(left + width / 2, top + height / 2);
      return !!found && (one.contains(found) || found.contains(one));
    });
    if (seen.length < count) wrong.push(`${selector}: ${seen.length} of ${count} are seen`);
  }
  return wrong;
}

const UNSET = '* { all: unset } head, script, style { display: none }';

describeEngines('each state of the form in a narrow column', (engine) => {
  const { site, page: now, open } = hostTests(engine);

  /** The page of a state, without leads of another. */
  async function openIn(attributes: string, html: string, css: string): Promise<Page> {
    await now().goto(site().page('/clear.html', around('')));
    await now().evaluate(async () => {
      localStorage.clear();
      const request = indexedDB.deleteDatabase('hiring-leads');
      await new Promise((done) => (request.onsuccess = request.onerror = done));
    });
    const style = `${css} #column { display: block; width: 320px; overflow: auto;
      font: 16px/1.5 sans-serif; margin-bottom: 1000px }`;
    const page = await open(
      around(
        `${script}<div id="column"><${tag} action="/leads" organisation="NexaTalent"
          privacy-url="/privacy" fields="${ALL}" ${attributes}></${tag}></div>`,
        `<style>${style}</style>`,
        html,
      ),
    );
    await inState(page, 'ready', tag);
    return page;
  }

  it.each([
    ['en', '', 'lang="en"'],
    ['en, * { all: unset }', UNSET, 'lang="en"'],
    ['de', '', 'lang="de"'],
    ['ar, * { all: unset }', UNSET, 'lang="ar" dir="rtl"'],
  ])(
    '%s: at 320 and 280 px, and with text of 200 %, all is seen and nothing is wider',
    async (_name, css, html) => {
      const wrong: Record<string, string[]> = {};
      for (const [name, { attributes = '', status = 201, reach, shows }] of Object.entries(
        states,
      )) {
        site().answer('/leads', async (req, res) => {
          let body = '';
          for await (const chunk of req) body += chunk;
          res.writeHead(status, { 'Content-Type': 'application/json' });
          res.end(status === 201 ? body : '{}');
        });
        const page = await openIn(attributes, html, css);
        await reach(page);
        for (const [width, size] of [
          ['320px', '16px'],
          ['280px', '16px'],
          ['640px', '32px'],
        ] as const) {
          await page.evaluate(
            (wide, large) => {
              const { style } = document.querySelector<HTMLElement>('#column')!;
              style.setProperty('width', wide);
              style.setProperty('font-size', large);
            },
            width,
            size,
          );
          const found = await page.evaluate(look, tag, shows);
          if (found.length) wrong[`${name}, ${width}, ${size}`] = found;
        }
        await expectQuiet(page);
      }
      expect(wrong).toEqual({});
    },
    90_000,
  );
});
