import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, find, get, reading, until } from '../../support/queries.js';
import { salaryTable, settled } from '../../support/salary-table.js';

describe('the actions', () => {
  const clipboard = { texts: [] as string[], blocked: false };
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    Object.assign(clipboard, { texts: [], blocked: false });
    const put = async (text: string) => {
      if (clipboard.blocked) throw new Error('NotAllowedError');
      clipboard.texts.push(text);
    };
    const write = async ([item]: ClipboardItem[]) =>
      put(await (await item!.getType('text/html')).text());
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: put, write },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    HTMLAnchorElement.prototype.click = click;
  });

  it('Copy offers two formats, says what it did, and copies what is shown', async () => {
    const table = await salaryTable('levels="junior"');
    get(table, 'button', 'Copy').click();
    (await find(table, 'button', 'Copy as Markdown')).click();
    await until(() => get(table, 'status').textContent === 'Copied.');
    expect(clipboard.texts).to.deep.equal([await table.export('markdown')]);
    get(table, 'button', 'Copy as HTML').click();
    await until(() => clipboard.texts.length === 2);
    expect(clipboard.texts[1]).to.equal(await table.export('html'));
    get(table, 'button', 'Copy').click();
    await until(() => !all(table, 'button', 'Copy as HTML').length);
  });

  it('where the clipboard is blocked, shows the text to copy by hand', async () => {
    clipboard.blocked = true;
    const table = await salaryTable();
    get(table, 'button', 'Copy').click();
    (await find(table, 'button', 'Copy as Markdown')).click();
    const text = await find<HTMLTextAreaElement>(table, 'textbox', 'Copy');
    expect(text.value).to.equal(await table.export('markdown'));
    expect(text.readOnly).to.equal(true);
    expect(reading(table)).to.contain('Copying is blocked on this page.');
  });

  it('CSV hands the browser a file with the name of the pack', async () => {
    const files: [string, Promise<string>][] = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, fetch(this.href).then((file) => file.text())]);
    };
    const table = await salaryTable();
    get(table, 'button', 'CSV').click();
    await until(() => files.length);
    expect(files[0]![0]).to.equal('rust-salaries.csv');
    expect(`\uFEFF${(await files[0]![1]).replace('\uFEFF', '')}`).to.equal(
      await table.export('csv'),
    );
  });

  it('Print prints the table alone, with its styles, and takes its frame away', async () => {
    const printed: Document[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window;
        view.print = () => printed.push(view.document);
        return view;
      },
    });
    const table = await salaryTable('heading="On paper"');
    get(table, 'button', 'Print').click();
    await until(() => printed.length);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    const [paper] = printed;
    const root = paper!.body.firstElementChild!.shadowRoot!;
    expect(root.textContent).to.contain('On paper');
    expect(root.querySelectorAll('tbody tr')).to.have.length(4);
    expect(root.adoptedStyleSheets).to.not.have.length(0);
    paper!.defaultView!.dispatchEvent(new Event('afterprint'));
    await until(() => !document.querySelector('iframe[aria-hidden]'));
    await settled(table);
  });

  it('says that an action did not work, and goes on', async () => {
    HTMLAnchorElement.prototype.click = () => {
      throw new Error('blocked');
    };
    const table = await salaryTable();
    get(table, 'button', 'CSV').click();
    await until(() => get(table, 'status').textContent!.includes('That did not work.'));
    expect(body(table)).to.have.length(4);
  });
});
