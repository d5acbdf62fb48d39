import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { answers, hanging, status } from '../../support/answers.js';
import { violations } from '../../support/axe.js';
import { engine } from '../../support/commands.js';
import { all, body, find, until } from '../../support/queries.js';
import { consoleLines, settled } from '../../support/salary-table.js';

type Table = HTMLElementTagNameMap['hiring-salary-table'];

interface State {
  attributes?: string;
  /** Style of the box around the table. */
  box?: string;
  ready(table: Table): unknown;
}

const sorted = (table: Table) => all(table, 'columnheader').some((one) => one.ariaSort);

const states: Record<string, State> = {
  ranges: { ready: settled },
  chosen: { attributes: 'market="de" level="senior"', ready: settled },
  sorted: {
    ready: async (table) => {
      await settled(table);
      table.shadowRoot!.querySelector<HTMLElement>('.markets button')!.click();
      await until(() => sorted(table));
    },
  },
  difference: {
    attributes: 'baseline="de"',
    ready: (table) => until(() => /%/.test(body(table).join())),
  },
  budget: {
    attributes: 'budget="90000"',
    ready: (table) => until(() => all(table, 'textbox').length),
  },
  'wrong budget': {
    attributes: 'view="budget"',
    ready: async (table) => {
      const field = await find<HTMLInputElement>(table, 'textbox');
      field.value = 'a lot';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await find(table, 'alert');
    },
  },
  'copy open': {
    ready: async (table) => {
      await settled(table);
      table.shadowRoot!.querySelector<HTMLElement>('[data-act=copy]')!.click();
      await find(table, 'button', /HTML/);
    },
  },
  loading: { attributes: 'src="/slow"', ready: (table) => find(table, 'status') },
  error: { attributes: 'src="/gone"', ready: (table) => find(table, 'alert') },
  empty: {
    attributes: 'markets="nowhere"',
    ready: (table) => until(() => all(table, 'button').length === 1),
  },
  cards: { box: 'width: 340px', attributes: 'level="mid"', ready: settled },
  'cards with a budget': {
    box: 'width: 340px',
    attributes: 'budget="90000"',
    ready: (table) => until(() => all(table, 'textbox').length),
  },
};

const themes = {
  light: 'background: #fff; color: #333',
  dark: 'background: #14171a; color: #e6e6e6',
};
const chromium = (await engine()) === 'Chromium';
const languages = chromium ? ['en', 'de', 'tr', 'ar'] : ['en'];
const looks = (chromium ? ['light', 'dark'] : ['light']) as (keyof typeof themes)[];

describe('axe finds nothing wrong', function () {
  // In WebKit, one look takes seconds on a busy machine.
  this.timeout(20_000);
  const network = answers();
  consoleLines();

  for (const language of languages) {
    for (const look of looks) {
      for (const [state, { attributes, box = '', ready }] of Object.entries(states)) {
        it(`${state}, ${language}, ${look}`, async () => {
          network.next = [state === 'loading' ? hanging : status(404)];
          const around = await fixture<HTMLElement>(
            `<main lang="${language}" style="color-scheme: ${look}; ${themes[look]}; ${box}">` +
              `<hiring-salary-table ${attributes ?? ''}></hiring-salary-table></main>`,
          );
          const table = around.querySelector('hiring-salary-table')!;
          await ready(table);
          // Asked for later, it would take the answer of the next test.
          if (attributes?.startsWith('src')) await until(() => network.asked.length);
          await until(() => table.shadowRoot!.querySelector(`[lang="${language}"]`));
          expect(await violations(table)).to.deep.equal([]);
        });
      }
    }
  }
});
