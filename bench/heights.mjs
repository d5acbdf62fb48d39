import { table } from './report.mjs';

const WIDTHS = [320, 360, 414, 575, 576, 640, 768, 1024, 1280];
const FONTS = ['serif', 'sans-serif', 'Verdana, DejaVu Sans', 'Georgia'];

/**
 * How high the widget really is, against the space that the snippet reserves: in a column as wide as
 * the viewport without 16 px at each side, at most 700 px, in text of 16 px.
 */
export async function heights(browser, server, variants, snippet) {
  const page = await browser.newPage();
  const [tag] = /<hiring-salary-table[^>]*>/.exec(snippet);
  const reserve = /style="([^"]*)"/.exec(tag)?.[1] ?? '';
  const rows = [['viewport', 'column', 'reserved']];
  for (const font of FONTS) rows[0].push(font.split(',')[0]);
  rows[0].push('de', 'tr', 'ar');
  await page.goto(server.urls['page alone'], { waitUntil: 'load' });
  const ours = server.urls['snippet, no space'];
  await page.goto(ours, { waitUntil: 'load' });
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    const row = [`${width}`];
    for (const [index, font] of FONTS.entries()) {
      const found = await measure(page, reserve, font, 'en');
      if (!index) row.push(`${found.column}`, `${found.reserved}`);
      row.push(text(found));
    }
    for (const lang of ['de', 'tr', 'ar'])
      row.push(text(await measure(page, reserve, 'serif', lang)));
    rows.push(row);
  }
  await page.close();
  return `${tag}\n\n${table(rows)}\n\nIn px; the sign is what the widget needs beyond the space.`;
}

const text = ({ real, reserved }) =>
  `${real} (${real > reserved ? '+' : ''}${Math.round(real - reserved)})`;

async function measure(page, reserve, font, lang) {
  await page.evaluate(
    (family, tongue) => {
      document.body.style.fontFamily = family;
      document.querySelector('hiring-salary-table').lang = tongue;
    },
    font,
    lang,
  );
  await page.waitForFunction(
    (tongue) =>
      document
        .querySelector('hiring-salary-table')
        .shadowRoot.querySelector('[part=base]')
        ?.lang.startsWith(tongue),
    {},
    lang,
  );
  return page.evaluate((style) => {
    const widget = document.querySelector('hiring-salary-table');
    const empty = document.createElement('div');
    empty.style.cssText = style;
    widget.before(empty);
    const reserved = empty.getBoundingClientRect().height;
    empty.remove();
    const { width, height } = widget.getBoundingClientRect();
    return { column: width, real: Math.round(height * 10) / 10, reserved };
  }, reserve);
}
