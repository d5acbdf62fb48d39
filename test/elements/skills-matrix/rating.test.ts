import { expect } from '@open-wc/testing';
import '../../../src/elements/skills-matrix/define.js';
import type { HiringChangeDetail } from '../../../src/elements/skills-matrix/define.js';
import { press, type } from '../../support/commands.js';
import { all, find, get, reading, until } from '../../support/queries.js';
import { listen } from '../../support/salary-table.js';
import { card, chosen, radio, skillsMatrix, three, write } from '../../support/skills-matrix.js';

const focused = (matrix: Element) => matrix.shadowRoot!.activeElement as HTMLInputElement;

describe('rating', () => {
  it('goes from 0 to 4, and back to not assessed, and is told by id', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    const told = listen<HiringChangeDetail>(document, 'hiring-change');
    expect(chosen(matrix, 'Web and networking')).to.equal('Not assessed');
    radio(matrix, 'Web and networking', '0: None').click();
    await until(() => /1 of 6 areas rated/.test(reading(matrix)));
    expect(matrix.scorecards[0]!.ratings).to.deep.equal({ web: 0 });
    radio(matrix, 'Web and networking', 'Not assessed').click();
    await until(() => /0 of 6 areas rated/.test(reading(matrix)));
    expect(matrix.scorecards[0]!.ratings).to.deep.equal({});
    expect(told).to.deep.equal([
      { kind: 'rating', id: 'web', value: 0 },
      { kind: 'rating', id: 'web', value: null },
    ]);
  });

  it('shows the weighted score and how it came about', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    expect(reading(matrix)).to.contain('3.0 of 4, weighted');
    expect(reading(matrix)).to.contain('(4×2 + 3×2 + 3×1 + 2×1 + 3×1 + 2×1) ÷ 8 = 3.0');
    get(matrix, 'button', 'More weight: Ownership and memory').click();
    await until(() => /4×3/.test(reading(matrix)));
    expect(matrix.scorecards[0]!.weights).to.deep.equal({ ownership: 3, async: 2 });
    for (let click = 0; click < 5; click++)
      get(matrix, 'button', 'Less weight: Async and concurrency').click();
    await until(() => /3×0/.test(reading(matrix)));
    const less = get(matrix, 'button', 'Less weight: Async and concurrency');
    expect(less.ariaDisabled).to.equal('true');
    expect(matrix.scorecards[0]!.weights.async).to.equal(0);
  });

  it('opens an area: sentences of its scale, marked as the publisher’s, skills and a note', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    const opener = get(matrix, 'button', 'Async and concurrency');
    expect(opener.ariaExpanded).to.equal('false');
    opener.click();
    const note = await find(matrix, 'textbox', 'Note: Async and concurrency');
    expect(opener.ariaExpanded).to.equal('true');
    expect(reading(matrix)).to.match(/What the ratings mean here\s*Publisher’s default/);
    expect(matrix.shadowRoot!.querySelector('.current')!.textContent).to.contain('spawn_blocking');
    radio(matrix, 'Channels', '4: Strong').click();
    write(note, 'Calm about cancellation');
    await matrix.updateComplete;
    const [ada] = matrix.scorecards;
    expect(ada!.ratings.channels).to.equal(4);
    expect(ada!.notes).to.deep.equal({ async: 'Calm about cancellation' });
    opener.click();
    await until(() => opener.ariaExpanded === 'false');
    expect(matrix.scorecards[0]!.notes.async).to.equal('Calm about cancellation');
  });

  it('keeps what is typed while something else changes, and away from the page’s hotkeys', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    const keys: string[] = [];
    const listener = (event: KeyboardEvent) => void keys.push(event.key);
    document.addEventListener('keydown', listener);
    get(matrix, 'textbox', 'Reason').focus();
    await type('so');
    radio(matrix, 'Web and networking', '3: Solid').click();
    await type('lid');
    document.removeEventListener('keydown', listener);
    expect((get(matrix, 'textbox', 'Reason') as HTMLTextAreaElement).value).to.equal('solid');
    expect(keys).to.deep.equal([]);
  });

  it('ends in a recommendation that is chosen, never computed', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    expect(chosen(matrix, 'Recommendation')).to.equal('Not decided');
    radio(matrix, 'Recommendation', 'Strong yes').click();
    write(get(matrix, 'textbox', 'Reason'), 'Owns it.');
    expect(matrix.scorecards[0]!.recommendation).to.deep.equal({
      value: 'strong-yes',
      reason: 'Owns it.',
    });
    radio(matrix, 'Recommendation', 'Not decided').click();
    expect(matrix.scorecards[0]!.recommendation).to.equal(undefined);
  });

  it('opens every area for paper, and closes them after', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: [three[0]!] });
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => matrix.shadowRoot!.querySelectorAll('.drawer').length === 6);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => !matrix.shadowRoot!.querySelector('.drawer'));
  });

  it('is one candidate at a time: ratings follow the switch', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: three });
    expect(chosen(matrix, 'Ownership and memory')).to.equal('4: Strong');
    const select = get<HTMLSelectElement>(matrix, 'combobox', 'Candidate');
    select.value = [...select.options].find((one) => one.text.trim() === 'Cem')!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => chosen(matrix, 'Ownership and memory') === '2: Partial');
    expect(chosen(matrix, 'Web and networking')).to.equal('Not assessed');
  });

  it('no event carries a name or a note', async () => {
    const matrix = await skillsMatrix('mode="rate"', {
      scorecards: [card('Secret', { notes: { web: 'Hush' } })],
    });
    const told: unknown[] = [];
    const types = ['hiring-change', 'hiring-select', 'hiring-ready', 'hiring-error'];
    for (const type of types)
      matrix.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
    radio(matrix, 'Web and networking', '3: Solid').click();
    write(get(matrix, 'textbox', 'Reason'), 'Hush');
    get(matrix, 'button', 'More weight: Web and networking').click();
    await matrix.updateComplete;
    expect(told).to.have.length(2);
    expect(JSON.stringify(told)).not.to.match(/Secret|Hush/);
  });
});

