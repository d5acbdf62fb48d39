import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
import { violations } from '../../support/axe.js';
import { box } from '../../support/checklist.js';
import { engine } from '../../support/commands.js';
import { until } from '../../support/queries.js';

type Checklist = HTMLElementTagNameMap['hiring-checklist'];

const press = (list: Checklist, selector: string) =>
  list.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

/** Ticks, and waits for the tools. */
async function use(list: Checklist): Promise<void> {
  box(list, 'domain').click();
  await list.export('json');
}

const states: Record<string, { attributes?: string; then?(list: Checklist): unknown }> = {
  untouched: {},
  writing: {
    attributes: 'remember level="senior" market="tr"',
    then: async (list) => {
      await use(list);
      press(list, '[data-note=domain]');
      press(list, '[data-add=assess]');
      await until(() => list.shadowRoot!.querySelector('[name=new]'));
    },
  },
  sharing: {
    then: async (list) => {
      await use(list);
      press(list, '[data-act=share]');
      await until(() => list.shadowRoot!.querySelector('#link'));
    },
  },
  'a date that is none': {
    then: async (list) => {
      await use(list);
      press(list, '[data-act=calendar]');
      const field = await until(() => list.shadowRoot!.querySelector<HTMLInputElement>('#start')!);
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      press(list, '[data-act=make]');
      await until(() => list.shadowRoot!.querySelector('[aria-invalid]'));
    },
  },
  'reset, which can be undone': {
    then: async (list) => {
      await use(list);
      press(list, '[data-act=reset]');
      await until(() => list.shadowRoot!.querySelector('[data-act=undo]'));
    },
  },
  forgetting: {
    attributes: 'remember',
    then: async (list) => {
      await use(list);
      press(list, '[data-act=forget]');
      await until(() => list.shadowRoot!.querySelector('[data-act=forget-all]'));
    },
  },
};

const looks = {
  light: 'background: #fff; color: #333',
  dark: 'background: #14171a; color: #e6e6e6',
};
const chromium = (await engine()) === 'Chromium';
const languages = chromium ? ['en', 'de', 'tr', 'ar'] : ['en'];
const themes = (chromium ? ['light', 'dark'] : ['light']) as (keyof typeof looks)[];

describe('axe finds nothing wrong', function () {
  // In WebKit, one look takes seconds on a busy machine.
  this.timeout(20_000);
  afterEach(() => localStorage.clear());

  for (const language of languages) {
    for (const theme of themes) {
      for (const [state, { attributes = '', then }] of Object.entries(states)) {
        it(`${state}, ${language}, ${theme}`, async () => {
          const around = await fixture<HTMLElement>(
            `<main lang="${language}" style="color-scheme: ${theme}; ${looks[theme]}">` +
              `<hiring-checklist ${attributes}></hiring-checklist></main>`,
          );
          const list = around.querySelector('hiring-checklist')!;
          await until(() => list.state === 'ready');
          await list.updateComplete;
          await then?.(list);
          expect(await violations(list)).to.deep.equal([]);
        });
      }
    }
  }
});
