import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/interview-carousel/define.js';
import {
  card,
  carousel,
  next,
  openList,
  position,
  question,
  rating,
  ready,
} from '../../support/carousel.js';
import { press, type } from '../../support/commands.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { choose, enter } from '../../support/use.js';
import { listen } from '../../support/salary-table.js';
import type { HiringInterviewCarousel } from '../../../src/elements/interview-carousel/define.js';

const interview = (more = '') => carousel(`mode="interview" ${more}`);
const tick = (widget: Element, name: RegExp) =>
  [...card(widget).querySelectorAll('label')]
    .find((one) => name.test(one.textContent!))!
    .querySelector('input')!;
const note = (widget: Element) => card(widget).querySelector('textarea')!;
const write = (widget: Element, text: string) => {
  note(widget).value = text;
  note(widget).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

describe('an interview', () => {
  afterEach(() => localStorage.clear());

  it('ticks, rates and notes, tells the page ids and figures alone', async () => {
    const widget = await interview();
    const told = listen(widget, 'hiring-change');
    expect(reading(widget)).to.contain('Nothing leaves this page');
    tick(widget, /Zero-copy/).click();
    rating(widget, /^3: Solid/).click();
    write(widget, 'Knew it by heart.');
    await until(() => all(widget, 'button', 'Question 1, rated').length);
    expect(told).to.deep.equal([
      { kind: 'tick', id: 'string-or-str/zero-copy', value: true },
      { kind: 'rating', id: 'string-or-str', value: 3 },
    ]);
    await next(widget);
    expect(rating(widget, /not rated/).checked).to.equal(true);
    get(widget, 'button', /Previous/).click();
    await until(() => position(widget) === '1 of 7');
    expect(rating(widget, /^3/).checked).to.equal(true);
    expect(tick(widget, /Zero-copy/).checked).to.equal(true);
    expect(note(widget).value).to.equal('Knew it by heart.');
    rating(widget, /not rated/).click();
    await until(() => told.length === 3);
    expect(told[2]).to.deep.equal({ kind: 'rating', id: 'string-or-str', value: null });
    expect(all(widget, 'button', /rated/)).to.have.length(0);
  });

  it('is filled in by keyboard alone, and arrows in a note are the note’s', async () => {
    const widget = await interview();
    const keys: string[] = [];
    const hotkey = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', hotkey);
    note(widget).focus();
    await type('ab');
    await press('ArrowLeft', 'Home', 'End');
    document.removeEventListener('keydown', hotkey);
    expect(position(widget)).to.equal('1 of 7');
    expect(note(widget).value).to.equal('ab');
    expect(keys).to.deep.equal([]);
    rating(widget, /not rated/).focus();
    await press('ArrowLeft');
    expect(rating(widget, /^4/).checked).to.equal(true);
    expect(position(widget)).to.equal('1 of 7');
    tick(widget, /Zero-copy/).focus();
    await press('ArrowRight');
    await until(() => position(widget) === '2 of 7');
  });

  it('keeps candidates apart', async () => {
    const widget = await interview();
    rating(widget, /^2/).click();
    get(widget, 'button', 'New candidate').click();
    await find(widget, 'textbox', 'Name or label');
    await enter(widget, 'Name or label', 'Ada');
    get(widget, 'button', 'Save').click();
    await until(() => reading(widget).includes('New candidate'));
    const select = get<HTMLSelectElement>(widget, 'combobox', 'Candidate');
    expect([...select.options].map((one) => one.text.trim())).to.deep.equal(['Candidate 1', 'Ada']);
    expect(widget.shadowRoot!.activeElement).to.equal(select);
    expect(rating(widget, /not rated/).checked).to.equal(true);
    await choose(widget, 'Candidate', select.options[0]!.text);
    await until(() => rating(widget, /^2/).checked);

    get(widget, 'button', 'Rename').click();
    const field = await find<HTMLInputElement>(widget, 'textbox', 'Name or label');
    expect(widget.shadowRoot!.activeElement).to.equal(field);
    await type('Grace');
    await press('Enter');
    await until(() => select.options[0]!.text.trim() === 'Grace');

    get(widget, 'button', 'Delete').click();
    await until(() => reading(widget).includes('Delete Grace with all ratings and notes?'));
    await press('Escape');
    get(widget, 'button', 'Delete').click();
    await until(() => reading(widget).includes('Delete Grace'));
    get(widget, 'button', 'Delete').click();
    await until(() => select.options.length === 1);
    expect(reading(widget)).not.to.contain('Grace');
  });

  it('lists what was rated, with the mean', async () => {
    const widget = await interview();
    rating(widget, /^2/).click();
    await next(widget);
    rating(widget, /^3/).click();
    await openList(widget);
    expect(reading(widget)).to.contain('2 of 7 rated, average 2.5 of 4.');
    expect(get(widget, 'button', /^1 String/).textContent).to.match(/2\s*$/);
    expect(get(widget, 'button', /^3 /).textContent).to.contain('not rated');
  });

  it('takes the time when asked to, each candidate’s own; or not at all', async () => {
    const widget = await interview();
    const timer = get(widget, 'timer');
    expect(timer.textContent).to.equal('00:00');
    get(widget, 'button', 'Start the timer').click();
    await find(widget, 'button', 'Pause the timer');
    await until(() => timer.textContent === '00:01');
    get(widget, 'button', 'Pause the timer').click();
    (await find(widget, 'button', 'Reset')).click();
    await until(() => timer.textContent === '00:00');
    const without = await interview('without="timer"');
    expect(all(without, 'timer')).to.have.length(0);
  });

  it('exports what was found out', async () => {
    const widget = await interview();
    tick(widget, /Zero-copy/).click();
    rating(widget, /^3/).click();
    write(widget, '=1+1, a *star*');
    const markdown = await widget.export('markdown');
    expect(markdown)
      .to.contain('## Interview: Candidate 1')
      .and.to.contain('1 of 7 rated, average 3.0');
    expect(markdown).to.contain('- **3/4 Solid** String or &str as a parameter');
    expect(markdown).to.contain('Zero-copy parsing').and.to.contain('a \\*star\\*');
    const json = JSON.parse(await widget.export('json')) as { interview: { answers: object[] } };
    expect(json.interview.answers[0]).to.deep.include({
      ...{ id: 'string-or-str', rating: 3, mentioned: ['zero-copy'], note: '=1+1, a *star*' },
    });
    expect(json.interview.answers[1]).not.to.have.property('rating');
    expect(await widget.export('csv')).to.contain("'=1+1, a *star*");
  });

  it('keeps nothing unless told to', async () => {
    const widget = await interview();
    rating(widget, /^3/).click();
    write(widget, 'Secret.');
    await widget.updateComplete;
    expect(localStorage.length).to.equal(0);
  });

  it('keeps on this device where the page says so, and forgets', async () => {
    const first = await interview('remember');
    expect(localStorage.length).to.equal(0);
    rating(first, /^3/).click();
    write(first, 'Kept.');
    first.remove();
    const widget = await interview('remember');
    expect(rating(widget, /^3/).checked).to.equal(true);
    expect(note(widget).value).to.equal('Kept.');
    expect(reading(widget)).to.contain('Kept on this device only.');
    get(widget, 'button', 'Forget').click();
    (await find(widget, 'button', 'Forget everything')).click();
    await until(() => rating(widget, /not rated/).checked);
    expect(note(widget).value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('says calmly that storage is full, and offers the result', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      const widget = await interview('remember');
      rating(widget, /^3/).click();
      await until(() => reading(widget).includes('There is no room left on this device'));
      get(widget, 'button', 'Copy the result');
      expect(rating(widget, /^3/).checked).to.equal(true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('shares its record with the guide, which exports it', async () => {
    const guide = await fixture<HTMLElementTagNameMap['hiring-guide']>(
      '<hiring-guide><hiring-interview-carousel mode="interview"></hiring-interview-carousel>' +
        '<hiring-interview-carousel mode="interview"></hiring-interview-carousel></hiring-guide>',
    );
    const [one, other] = guide.querySelectorAll<HiringInterviewCarousel>(
      'hiring-interview-carousel',
    ) as unknown as [HiringInterviewCarousel, HiringInterviewCarousel];
    await ready(one);
    await ready(other);
    expect(await guide.export('markdown')).to.equal('');
    rating(one, /^4/).click();
    await until(() => rating(other, /^4/).checked);
    expect(await guide.export('markdown')).to.contain('1 of 7 rated, average 4.0');
    expect(JSON.parse(await guide.export('json'))).to.have.nested.property('interview.rated', 1);
  });

  it('keeps what was entered when it moves, changes mode or language', async () => {
    const widget = await interview();
    write(widget, 'Stays.');
    rating(widget, /^1/).click();
    const box = widget.parentElement!;
    widget.remove();
    box.append(widget);
    await until(() => rating(widget, /^1/).checked);
    widget.mode = 'read';
    await until(() => !card(widget).querySelector('textarea'));
    widget.mode = 'interview';
    await until(() => note(widget).value === 'Stays.');
    widget.lang = 'de';
    await until(() => card(widget).innerText.includes('Wie stark war die Antwort?'));
    expect(note(widget).value).to.equal('Stays.');
    expect(question(widget)).to.contain('Worin');
  });
});