describe('the grid of ratings by keyboard', () => {
  it('left and right rate, up and down change the area', async () => {
    const matrix = await skillsMatrix('mode="rate"', { scorecards: three });
    radio(matrix, 'Ownership and memory', '4: Strong').focus();
    await press('ArrowLeft');
    await until(() => chosen(matrix, 'Ownership and memory') === '3: Solid');
    await press('ArrowDown');
    expect(focused(matrix)).to.equal(radio(matrix, 'Async and concurrency', '3: Solid'));
    expect(chosen(matrix, 'Async and concurrency')).to.equal('3: Solid');
    await press('ArrowRight');
    await until(() => chosen(matrix, 'Async and concurrency') === '4: Strong');
    await press('ArrowUp', '1');
    await until(() => chosen(matrix, 'Ownership and memory') === '1: Weak');
    await press('Delete');
    await until(() => chosen(matrix, 'Ownership and memory') === 'Not assessed');
    expect(chosen(matrix, 'Async and concurrency')).to.equal('4: Strong');
  });

  it('mirrors from right to left', async () => {
    const matrix = await skillsMatrix('mode="rate" dir="rtl" lang="en"', { scorecards: three });
    radio(matrix, 'Ownership and memory', '4: Strong').focus();
    await press('ArrowRight');
    await until(() => chosen(matrix, 'Ownership and memory') === '3: Solid');
    await press('ArrowLeft');
    await until(() => chosen(matrix, 'Ownership and memory') === '4: Strong');
  });

  it('has targets of 24 pixels and more', async () => {
    const matrix = await skillsMatrix('mode="rate"');
    get(matrix, 'button', 'Async and concurrency').click();
    await find(matrix, 'textbox', /^Note/);
    for (const one of [...all(matrix, 'button'), ...all(matrix, 'tab')]) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).to.be.at.least(23.99);
    }
    for (const one of matrix.shadowRoot!.querySelectorAll('.stop, .choice, .file')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).to.be.at.least(23.99);
    }
  });
});
