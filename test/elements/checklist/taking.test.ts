import { expect } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
import { box, checklist } from '../../support/checklist.js';
import { emulateMedia } from '../../support/commands.js';
import { find, get, reading, until } from '../../support/queries.js';

/** A list with a tick, a note and a step of one's own that a spreadsheet would run. */
async function used(attributes = '') {
  const list = await checklist(attributes);
  box(list, 'domain').click();
  await list.export('json');
  get(list, 'button', /^Note: Settle the level/).click();
  const note = await until(() => list.shadowRoot!.querySelector('textarea')!);
  note.value = 'Senior, *maybe* staff';
  note.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  get(list, 'button', 'Add a step: Assess').click();
  const field = await until(() => list.shadowRoot!.querySelector<HTMLInputElement>('[name=new]')!);
  field.value = '=1+1';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  get(list, 'button', 'Add').click();
  await until(() => reading(list).includes('1 of 20 steps done'));
  return list;
}

describe('a list taken along', () => {
  it('as Markdown: ticks, sections and notes, what would be markup escaped', async () => {
    const text = await (await used()).export('markdown');
    expect(text).to.match(/^# From first sentence to offer\n/);
    expect(text).to.contain('**1** of 20 steps done');
    expect(text).to.contain('- [x] Name the domain');
    expect(text).to.contain('- [ ] Settle the level');
    expect(text).to.contain('  > Senior, \\*maybe\\* staff');
    expect(text).to.contain('Source: How to Hire Rust Developers in 2026, NexaTalent. As of 2026.');
  });

  it('as CSV: what a spreadsheet would run stays text', async () => {
    const text = await (await used()).export('csv');
    expect(text.charCodeAt(0)).to.equal(0xfeff);
    expect(text).to.contain("'=1+1");
    expect(text.trim().split('\r\n')).to.have.length(21);
    const german = await checklist('lang="de"');
    expect((await german.export('csv')).split('\r\n')[0]).to.contain(';');
  });

  it('as JSON: what is not there is absent', async () => {
    const list = JSON.parse(await (await used()).export('json')) as {
      pack: string;
      stages: { id: string; steps: Record<string, unknown>[] }[];
    };
    expect(list.pack).to.equal('rust');
    const define = list.stages[0]!.steps;
    expect(define[0]).to.include({ id: 'domain', done: true });
    expect(define[1]).to.include({ note: 'Senior, *maybe* staff', done: false });
    expect(define[0]).not.to.have.any.keys('note', 'own', 'due');
    expect(list.stages[3]!.steps.at(-1)).to.include({ text: '=1+1', own: true });
  });

  it('as a file, named for the role and not for anybody', async () => {
    const list = await used();
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      get(list, 'button', 'Share link').click();
      (await find(list, 'button', /^CSV/)).click();
      (await find(list, 'button', /^JSON/)).click();
      get(list, 'button', 'Calendar').click();
      (await find(list, 'button', 'Make file')).click();
      await until(() => names.length === 3);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal([
      'rust-checklist.csv',
      'rust-checklist.json',
      'rust-checklist.ics',
    ]);
  });

  it('refuses a start that is no date, in words beside the field', async () => {
    const list = await checklist();
    get(list, 'button', 'Calendar').click();
    const field = await until(() => list.shadowRoot!.querySelector<HTMLInputElement>('#start')!);
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    get(list, 'button', 'Make file').click();
    await until(() => /from the year 1970/.test(reading(list)));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('takes no older date for one that was cleared', async () => {
    const list = await checklist();
    get(list, 'button', 'Calendar').click();
    const set = async (day: string) => {
      const field = await until(() => list.shadowRoot!.querySelector<HTMLInputElement>('#start')!);
      field.value = day;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await list.updateComplete;
    };
    await set('2026-01-12');
    await set('');
    get(list, 'button', 'Make file').click();
    await until(() => /from the year 1970/.test(reading(list)));
  });

  it('says that there is none where no pack came', async () => {
    const list = document.createElement('hiring-checklist');
    list.data = { asOf: 'soon' };
    list.level = 'senior';
    document.body.append(list);
    await until(() => list.state === 'error');
    expect(list.shareUrl).to.equal(document.URL.split('#')[0]);
    const said = await list.export('json').then(String, String);
    expect(said).to.contain('there is nothing to export');
    list.remove();
  });

  it('on paper shows every step, also the done ones that are filtered out, and no controls', async function () {
    const list = await used();
    list.shadowRoot!.querySelector<HTMLInputElement>('[name=open]')!.click();
    await until(() => !box(list, 'domain').checkVisibility());
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    try {
      await until(() => box(list, 'domain').checkVisibility());
      for (const shown of list.shadowRoot!.querySelectorAll('button')) {
        expect(shown.checkVisibility(), shown.textContent).to.equal(false);
      }
      expect(list.shadowRoot!.querySelector('.filter')!.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
