import { expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../src/elements/interview-carousel/define.js';
import type { HiringInterviewCarousel } from '../../../src/elements/interview-carousel/define.js';
import type { Questions } from '../../../src/guide/context.js';
import { GuideController } from '../../../src/guide/guide-controller.js';
import { Records } from '../../../src/guide/records/records.js';
import { carousel, position, rating, ready } from '../../support/carousel.js';
import { press } from '../../support/commands.js';
import { countListeners, countTicks } from '../../support/left-behind.js';
import { all, find, get, pause, reading, until } from '../../support/queries.js';

/** Stands for another widget of the guide. */
class Neighbour extends LitElement {
  guide = new GuideController(this);
}
customElements.define('test-neighbour', Neighbour);

const time = (widget: Element) => get(widget, 'timer').textContent;
const start = async (widget: Element) => {
  get(widget, 'button', 'Start the timer').click();
  await until(() => time(widget) === '00:01');
};
const guideWith = async (inside: string) => {
  const guide = await fixture<HTMLElementTagNameMap['hiring-guide']>(
    `<hiring-guide><test-neighbour></test-neighbour>${inside}</hiring-guide>`,
  );
  return { guide, neighbour: guide.querySelector<Neighbour>('test-neighbour')!.guide };
};

describe('the time of an interview', () => {
  afterEach(() => localStorage.clear());

  it('is forgotten with everything else', async () => {
    const widget = await carousel('mode="interview" remember');
    await start(widget);
    get(widget, 'button', 'Forget').click();
    (await find(widget, 'button', 'Forget everything')).click();
    await until(() => time(widget) === '00:00');
    get(widget, 'button', 'Start the timer');
  });

  it('goes with the candidate who is deleted, whoever comes next', async () => {
    const widget = await carousel('mode="interview"');
    await start(widget);
    get(widget, 'button', 'Delete').click();
    await find(widget, 'button', 'Cancel');
    get(widget, 'button', 'Delete').click();
    await until(() => time(widget) === '00:00');
    get(widget, 'button', 'Start the timer');
  });

  it('goes where another widget of the guide has all forgotten', async () => {
    const { guide, neighbour } = await guideWith(
      '<hiring-interview-carousel mode="interview"></hiring-interview-carousel>',
    );
    const widget = guide.querySelector('hiring-interview-carousel')!;
    await ready(widget);
    rating(widget, /^2/).click();
    await start(widget);
    neighbour.share('records@1/rust', () => new Records()).forget();
    await until(() => time(widget) === '00:00');
  });

  it('goes on in a guide that the carousel has joined', async () => {
    const widget = await carousel('mode="interview"');
    await start(widget);
    const { guide } = await guideWith('');
    guide.append(widget);
    await find(widget, 'button', 'Pause the timer');
    await until(() => time(widget) === '00:02');
    await until(() => time(widget) === '00:03');
  });

  it('costs nothing while it is not shown, and has gone on afterwards', async () => {
    const widget = await carousel('mode="interview"');
    const ticks = countTicks();
    try {
      await start(widget);
      expect(ticks.size).to.equal(1);
      widget.mode = 'read';
      await widget.updateComplete;
      expect(ticks.size).to.equal(0);
      await pause(1200);
      widget.mode = 'interview';
      await widget.updateComplete;
      expect(ticks.size).to.equal(1);
      expect(time(widget)).not.to.be.oneOf(['00:00', '00:01']);
    } finally {
      ticks.stop();
    }
  });
});

describe('among other things of the page', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stays as it is when the page goes to a fragment of its own', async () => {
    const widget = await carousel();
    location.hash = '#elsewhere';
    await pause(150);
    // Which only the tools offer.
    expect(all(widget, 'button', 'Open every reason')).to.have.length(0);
    location.hash = '#hiring-interview-carousel-q2';
    await until(() => position(widget) === '2 of 7');
    get(widget, 'button', 'Open every reason');
  });

  it('leaves the keys that scroll the page alone outside of cards and controls', async () => {
    const widget = await carousel('mode="interview"');
    let taken = 0;
    const hear = (event: KeyboardEvent) => (taken += +event.defaultPrevented);
    document.addEventListener('keydown', hear);
    try {
      get(widget, 'button', 'Print all').focus();
      await press('End', 'ArrowRight', 'Home');
      get(widget, 'button', 'New candidate').focus();
      await press('End');
      expect(position(widget)).to.equal('1 of 7');
      expect(taken).to.equal(0);
      get(widget, 'button', /Next question/).focus();
      await press('End');
      await until(() => position(widget) === '7 of 7');
      expect(taken).to.equal(1);
    } finally {
      document.removeEventListener('keydown', hear);
    }
  });

  it('follows the fragments of the frame that it was moved into', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe srcdoc="<p>"></iframe>');
    await until(() => frame.contentDocument?.querySelector('p'));
    const widget = await carousel();
    const home = widget.parentElement!;
    frame.contentDocument!.body.append(widget);
    await pause(50);
    frame.contentWindow!.location.hash = '#hiring-interview-carousel-q4';
    await until(() => position(widget) === '4 of 7');
    // A frame that is taken away keeps it, and the observers of this page with it.
    home.append(widget);
    await until(() => position(widget) === '4 of 7');
  });

  it('tells the guide what it asks, and takes it back when it leaves', async () => {
    const { guide, neighbour } = await guideWith(
      '<hiring-interview-carousel></hiring-interview-carousel>',
    );
    const widget = guide.querySelector<HiringInterviewCarousel>('hiring-interview-carousel')!;
    await ready(widget);
    const questions = neighbour.share<Questions>('questions@1/rust', () => new Map());
    const records = neighbour.share('records@1/rust', () => new Records());
    let seen = 0;
    const stop = records.subscribe(() => (seen = questions.size));
    widget.mode = 'interview';
    await until(() => seen === 7, 'whoever is there already hears of it');
    const other = widget.cloneNode() as HiringInterviewCarousel;
    other.mode = 'interview';
    guide.append(other);
    await until(() => other.state === 'ready' && all(other, 'timer').length);
    widget.remove();
    await until(() => seen === 7, 'the other one asks the same');
    other.remove();
    await until(() => seen === 0 && !questions.size);
    stop();
  });

  it('leaves nothing behind', async () => {
    const before = localStorage.length;
    const ticks = countTicks();
    const listeners = countListeners();
    try {
      const widget = await carousel('mode="interview" remember');
      await start(widget);
      const box = widget.parentElement!;
      for (let round = 0; round < 100; round++) {
        widget.remove();
        box.append(widget);
      }
      await widget.updateComplete;
      expect(ticks.size).to.equal(1);
      expect(listeners.left).to.be.above(0);
      widget.remove();
      await pause(50);
      expect(ticks.size).to.equal(0);
      expect(listeners.left).to.equal(0);
      expect(localStorage.length).to.equal(before);
    } finally {
      ticks.stop();
      listeners.stop();
    }
  });
});

