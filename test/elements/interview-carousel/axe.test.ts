import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/interview-carousel/define.js';
import { violations } from '../../support/axe.js';
import { rating, ready } from '../../support/carousel.js';
import { engine } from '../../support/commands.js';
import { all, until } from '../../support/queries.js';

type Carousel = HTMLElementTagNameMap['hiring-interview-carousel'];

const press = (widget: Carousel, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

const states: Record<string, { attributes?: string; then?(widget: Carousel): unknown }> = {
  reading: {},
  open: {
    then: async (widget) => {
      press(widget, '.card .why');
      await until(() => widget.shadowRoot!.querySelector('.reason.open'));
    },
  },
  interview: {
    attributes: 'mode="interview" remember',
    then: async (widget) => {
      rating(widget, /^3/).click();
      await until(() => widget.shadowRoot!.querySelector('.rated'));
    },
  },
  naming: {
    attributes: 'mode="interview"',
    then: async (widget) => {
      press(widget, '[data-candidate=add]');
      await until(() => widget.shadowRoot!.querySelector('.candidates input'));
    },
  },
  list: {
    attributes: 'mode="interview" order="shuffled" seed="7"',
    then: async (widget) => {
      press(widget, '[data-turn=list]');
      await until(() => all(widget, 'combobox').length > 2);
    },
  },
  'no match': { attributes: 'topic="async" level="junior"' },
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

  for (const language of languages) {
    for (const theme of themes) {
      for (const [state, { attributes = '', then }] of Object.entries(states)) {
        it(`${state}, ${language}, ${theme}`, async () => {
          const around = await fixture<HTMLElement>(
            `<main lang="${language}" style="color-scheme: ${theme}; ${looks[theme]}">` +
              `<hiring-interview-carousel ${attributes}></hiring-interview-carousel></main>`,
          );
          const widget = around.querySelector('hiring-interview-carousel')!;
          await ready(widget);
          await then?.(widget);
          expect(await violations(widget)).to.deep.equal([]);
        });
      }
    }
  }
});
