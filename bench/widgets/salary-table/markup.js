/**
 * The table as somebody would write it by hand for one page: these figures, English, at rest. The
 * element puts it into its shadow root, the static page carries it as it is.
 */
const levels = [
  ['Junior', '0–2 years', [52, 68, 20, 32, 45, 60, 90, 120]],
  ['Mid', '3–5 years', [72, 92, 32, 50, 60, 82, 130, 165]],
  ['Senior', '5+ years', [95, 125, 48, 68, 80, 110, 160, 210]],
  ['Staff / Principal', '', [120, 155, 60, 85, 105, 145, 200, 270]],
];
const ids = ['de', 'tr', 'ae', 'us'];
const markets = [
  ['Germany', 160],
  ['Turkey', 160],
  ['UAE', 160],
  ['USA', 280],
];
const icons = {
  Copy: 'M5.5 5.5h8v8h-8zM10.5 2.5h-8v8',
  CSV: 'M8 2.5v8M4.5 7L8 10.5L11.5 7M3 13.5h10',
  Print: 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z',
};
const title = 'What Rust engineers earn, by level and market';
const lead =
  'Annual gross pay, 2026. Bars share one scale per currency; the tick in each bar marks the middle.';

export function markup({ market = 'tr' }) {
  const chosen = ids.indexOf(market);
  const each = (draw) => markets.map((market, index) => draw(market, looks(index), index)).join('');
  const looks = (index) => (index === 3 ? 'first' : '') + (index === chosen ? ' wash' : '');

  const bar = (min, max, top) => {
    const from = (min / top) * 100;
    const to = (max / top) * 100;
    return (
      '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">' +
      '<path class="rule" d="M0 2v6M50 2v6M100 2v6M0 5h100"/>' +
      `<rect class="range" x="${from}" width="${to - from}" y="2.5" height="5"/>` +
      `<path d="M${(from + to) / 2} 0v10"/></svg>`
    );
  };

  const row = ([name, years, figures]) =>
    '<tr role="row"><th role="rowheader" scope="row"><button>' +
    `<span class="name">${name}</span>${years && `<small>${years}</small>`}</button></th>` +
    each(([market, top], style, index) => {
      const [min, max] = figures.slice(index * 2);
      const low = String(min).padStart(index && index < 3 && index !== 2 ? 2 : 3, '\u2007');
      return (
        `<td role="cell" class="${style}"><button class="cell">` +
        `<span class="market" aria-hidden="true">${market}${index === 3 ? '<small>USD</small>' : ''}</span>` +
        `<bdi class="figures">${low}–${max}</bdi>${bar(min, max, top)}</button></td>`
      );
    }) +
    '</tr>';

  return (
    `<div class="salary"><div class="heading" role="heading" aria-level="3">${title}</div>` +
    `<p class="subtitle">${lead}</p><div class="controls"><div role="tablist" class="tabs" aria-label="Views">` +
    ['Ranges', 'Difference', 'Budget']
      .map(
        (tab, index) =>
          `<button role="tab" aria-selected="${!index}" tabindex="${index ? -1 : 0}">${tab}</button>`,
      )
      .join('') +
    '</div><div class="option"><button class="narrow">Sort levels</button></div></div><p class="scale-note">Thousands. EUR bars run 0–160. USD bars run 0–280.</p>' +
    `<div class="scroller"><table role="table"><caption class="hidden">${title}. ${lead}</caption>` +
    '<thead role="rowgroup"><tr role="row" class="currencies"><td role="cell"></td>' +
    each(
      (_market, style, index) =>
        `<th role="columnheader" scope="col" class="${style}"><span class="${index % 3 ? 'hidden' : ''}">` +
        `${index === 3 ? 'USD' : 'EUR'}, thousands</span></th>`,
    ) +
    '</tr><tr role="row" class="markets"><th role="columnheader" scope="col">Level</th>' +
    each(
      ([market], style) =>
        `<th role="columnheader" scope="col" class="${style}"><button><span>${market}` +
        '</span></button></th>',
    ) +
    `</tr></thead><tbody role="rowgroup">${levels.map(row).join('')}</tbody>` +
    '<tfoot aria-hidden="true"><tr><td></td>' +
    each(
      ([, top], style) =>
        `<td class="${style}"><div class="axis"><span>0</span><span>${top / 2}</span><span>${top}</span></div></td>`,
    ) +
    '</tr></tfoot></table></div><div class="footer"><p class="source">Source: <bdi translate="no">How to Hire ' +
    'Rust Developers in 2026</bdi>, NexaTalent. As of 2026. Annual gross.</p><div class="actions">' +
    Object.entries(icons)
      .map(
        ([label, path]) =>
          '<button class="action"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">' +
          `<path d="${path}"/></svg>${label}</button>`,
      )
      .join('') +
    '</div></div></div>'
  );
}
