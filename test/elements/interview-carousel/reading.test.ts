import { expect } from '@open-wc/testing';
import '../../../src/elements/interview-carousel/define.js';
import {
  carousel,
  card,
  carouselIn,
  carouselWith,
  manyQuestions,
  next,
  openList,
} from '../../support/carousel.js';
import { listed, position, question } from '../../support/carousel.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { choose } from '../../support/use.js';
import { consoleLines, listen } from '../../support/salary-table.js';

describe('reading questions', () => {
  consoleLines();

  it('shows the first of seven, with topic and levels, and names the rest', async () => {
    const widget = await carousel();
    expect(question(widget)).to.match(/^How do String and &str differ/);
    expect(position(widget)).to.equal('1 of 7');
    expect(card(widget).textContent).to.contain('Ownership').and.to.contain('All levels');
    const region = widget.shadowRoot!.querySelector('[part=base]')!;
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.getAttribute('aria-roledescription')).to.equal('carousel');
    expect(get(widget, 'region', 'Seven questions that find production Rust')).to.equal(region);
    expect(card(widget).getAttribute('aria-label')).to.equal('1 of 7');
    expect(card(widget).getAttribute('aria-roledescription')).to.equal('slide');
    expect(get(widget, 'status').textContent).to.contain('1 of 7');
    expect(reading(widget)).to.contain('Topics and levels are the publisher’s.');
  });

  it('keeps all other cards inert', async () => {
    const widget = await carousel();
    await next(widget);
    const cards = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=card]')];
    expect(cards.map((one) => one.inert)).to.deep.equal([true, false, ...Array(5).fill(true)]);
    expect(question(widget)).to.match(/unsafe/);
  });

  it('stops at both ends, and keeps the focus on the button', async () => {
    const widget = await carousel();
    const back = get(widget, 'button', /Previous question/);
    expect(back.getAttribute('aria-disabled')).to.equal('true');
    await next(widget, 6);
    const on = get(widget, 'button', /Next question/);
    on.focus();
    expect(on.getAttribute('aria-disabled')).to.equal('true');
    on.click();
    await widget.updateComplete;
    expect(position(widget)).to.equal('7 of 7');
    expect(widget.shadowRoot!.activeElement).to.equal(on);
  });

  it('says why a question works, one by one or all at once', async () => {
    const widget = await carousel();
    const why = get(widget, 'button', 'Why this works');
    expect(why.getAttribute('aria-expanded')).to.equal('false');
    expect(card(widget).innerText).not.to.contain('Zero-copy parsing');
    why.click();
    await until(() => card(widget).innerText.includes('Zero-copy parsing'));
    expect(card(widget).innerText).to.contain('Cow<str> for mixed ownership');
    expect(why.getAttribute('aria-expanded')).to.equal('true');
    (await find(widget, 'button', 'Open every reason')).click();
    await find(widget, 'button', 'Close every reason');
    await next(widget);
    expect(card(widget).innerText).to.contain('Written safety invariants');
  });

  it('jumps from the rail, which says where it is', async () => {
    const widget = await carousel();
    get(widget, 'button', 'Question 5').click();
    await until(() => position(widget) === '5 of 7');
    expect(get(widget, 'button', 'Question 5').getAttribute('aria-current')).to.equal('true');
    expect(question(widget)).to.contain('orphan rule');
  });

  it('lists all questions, and goes to the one chosen', async () => {
    const widget = await carousel();
    await openList(widget);
    expect(listed(widget)).to.have.length(7);
    expect(all(widget, 'group')).to.have.length(0);
    get(widget, 'button', /A production incident/).click();
    await until(() => position(widget) === '6 of 7');
    expect(widget.shadowRoot!.activeElement).to.equal(card(widget));
  });

  it('filters by topic and level, keeps the question, and tells of the level', async () => {
    const widget = await carousel();
    const told = listen(widget, 'hiring-select');
    await next(widget, 3);
    await openList(widget);
    await choose(widget, 'Topic', 'Async');
    await until(() => listed(widget).length === 2);
    await choose(widget, 'Level', 'Senior');
    await until(() => told.length);
    expect(told).to.deep.equal([{ kind: 'level', value: 'senior' }]);
    get(widget, 'button', 'Close the list').click();
    await until(() => position(widget) === '2 of 2');
    expect(question(widget)).to.contain('dropped before it completes');
    widget.topic = widget.level = undefined;
    await until(() => position(widget) === '4 of 7');
  });

  it('has filters and order side by side where there is room', async () => {
    const widget = await carouselIn('style="width: 700px"');
    await openList(widget);
    const middle = (one: Element) => {
      const { top, height } = one.getBoundingClientRect();
      return Math.round(top + height / 2);
    };
    const all = ['Topic', 'Level'].map((name) => get(widget, 'combobox', name));
    const line = [...all, get(widget, 'button', 'Shuffle')].map(middle);
    expect(Math.max(...line) - Math.min(...line), `${line}`).to.be.at.most(2);
  });

  it('says that none fits, with a way back', async () => {
    const widget = await carousel('topic="async" level="junior"');
    expect(reading(widget)).to.contain('No question has this topic and this level.');
    get(widget, 'button', 'Show all questions').click();
    await until(() => position(widget) === '1 of 7');
  });

  it('shuffles by a seed that it shows, and keeps the question', async () => {
    const widget = await carousel();
    await next(widget, 2);
    await openList(widget);
    get(widget, 'button', 'Shuffle').click();
    const seed = await find<HTMLInputElement>(widget, 'textbox', 'Seed');
    expect(seed.value).to.match(/^\d+$/);
    seed.value = '42';
    seed.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => widget.seed === 42);
    await widget.updateComplete;
    const order = listed(widget);
    const other = await carousel('order="shuffled" seed="42"');
    await openList(other);
    expect(listed(other)).to.deep.equal(order);
    get(widget, 'button', 'Close the list').click();
    await until(() => question(widget).includes('concurrent cache'));
    await openList(widget);
    get(widget, 'button', 'Order as given').click();
    await until(() => listed(widget)[0]!.startsWith('String'));
  });

  it('works with no question, one and five hundred', async () => {
    const none = await carouselWith({ data: manyQuestions(0) });
    expect(none.state).to.equal('empty');
    const one = await carouselWith({ data: manyQuestions(1) });
    expect(position(one)).to.equal('1 of 1');
    const many = await carouselWith({ data: manyQuestions(500) });
    expect(position(many)).to.equal('1 of 500');
    await until(() => many.shadowRoot!.querySelector('.line rect'));
    await next(many, 2);
    expect(question(many)).to.equal('Question number 3?');
  });

  it('ignores what it does not know, and says so to the page’s author', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const told = listen<{ message: string }>(box, 'hiring-error');
    box.innerHTML =
      '<hiring-interview-carousel mode="quiz" topic="cooking" order="random"></hiring-interview-carousel>';
    const widget = box.querySelector('hiring-interview-carousel')!;
    await until(() => widget.state === 'ready' && told.length === 3);
    expect(position(widget)).to.equal('1 of 7');
    expect(told.map(({ message }) => message).sort()).to.deep.equal([
      'mode="quiz" is unknown.',
      'order="random" is unknown.',
      'topic="cooking" is unknown.',
    ]);
    box.remove();
  });
});
