import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, get, matrix, textOf, until } from '../../support/queries.js';
import { salaryTable, settled } from '../../support/salary-table.js';
import { comeNear } from '../../support/use.js';
import { press } from '../../support/commands.js';

const base = (table: Element) => table.shadowRoot!.querySelector('[part=base]')!;
const highlight = (table: Element) =>
  getComputedStyle(table.shadowRoot!.querySelector('.wash .range')!).fill;
const [light, dark] = ['rgb(10, 99, 117)', 'rgb(92, 195, 214)'];

async function inBox(style: string, attributes = '') {
  const box = await fixture<HTMLElement>(
    `<div style="${style}"><hiring-salary-table ${attributes}></hiring-salary-table></div>`,
  );
  const table = box.querySelector('hiring-salary-table')!;
  await settled(table);
  return table;
}

describe('light and dark', () => {
  it('follow the color-scheme of the page', async () => {
    expect(highlight(await inBox('color-scheme: light'))).to.equal(light);
    expect(highlight(await inBox('color-scheme: dark'))).to.equal(dark);
  });

  it('follow the attribute before the page, now and later', async () => {
    const table = await inBox('color-scheme: light', 'theme="dark"');
    expect(highlight(table)).to.equal(dark);
    table.setAttribute('theme', 'light');
    await table.updateComplete;
    expect(highlight(table)).to.equal(light);
    expect(highlight(await inBox('color-scheme: dark', 'theme="light"'))).to.equal(light);
  });

  it("never follow the operating system on their own: that is the page's affair", async () => {
    expect(highlight(await salaryTable())).to.equal(light);
  });

  it('take an accent from the page', async () => {
    const table = await inBox('--hiring-accent: rgb(1, 2, 3)', 'theme="dark"');
    expect(highlight(table)).to.equal('rgb(1, 2, 3)');
  });
});

describe("the page's own text", () => {
  it('gives family, size and colour', async () => {
    const table = await inBox('font: 20px monospace; color: rgb(9, 8, 7)');
    const { fontFamily, fontSize, color } = getComputedStyle(base(table));
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '20px', 'rgb(9, 8, 7)']);
  });

  it('gives nothing else', async () => {
    const table = await inBox(
      'text-transform: uppercase; letter-spacing: 3px; word-spacing: 3px; line-height: 3; ' +
        'text-align: center; text-indent: 2em; white-space: pre; font-style: italic',
    );
    const style = getComputedStyle(base(table));
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.wordSpacing).to.equal('0px');
    expect(style.textAlign).to.equal('start');
    expect(style.textIndent).to.equal('0px');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.fontStyle).to.equal('normal');
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.closeTo(1.45, 0.01);
  });
});

describe('hidden', () => {
  it('hides the table, and showing it again works', async () => {
    const table = await salaryTable('hidden');
    expect(table.getBoundingClientRect().height).to.equal(0);
    table.hidden = false;
    expect(table.getBoundingClientRect().height).to.be.above(200);
  });

  it('hides what is inside where a reset of the page takes display from the tag', async () => {
    const style = await fixture<HTMLElement>(
      '<style>hiring-salary-table { display: block !important }</style>',
    );
    const table = await salaryTable('hidden');
    expect(base(table).getBoundingClientRect().height).to.equal(0);
    style.remove();
  });
});

describe('cards', () => {
  const wide = (width: number) => inBox(`width: ${width}px; font-size: 16px`);
  const isTable = (table: Element) => getComputedStyle(get(table, 'table')).display === 'table';

  it("come under 30 em of the widget's own width, whatever the page's", async () => {
    expect(isTable(await wide(500))).to.equal(true);
    expect(isTable(await wide(470))).to.equal(false);
  });

  it('are still a table to a screen reader, with the same words', async () => {
    const table = await wide(340);
    expect(matrix(table)).to.deep.equal(matrix(await wide(700)));
    expect(all(table, 'columnheader')).to.have.length(9);
    expect(all(table, 'rowheader')).to.have.length(4);
  });

  for (const width of [340, 280]) {
    it(`need no sideways scrolling at ${width} px`, async () => {
      const table = await wide(width);
      await comeNear(table);
      for (const view of ['ranges', 'difference', 'budget'] as const) {
        Object.assign(table, { view, budget: 90000 });
        await until(
          () => all(table, 'tab').find((one) => one.id === view)?.ariaSelected === 'true',
        );
        await until(() => view === 'ranges' || /%|short/.test(body(table).flat().join()));
        expect(table.scrollWidth, view).to.be.at.most(width);
        const right = table.getBoundingClientRect().right;
        for (const cell of table.shadowRoot!.querySelectorAll(
          '.figures, .words, .market, button',
        )) {
          // The heads are clipped to a dot while the keyboard is elsewhere.
          if (cell.closest('thead') || !cell.checkVisibility({ visibilityProperty: true }))
            continue;
          expect(cell.getBoundingClientRect().right, `${view}: ${cell.textContent}`).to.be.at.most(
            right + 0.5,
          );
        }
      }
    });
  }

  it('name the market in each line, and the unit and scales once', async () => {
    const table = await wide(340);
    const names = [...table.shadowRoot!.querySelectorAll('tbody .market')].slice(0, 4);
    for (const name of names) expect(name.checkVisibility()).to.equal(true);
    expect(names.map((one) => one.textContent)).to.deep.equal([
      'Germany',
      'Turkey',
      'UAE',
      'USAUSD',
    ]);
    const note = table.shadowRoot!.querySelector('.scale-note')!;
    expect(note.checkVisibility()).to.equal(true);
    expect(textOf(note)).to.equal('Thousands. EUR bars run 0–160. USD bars run 0–280.');
  });

  it('can be sorted without heads to press', async () => {
    const table = await wide(340);
    await comeNear(table);
    get(table, 'button', 'Sort levels').click();
    await until(() => body(table)[0]![0]!.startsWith('Staff'));
  });

  it('give the keyboard no stop that nobody sees', async () => {
    const table = await wide(340);
    get(table, 'tab', 'Ranges').focus();
    await comeNear(table);
    let heads = 0;
    for (let stop = 0; stop < 8; stop++) {
      await press('Tab');
      const at = table.shadowRoot!.activeElement!;
      const head = at.closest('thead');
      heads += Number(!!head);
      expect(at.getBoundingClientRect().height, at.outerHTML).to.be.above(20);
      // Clipped away while nobody is in them, the heads come to light with the focus.
      // WebKitGTK's driver leaves its window without focus, and so every `:focus` rule off.
      const shown = head && at.matches(':focus') ? getComputedStyle(head).clipPath : 'none';
      expect(shown, at.outerHTML).to.equal('none');
    }
    expect(heads).to.equal(4);
    expect(getComputedStyle(table.shadowRoot!.querySelector('thead')!).clipPath).to.equal(
      'inset(50%)',
    );
  });

  it('leave the button for them out of the wide table, whatever was fetched in between', async () => {
    const first = await wide(700);
    await comeNear(first);
    expect(all(first, 'button', 'Sort levels')).to.have.length(0);
    const empty = await salaryTable('markets="nowhere"');
    await until(() => all(empty, 'button', 'Show all').length);
    const second = await wide(700);
    await comeNear(second);
    expect(all(second, 'button', 'Sort levels')).to.have.length(0);
  });
});
