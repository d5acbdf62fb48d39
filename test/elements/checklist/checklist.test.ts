import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
import type { HiringGuide } from '../../../src/guide/define.js';
import { box, boxes, checklist } from '../../support/checklist.js';
import { press, type } from '../../support/commands.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';

describe('<hiring-checklist>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows every step with its section, and how many are done', async () => {
    const list = await checklist();
    expect(boxes(list)).to.have.length(19);
    expect(reading(list)).to.contain('0 of 19 steps done');
    expect(reading(list)).to.contain('Where to Find Senior Rust Developers');
    expect(list.shadowRoot!.querySelectorAll('progress')).to.have.length(6);
  });

  it('has the section under its step in a narrow column, without controls too', async () => {
    for (const without of ['', 'controls']) {
      const list = await checklist(`without="${without}" style="display:block;width:320px"`);
      for (const step of list.shadowRoot!.querySelectorAll('[part=step]')) {
        const { bottom, width } = step.querySelector('label')!.getBoundingClientRect();
        expect(width, without).to.be.greaterThan(200);
        const { top } = step.querySelector('small')!.getBoundingClientRect();
        expect(top, without).to.be.at.least(bottom - 1);
      }
    }
  });

  it('counts the first tick at once, and loses none to its tools', async () => {
    const list = await checklist();
    const told = listen(list, 'hiring-change');
    box(list, 'domain').click();
    box(list, 'range').click();
    await list.updateComplete;
    expect(reading(list)).to.contain('2 of 19 steps done');
    await find(list, 'button', 'Reset');
    await list.export('json');
    expect(reading(list)).to.contain('2 of 19 steps done');
    expect(told).to.deep.equal([
      { kind: 'tick', id: 'domain', value: true },
      { kind: 'tick', id: 'range', value: true },
    ]);
  });

  it('shows the stages asked for, in that order', async () => {
    const list = await checklist('stages="source budget"');
    expect(all(list, 'group').map((one) => one.textContent!.trim())[1]).to.match(/^Source/);
    expect(boxes(list)).to.have.length(7);
    expect((await checklist('stages="nowhere"')).state).to.equal('empty');
  });

  it('puts level, market and range into the budget', async () => {
    const list = await checklist('level="senior" market="tr"');
    expect(reading(list)).to.contain('Senior in Turkey, EUR 48–68K a year');
  });

  it('takes level and market from its guide, and tells it how far it is', async () => {
    const guide = await fixture<HiringGuide>(
      '<hiring-guide><hiring-checklist></hiring-checklist></hiring-guide>',
    );
    const list = guide.querySelector('hiring-checklist')!;
    await until(() => guide.checklist?.total === 19);
    box(list, 'wasm').click();
    await until(() => guide.checklist?.done === 1);
    Object.assign(guide, { level: 'mid', market: 'us' });
    await until(() => reading(list).includes('Mid in USA, USD 130–165K'));
    expect(JSON.parse(await guide.export('json')).checklist.done).to.equal(1);
    expect(await guide.export('markdown')).to.contain('- [x] Decide whether WebAssembly');
  });

  it('keeps a note as it is typed', async () => {
    const list = await checklist();
    const button = get(list, 'button', /^Note: Ask the seven/);
    button.click();
    const field = await find<HTMLTextAreaElement>(list, 'textbox', 'Note');
    await until(() => list.shadowRoot!.activeElement === field);
    await type('In pairs');
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    await list.updateComplete;
    expect(get<HTMLTextAreaElement>(list, 'textbox', 'Note').value).to.equal('In pairs');
    get(list, 'textbox', 'Note').focus();
    await press('Escape');
    await until(() => !all(list, 'textbox', 'Note').length);
    expect(reading(list)).to.contain('In pairs');
  });

  it('adds own steps, removes them, and takes that back in place', async () => {
    const list = await checklist();
    get(list, 'button', 'Add a step: Assess').click();
    const field = await find(list, 'textbox', 'New step: Assess');
    await until(() => list.shadowRoot!.activeElement === field);
    await type('Ask two references');
    await press('Enter');
    await until(() => boxes(list).length === 20);
    (await find(list, 'button', 'Remove: Ask two references')).click();
    await until(() => boxes(list).length === 19);
    (await find(list, 'button', 'Undo')).click();
    await until(() => boxes(list).length === 20);
  });

  it('shows only open steps, and passes the focus on', async () => {
    const list = await checklist();
    box(list, 'domain').click();
    await find(list, 'button', 'Reset');
    await list.export('json');
    list.shadowRoot!.querySelector<HTMLInputElement>('[name=open]')!.click();
    await until(() => !box(list, 'domain').checkVisibility());
    box(list, 'level').focus();
    await press(' ');
    await until(() => !box(list, 'level').checkVisibility());
    await until(() => list.shadowRoot!.activeElement === box(list, 'must-haves'));
  });

  it('is reset, and that is taken back', async () => {
    const list = await checklist();
    box(list, 'domain').click();
    (await find(list, 'button', 'Reset')).click();
    (await find(list, 'button', 'Undo')).click();
    await until(() => reading(list).includes('1 of 19 steps done'));
  });

  it('carries its ticks in a link, which shows them and stores nothing', async () => {
    const first = await checklist('remember');
    box(first, 'offer').click();
    await first.export('json');
    const { hash } = new URL(first.shareUrl);
    first.remove();
    localStorage.clear();
    location.hash = hash;
    const second = await checklist('remember');
    expect(reading(second)).to.contain('1 of 19 steps done');
    expect(box(second, 'offer').checked).to.equal(true);
    expect(JSON.stringify(localStorage)).to.not.contain('offer');
    location.hash = `${hash}x`;
    await until(() => reading(second).includes('0 of 19 steps done'));
    location.hash = hash;
    await until(() => reading(second).includes('1 of 19 steps done'));
    location.hash = '#somewhere';
    await second.updateComplete;
    expect(location.hash).to.equal('#somewhere');
    (await find(second, 'button', 'Show my own list')).click();
    await until(() => reading(second).includes('0 of 19 steps done'));
  });

  it('remembers, and forgets when it is told to', async () => {
    const first = await checklist('remember');
    box(first, 'offer').click();
    await first.export('json');
    first.remove();
    const second = await checklist('remember');
    expect(reading(second)).to.contain('1 of 19 steps done');
    get(second, 'button', 'Forget').click();
    (await find(second, 'button', 'Forget everything')).click();
    await until(() => reading(second).includes('0 of 19 steps done'));
    expect(localStorage.length).to.equal(0);
  });

  it('keeps nothing unless it is told to', async () => {
    const list = await checklist();
    box(list, 'offer').click();
    await list.export('json');
    expect(localStorage.length).to.equal(0);
    expect(reading(list)).to.contain('does not leave this page');
  });

  it('writes a calendar from the start date', async () => {
    const list = await checklist();
    get(list, 'button', 'Calendar').click();
    const field = await until(() =>
      list.shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!,
    );
    field.value = '2026-01-12';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const ics = await list.export('ics');
    const uid = (text: string) => /UID:domain\.[\d-]+\.rust@hiring-widgets\r\n/.exec(text)?.[0];
    expect(uid(ics)).to.be.a('string');
    expect(uid(await list.export('ics')), 'the same hire').to.equal(uid(ics));
    (await find(list, 'button', 'Reset')).click();
    await find(list, 'button', 'Undo');
    expect(uid(await list.export('ics')), 'another hire').not.to.equal(uid(ics));
    expect(ics).to.contain('DTSTART;VALUE=DATE:20260113');
    expect(await list.export('csv')).to.contain('2026-01-13');
  });

  it('takes 500 steps', async () => {
    const list = document.createElement('hiring-checklist');
    const steps = [...Array(500).keys()].map((at) => ({
      ...{ id: `s${at}`, text: `Step ${at}`, section: 'Long' },
    }));
    list.data = {
      ...{ asOf: '2026', source: { title: 'Long' }, salaries: [] },
      checklist: { stages: [{ id: 'one', name: 'One', steps }] },
    };
    document.body.append(list);
    await until(() => list.state === 'ready');
    await list.updateComplete;
    expect(boxes(list)).to.have.length(500);
    list.remove();
  });
});
