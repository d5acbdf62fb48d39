import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/skills-matrix/define.js';
import type { HiringSkillsMatrix, Scorecard } from '../../../src/elements/skills-matrix/define.js';
import { violations } from '../../support/axe.js';
import { engine } from '../../support/commands.js';
import { until } from '../../support/queries.js';
import { crowd, give, settled, three } from '../../support/skills-matrix.js';

interface State {
  attributes?: string;
  box?: string;
  cards?: Scorecard[];
  /** Selectors of buttons to press, one after the other. */
  presses?: string[];
  then?(matrix: HiringSkillsMatrix): Promise<unknown>;
}

const states: Record<string, State> = {
  view: {},
  'view, narrow': { box: 'width: 280px' },
  rate: { attributes: 'mode="rate"' },
  'rate, rated, a drawer open': {
    ...{ attributes: 'mode="rate"', cards: three },
    presses: ['[data-drawer=async]'],
  },
  'rate, narrow': { ...{ attributes: 'mode="rate" remember', cards: three }, box: 'width: 340px' },
  compare: { attributes: 'mode="compare"', cards: three },
  'compare, narrow': { attributes: 'mode="compare"', cards: three, box: 'width: 280px' },
  'compare, target open and changed': {
    ...{ attributes: 'mode="compare"', cards: three },
    presses: ['[data-act=target]', '[name="target/web"][value="0"]'],
  },
  'compare, forty': { attributes: 'mode="compare"', cards: crowd(40) },
  'compare, nobody': { attributes: 'mode="compare"' },
  imported: {
    attributes: 'mode="rate"',
    then: async (matrix) => {
      give(matrix, JSON.stringify(three));
      await until(() => matrix.shadowRoot!.querySelector('[data-act=undo]'));
    },
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

  for (const language of languages) {
    for (const look of looks) {
      for (const [name, state] of Object.entries(states)) {
        it(`${name}, ${language}, ${look}`, async () => {
          const around = await fixture<HTMLElement>(
            `<main lang="${language}" style="color-scheme: ${look}; ${themes[look]}; ${state.box ?? ''}">` +
              `<hiring-skills-matrix ${state.attributes ?? ''}></hiring-skills-matrix></main>`,
          );
          const matrix = around.querySelector('hiring-skills-matrix')!;
          if (state.cards) matrix.scorecards = state.cards;
          await settled(matrix);
          for (const selector of state.presses ?? []) {
            (await until(() => matrix.shadowRoot!.querySelector<HTMLElement>(selector)))!.click();
          }
          await state.then?.(matrix);
          await until(() => matrix.shadowRoot!.querySelector(`[lang="${language}"]`));
          await matrix.updateComplete;
          expect(await violations(matrix)).to.deep.equal([]);
        });
      }
    }
  }
});
