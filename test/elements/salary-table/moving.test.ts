import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { body, cellButton, column, find, get, until } from '../../support/queries.js';
import { salaryTable } from '../../support/salary-table.js';
import { comeNear, enter } from '../../support/use.js';

describe('detaching and moving', () => {
  it('keeps what was typed and chosen over a hundred cycles, and leaves no listeners', async () => {
    const table = await salaryTable();
    get(table, 'tab', 'Budget').click();
    await enter(table, 'Budget', '90K');
    cellButton(table, 2, 0).click();
    await until(() => table.market === 'de');
    const parent = table.parentElement!;
    const listeners = countListeners();
    for (let cycle = 0; cycle < 100; cycle++) {
      table.remove();
      if (cycle % 10 === 0) await table.updateComplete;
      parent.append(table);
    }
    table.remove();
    listeners.stop();
    expect(listeners.left).to.equal(-1);
    parent.append(table);
    await table.updateComplete;
    expect(get<HTMLInputElement>(table, 'textbox', 'Budget').value).to.equal('90,000');
    expect(column(table, 0)[0]).to.equal('52–68 Top of range');
    expect([table.market, table.level]).to.deep.equal(['de', 'senior']);
  });

  it('keeps its order and view when a page puts its node elsewhere', async () => {
    const table = await salaryTable();
    get(table, 'button', 'UAE').click();
    await until(() => body(table)[0]![0]!.startsWith('Staff'));
    const other = await fixture<HTMLElement>('<section></section>');
    other.append(table);
    await table.updateComplete;
    expect(body(table)[0]![0]).to.match(/^Staff/);
  });

  it('keeps its looks and its work in the document of a frame, and back', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe style="width: 800px; height: 600px"></iframe>',
    );
    const table = await salaryTable();
    await comeNear(table);
    const home = table.parentElement!;
    const looks = () => {
      const view = table.ownerDocument.defaultView!;
      const base = table.shadowRoot!.querySelector('[part=base]')!;
      return [
        view.getComputedStyle(base).borderTopStyle,
        view.getComputedStyle(base).containerType,
      ];
    };
    expect(looks()).to.deep.equal(['solid', 'inline-size']);
    frame.contentDocument!.body.append(table);
    await until(() => looks().join() === 'solid,inline-size', 'the sheets are adopted again');
    cellButton(table, 0, 0).click();
    await until(() => table.market === 'de');
    home.append(table);
    await until(() => looks().join() === 'solid,inline-size', 'the sheets are adopted again');
    expect(body(table)).to.have.length(4);
  });

  it('works where it is made in a frame from the start', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const table = document.createElement('hiring-salary-table');
    frame.contentDocument!.body.append(table);
    await until(() => table.state === 'ready');
    const view = frame.contentWindow!;
    await until(() => {
      const base = table.shadowRoot!.querySelector('[part=base]')!;
      return view.getComputedStyle(base).borderTopStyle === 'solid';
    });
    (await find(table, 'tab', 'Difference')).click();
    await until(() => column(table, 1)[0] === '−57% −34K');
  });

  it('survives a copy made by cloneNode', async () => {
    const table = await salaryTable('market="de"');
    const copy = table.cloneNode(true) as typeof table;
    table.after(copy);
    await until(() => copy.state === 'ready');
    expect(body(copy)).to.have.length(4);
    copy.remove();
  });
});

/** Counts listeners on window and document that come and stay. */
function countListeners() {
  const count = { left: 0, stop };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const counted = (target: unknown) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...all: never) {
    if (counted(this ?? window)) count.left++;
    return addEventListener.apply(this, all);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...all: never) {
    if (counted(this ?? window)) count.left--;
    return removeEventListener.apply(this, all);
  };
  function stop() {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return count;
}
