import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/interview-carousel/define.js';
import '../../../src/guide/define.js';
import { atStart, card, carousel, carouselIn, next, position } from '../../support/carousel.js';
import { engine, press } from '../../support/commands.js';
import { all, get, pause, until } from '../../support/queries.js';

const webkit = (await engine()) === 'WebKitGTK';

describe('moving', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('brings each card to the start, the last one too', async () => {
    const widget = await carousel();
    for (let at = 2; at <= 7; at++) {
      await next(widget);
      await until(() => atStart(widget), `card ${at} at the start`);
    }
  });

  it('goes with a hand that moves the scroller', async () => {
    const widget = await carousel();
    await next(widget);
    await until(() => atStart(widget));
    const scroller = widget.shadowRoot!.querySelector('[part=cards]')!;
    scroller.scrollTo({ left: scroller.scrollWidth, behavior: 'instant' });
    await until(() => position(widget) === '7 of 7');
    scroller.scrollTo({ left: 0, behavior: 'instant' });
    await until(() => position(widget) === '1 of 7');
  });

  it('goes by arrows, Home and End, and takes the focus from card to card', async () => {
    const widget = await carousel();
    get(widget, 'button', 'Why this works').focus();
    await press('ArrowRight');
    await until(() => position(widget) === '2 of 7');
    await until(() => widget.shadowRoot!.activeElement === card(widget));
    await press('End');
    await until(() => position(widget) === '7 of 7');
    await until(() => widget.shadowRoot!.activeElement === card(widget));
    await press('ArrowLeft');
    await until(() => position(widget) === '6 of 7');
    await press('Home');
    await until(() => position(widget) === '1 of 7');
    await press('ArrowLeft');
    expect(position(widget)).to.equal('1 of 7');
    await until(() => atStart(widget));
  });

  it('leaves the focus on a button that moves', async () => {
    const widget = await carousel();
    const button = get(widget, 'button', /Next question/);
    button.focus();
    await press('Enter');
    await until(() => position(widget) === '2 of 7');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
  });

  it('mirrors in right-to-left languages', async () => {
    const widget = await carouselIn('lang="ar" dir="rtl"');
    await until(() => position(widget).startsWith('1'));
    card(widget).querySelector<HTMLElement>('.why')!.focus();
    await press('ArrowLeft');
    await until(() => position(widget).startsWith('2'));
    await until(() => atStart(widget));
    await press('End');
    await until(() => position(widget).startsWith('7'));
    await until(() => atStart(widget));
    await press('ArrowRight');
    await until(() => position(widget).startsWith('6'));
    const scroller = widget.shadowRoot!.querySelector('[part=cards]')!;
    await until(() => atStart(widget));
    scroller.scrollTo({ left: 0, behavior: 'instant' });
    await until(() => position(widget).startsWith('1'));
  });

  it('stands where it stood after a change of width, and after leaving the page', async () => {
    const widget = await carouselIn('style="width: 700px"');
    await next(widget, 3);
    await until(() => atStart(widget));
    const box = widget.parentElement!;
    box.style.width = '340px';
    await pause(100);
    await until(() => atStart(widget));
    expect(position(widget)).to.equal('4 of 7');
    widget.remove();
    await pause(20);
    box.append(widget);
    await until(() => atStart(widget));
    await pause(250);
    expect(position(widget)).to.equal('4 of 7');
    box.hidden = true;
    await pause(50);
    box.hidden = false;
    await until(() => atStart(widget));
    expect(position(widget)).to.equal('4 of 7');
  });

  it('stands where it stood when the list is closed', async () => {
    const widget = await carousel();
    await next(widget, 4);
    await until(() => atStart(widget));
    get(widget, 'button', 'All questions').click();
    await until(() => all(widget, 'combobox').length);
    await pause(250);
    get(widget, 'button', 'Close the list').click();
    await until(() => position(widget) === '5 of 7');
    await until(() => atStart(widget));
  });

  it('opens at the question of a link', async () => {
    history.replaceState(null, '', '#hiring-interview-carousel-q3');
    const widget = await carousel();
    await until(() => position(widget) === '3 of 7');
    await until(() => atStart(widget));
  });

  it('follows a link to its id, and ignores all others', async () => {
    const widget = await carousel('id="ask me"');
    location.hash = `#${encodeURIComponent('ask me')}-q5`;
    await until(() => position(widget) === '5 of 7');
    for (const hash of ['#ask me-q8', '#ask me-q0', '#other-q2', '#ask me-q2x', '#%E0%A4%A', '#']) {
      location.hash = hash;
      await pause(30);
      expect(position(widget), hash).to.equal('5 of 7');
    }
  });

  it('follows a link to a question that was filtered', async () => {
    const widget = await carousel('topic="async" level="senior"');
    expect(position(widget)).to.equal('1 of 2');
    location.hash = '#hiring-interview-carousel-q1';
    await until(() => position(widget) === '1 of 7');
  });

  it('leaves the level of the guide alone when a link leads past it', async () => {
    const guide = await fixture<HTMLElementTagNameMap['hiring-guide']>(
      '<hiring-guide level="junior"><hiring-interview-carousel></hiring-interview-carousel>' +
        '</hiring-guide>',
    );
    const widget = guide.querySelector('hiring-interview-carousel')!;
    await until(() => position(widget) === '1 of 1');
    location.hash = '#hiring-interview-carousel-q3';
    await until(() => position(widget) === '3 of 7');
    expect(guide.level).to.equal('junior');
    guide.level = 'mid';
    await until(() => position(widget) === '1 of 2');
  });

  it('turns as before after a hundred moves on the page', async () => {
    const widget = await carousel('mode="interview"');
    const box = widget.parentElement!;
    for (let time = 0; time < 100; time++) {
      widget.remove();
      box.append(widget);
    }
    await widget.updateComplete;
    await next(widget);
    await until(() => atStart(widget));
    expect(position(widget)).to.equal('2 of 7');
  });

  it('fits into narrow columns', async () => {
    for (const width of [280, 320, 340]) {
      const widget = await carouselIn(`style="width: ${width}px"`, 'mode="interview"');
      const base = widget.shadowRoot!.querySelector('[part=base]')!;
      expect(base.scrollWidth, `${width}px`).to.be.at.most(base.clientWidth);
      if (!webkit) expect(card(widget).offsetWidth).to.be.greaterThan(width - 20);
    }
  });
});
