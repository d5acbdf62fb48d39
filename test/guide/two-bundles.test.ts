import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/salary-table/define.js';
import type { Guide, GuideState } from '../../src/guide/context.js';
import type { HiringGuide } from '../../src/guide/define.js';
import { cellButton, highlighted, until } from '../support/queries.js';
import { settled } from '../support/salary-table.js';

/** What another bundle knows of ours: the key that is written into the context, and the protocol. */
const key = Symbol.for('hiring-widgets/guide@1');
type Callback = (guide: Guide, unsubscribe?: () => void) => void;
type Request = Event & { context: unknown; callback: Callback; subscribe?: boolean };

describe('guide and widget from two bundles', () => {
  it('a widget of ours follows the guide of another', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const followers = new Set<Callback>();
    let state: GuideState = { market: 'ae' };
    const choose = (choice: GuideState) => {
      state = { ...state, ...choice };
      for (const follower of followers) follower({ state, choose }, unsubscribe);
    };
    const unsubscribe = () => followers.clear();
    box.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as Request;
      if (context !== key) return;
      event.stopPropagation();
      if (subscribe) followers.add(callback);
      callback({ state, choose }, unsubscribe);
    });
    const table = document.createElement('hiring-salary-table');
    box.append(table);
    await settled(table);
    expect(highlighted(table)).to.deep.equal(['UAE']);
    cellButton(table, 1, 0).click();
    await until(() => state.market === 'de' && state.level === 'mid');
    choose({ market: 'us' });
    await until(() => highlighted(table)[0] === 'USA');
    table.remove();
    expect(followers.size).to.equal(0);
  });

  it('a widget of another follows our guide', async () => {
    const guide = await fixture<HiringGuide>(
      '<hiring-guide market="ae"><p></p><hiring-salary-table></hiring-salary-table></hiring-guide>',
    );
    const heard: (string | undefined)[] = [];
    let stop: (() => void) | undefined;
    const request = Object.assign(
      new Event('context-request', { bubbles: true, composed: true }) as Request,
      {
        context: key,
        contextTarget: guide.firstElementChild,
        subscribe: true,
        callback: (({ state }, unsubscribe) => {
          heard.push(state.market);
          stop = unsubscribe;
        }) as Callback,
      },
    );
    guide.firstElementChild!.dispatchEvent(request);
    expect(heard).to.deep.equal(['ae']);
    const table = guide.querySelector('hiring-salary-table')!;
    await settled(table);
    cellButton(table, 0, 0).click();
    await until(() => heard.at(-1) === 'de');
    stop!();
    guide.market = 'us';
    await guide.updateComplete;
    expect(heard.at(-1)).to.equal('de');
  });

  it('another copy of the same module has the same key', async () => {
    const second = '../../src/guide/context.ts?second';
    const { guideContext } = (await import(second)) as typeof import('../../src/guide/context.js');
    expect(guideContext).to.equal(key);
  });
});
