import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
import '../../../src/elements/interview-carousel/define.js';
import '../../../src/elements/skills-matrix/define.js';
import { localKeeper } from '../../../src/guide/records/keeper.js';
import { Records } from '../../../src/guide/records/records.js';
import { violations } from '../../support/axe.js';
import { box, boxes, checklist } from '../../support/checklist.js';
import { find, get, reading, until } from '../../support/queries.js';

const key = 'hiring-widgets/records@1/rust';

describe('what is entered in a list', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says so where the room on the device is used up, and goes on', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const list = await checklist('remember');
      box(list, 'offer').click();
      await until(() => /is used up/.test(reading(list)));
      expect(reading(list)).to.contain('1 of 19 steps done');
      expect(await violations(list)).to.deep.equal([]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('meets what another tab enters, and neither loses anything', async () => {
    const list = await checklist('remember');
    box(list, 'offer').click();
    await until(() => localStorage.getItem(key));
    // Another tab, with records of its own.
    const other = new Records();
    const release = other.remember(localKeeper('rust'));
    other.set({ 'step/domain': true, 'stepnote/domain': 'Cloud.' });
    dispatchEvent(
      new StorageEvent('storage', {
        ...{ key, newValue: localStorage.getItem(key), storageArea: localStorage },
      }),
    );
    await until(() => reading(list).includes('2 of 19 steps done'));
    expect(reading(list)).to.contain('Cloud.');
    expect([box(list, 'offer').checked, box(list, 'domain').checked]).to.deep.equal([true, true]);
    release();
  });

  it('survives a hundred moves on the page', async () => {
    const list = await checklist();
    box(list, 'offer').click();
    const parent = list.parentElement!;
    for (let times = 0; times < 100; times++) {
      list.remove();
      parent.append(list);
    }
    await list.updateComplete;
    expect(reading(list)).to.contain('1 of 19 steps done');
    box(list, 'domain').click();
    await until(() => reading(list).includes('2 of 19 steps done'));
  });

  for (const hash of ['#hiring-checklist=2.zz.1', '#hiring-checklist=1.llhc.0', '#section-3']) {
    it(`is not touched by ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const list = await checklist();
      await list.export('json');
      expect(boxes(list).filter(({ checked }) => checked)).to.have.length(0);
      expect(reading(list)).not.to.contain('Opened from a link');
      expect(location.hash).to.equal(hash);
    });
  }

  it('takes over the ticks of a link when told to, and that is taken back', async () => {
    const first = await checklist();
    box(first, 'offer').click();
    await first.export('json');
    const { hash } = new URL(first.shareUrl);
    first.remove();
    history.replaceState(null, '', hash);
    const list = await checklist('remember');
    (await find(list, 'button', 'Take over its ticks')).click();
    await until(() => localStorage.getItem(key)?.includes('step/offer'));
    (await find(list, 'button', 'Undo')).click();
    await until(() => reading(list).includes('0 of 19 steps done'));
  });

  it('is still kept where another widget of the guide has left the page', async () => {
    const guide = await fixture<HTMLElement>(
      `<hiring-guide remember><hiring-interview-carousel mode="interview"></hiring-interview-carousel>
        <hiring-checklist></hiring-checklist></hiring-guide>`,
    );
    const list = guide.querySelector('hiring-checklist')!;
    await until(() => list.state === 'ready');
    box(list, 'offer').click();
    await until(() => localStorage.getItem(key)?.includes('step/offer'));
    guide.querySelector('hiring-interview-carousel')!.remove();
    await list.updateComplete;
    box(list, 'domain').click();
    await until(() => localStorage.getItem(key)?.includes('step/domain'));
  });

  it('does not come back from a list once a matrix beside it has forgotten all', async () => {
    const page = await fixture<HTMLElement>(
      `<div><hiring-skills-matrix mode="rate" remember></hiring-skills-matrix>
        <hiring-checklist remember></hiring-checklist></div>`,
    );
    const list = page.querySelector('hiring-checklist')!;
    const matrix = page.querySelector('hiring-skills-matrix')!;
    await until(() => list.state === 'ready' && matrix.state === 'ready');
    (await find(matrix, 'button', 'New candidate')).click();
    const name = await until(() =>
      matrix.shadowRoot!.querySelector<HTMLInputElement>('.candidates input')!,
    );
    name.value = 'Ada Secret';
    get(matrix, 'button', 'Save').click();
    box(list, 'offer').click();
    await until(() =>
      /step\/offer.*Ada Secret|Ada Secret.*step\/offer/.test(localStorage.getItem(key)!),
    );
    get(matrix, 'button', 'Forget').click();
    (await find(matrix, 'button', 'Forget everything')).click();
    await until(() => localStorage.getItem(key) === null);
    await until(() => reading(list).includes('0 of 19 steps done'));
    box(list, 'domain').click();
    await until(() => localStorage.getItem(key));
    expect(localStorage.getItem(key)).not.to.contain('Ada');
  });

  it('leaves no listener and writes nothing once it has left a guide', async () => {
    const guide = await fixture<HTMLElement>(
      `<hiring-guide><hiring-checklist remember></hiring-checklist></hiring-guide>`,
    );
    const list = guide.querySelector('hiring-checklist')!;
    await until(() => list.state === 'ready');
    box(list, 'offer').click();
    await until(() => localStorage.getItem(key));
    list.remove();
    localStorage.clear();
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(localStorage.length).to.equal(0);
    guide.append(list);
    await list.updateComplete;
    expect(reading(list)).to.contain('1 of 19 steps done');
  });

  it('stays the visitor’s own where a list that came by a link is left', async () => {
    const colleague = await checklist();
    box(colleague, 'offer').click();
    await colleague.export('json');
    const { hash } = new URL(colleague.shareUrl);
    colleague.remove();
    const list = await checklist('remember');
    box(list, 'domain').click();
    await until(() => localStorage.getItem(key));
    location.hash = hash;
    await find(list, 'button', 'Show my own list');
    // Changed there, and gone elsewhere on the page and back.
    box(list, 'range').click();
    location.hash = '#section';
    await list.updateComplete;
    location.hash = hash;
    await list.updateComplete;
    expect([box(list, 'offer').checked, box(list, 'range').checked]).to.deep.equal([true, true]);
    expect(reading(list)).not.to.contain('Kept on this device');
    get(list, 'button', 'Show my own list').click();
    await until(() => box(list, 'domain').checked);
    expect(box(list, 'offer').checked).to.equal(false);
    expect(location.hash).to.equal('');
    await until(() => list.shadowRoot!.activeElement);
  });

  it('is not put back over what was written after a reset', async () => {
    const list = await checklist();
    const note = async (text: string) => {
      const open = list.shadowRoot!.querySelector('textarea');
      if (!open) get(list, 'button', /^Note: Name the domain/).click();
      const field = await until(() => list.shadowRoot!.querySelector('textarea')!);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    box(list, 'offer').click();
    await list.export('json');
    await note('old');
    get(list, 'button', 'Reset').click();
    await find(list, 'button', 'Undo');
    await note('new and long');
    get(list, 'button', 'Undo').click();
    await until(() => box(list, 'offer').checked);
    expect(list.shadowRoot!.querySelector('textarea')!.value).to.equal('new and long');
  });
});
