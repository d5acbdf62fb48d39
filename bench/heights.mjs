import { table } from './report.mjs';

/** Phones; small tablets and phones on their side; and from where the column is as wide as it gets. */
const WIDTHS = {
  narrow: [320, 360, 414, 480, 575],
  middle: [576, 640, 700, 735],
  wide: [736, 1024, 1280],
};
const FONTS = ['serif', 'sans-serif', 'Verdana, DejaVu Sans', 'Georgia'];
const LANGUAGES = ['de', 'tr', 'ar'];
/** In px; and so little beyond a whole one is no shift that anybody sees. */
const EM = 16;
const SLACK = 2;

/**
 * How high the widget really is, in each of its modes, against the space that the snippet reserves:
 * in a column as wide as the viewport without 16 px at each side, at most 700 px, in text of 16 px.
 */
export async function heights(browser, urls, widget, space) {
  for (const [mode, url] of Object.entries(urls)) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1024, height: 900 });
    await page.goto(url, { waitUntil: 'load' });
    console.log(`${[widget.tag, mode].filter(Boolean).join(' ')}\n`);
    console.log(`${await measured(page, widget, space)}\n`);
    await page.close();
  }
}

async function measured(page, widget, space) {
  const rows = [['viewport', 'column', 'reserved', ...FONTS.map(short), ...LANGUAGES]];
  const most = {};
  for (const [kind, widths] of Object.entries(WIDTHS)) {
    most[kind] = 0;
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      const found = [];
      for (const font of FONTS) found.push(await measure(page, widget, space, font, 'en'));
      most[kind] = Math.max(most[kind], ...found.map(({ real }) => real));
      for (const lang of LANGUAGES) {
        found.push(await measure(page, widget, space, 'serif', lang));
      }
      const [{ column, reserved }] = found;
      rows.push([width, column, reserved, ...found.map(text)].map(String));
    }
  }
  return (
    `${table(rows)}\n\nIn px; the sign is what the widget needs beyond the space. Room for the highest ` +
    `in English:\nmin-height:${formula(most)}`
  );
}

/** The space to reserve, by the width of the viewport. */
function formula(most) {
  const [narrow, middle, wide] = ['narrow', 'middle', 'wide'].map((kind) =>
    Math.ceil((most[kind] - SLACK) / EM),
  );
  if (middle <= wide) return `clamp(${wide}em,calc((36em - 100vw)*999),${narrow}em)`;
  return `max(${wide}em,min(${middle}em,(46em - 100vw)*999),min(${narrow}em,(36em - 100vw)*999))`;
}

const short = (font) => font.split(',')[0];

const text = ({ real, reserved }) =>
  `${real} (${real > reserved ? '+' : ''}${Math.round(real - reserved)})`;

async function measure(page, { tag }, space, font, lang) {
  await page.evaluate(
    (selector, family, tongue) => {
      document.body.style.fontFamily = family;
      document.querySelector(selector).lang = tongue;
    },
    tag,
    font,
    lang,
  );
  await page.waitForFunction(
    (selector, tongue) =>
      document
        .querySelector(selector)
        .shadowRoot.querySelector('[part=base]')
        ?.lang.startsWith(tongue),
    {},
    tag,
    lang,
  );
  return page.evaluate(
    (selector, style) => {
      const widget = document.querySelector(selector);
      const empty = document.createElement('div');
      empty.style.cssText = style;
      widget.before(empty);
      const reserved = empty.getBoundingClientRect().height;
      empty.remove();
      const { width, height } = widget.getBoundingClientRect();
      return { column: width, real: Math.round(height * 10) / 10, reserved };
    },
    tag,
    space,
  );
}