describe('what is said and given', () => {
  it('says in an interview both where entries stay and where the questions come from', async () => {
    const widget = await carousel('mode="interview"');
    const said = reading(widget);
    expect(said).to.contain('Nothing leaves this page');
    expect(said).to.contain('Source: How to Hire Rust Developers in 2026');
    expect(said).to.contain('Topics and levels are the publisher’s.');
    const without = await carousel('mode="interview" without="source"');
    expect(reading(without)).not.to.contain('Source:');
    expect(reading(without)).to.contain('Nothing leaves this page');
  });

  it('rejects an export in words where there is no pack', async () => {
    const widget = await carousel('src="/nothing-here.json"');
    expect(widget.state).to.equal('error');
    const said = await widget.export('json').catch((error: unknown) => `${error}`);
    expect(said).to.equal('Error: hiring-interview-carousel: there is nothing to export.');
  });

  it('has its questions one level below its title, whatever the level', async () => {
    const levels = async (given: string) => {
      const widget = await carousel(`heading-level="${given}"`);
      return all(widget, 'heading').map((one) => one.getAttribute('aria-level'));
    };
    expect((await levels('2')).slice(0, 2)).to.deep.equal(['2', '3']);
    expect((await levels('6')).slice(0, 2)).to.deep.equal(['6', '6']);
    for (const given of ['0', '-4', '9', 'x'])
      expect((await levels(given)).slice(0, 2), given).to.deep.equal(['3', '4']);
  });

  it('has in words for paper what was entered, and only then', async () => {
    const widget = await carousel('mode="interview"');
    rating(widget, /^3: Solid/).click();
    const paper = () =>
      [...widget.shadowRoot!.querySelectorAll('.printed')].map((one) =>
        one.textContent!.replace(/\s+/g, ' ').trim(),
      );
    await widget.updateComplete;
    expect(paper()).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    await until(() => paper().length === 7);
    expect(paper()[0]).to.match(/3\/4 Solid$/);
    dispatchEvent(new Event('afterprint'));
    await until(() => !paper().length);
  });
});
