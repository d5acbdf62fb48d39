import { expect } from '@open-wc/testing';
import '../../../src/elements/checklist/define.js';
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

  it('lasts as long as the page where storage is blocked, and the list says so', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const list = await checklist('remember');
      box(list, 'offer').click();
      await until(() => /keeps nothing for this page/.test(reading(list)));
      expect(reading(list)).to.contain('1 of 19 steps done');
      get(list, 'button', 'Copy the list');
      expect(await violations(list)).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
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
    other.remember(localKeeper('rust'));
    other.set({ 'step/domain': true, 'stepnote/domain': 'Cloud.' });
    dispatchEvent(
      new StorageEvent('storage', {
        ...{ key, newValue: localStorage.getItem(key), storageArea: localStorage },
      }),
    );
    await until(() => reading(list).includes('2 of 19 steps done'));
    expect(reading(list)).to.contain('Cloud.');
    expect([box(list, 'offer').checked, box(list, 'domain').checked]).to.deep.equal([true, true]);
    other.release();
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
});
