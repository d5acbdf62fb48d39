import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { HiringErrorDetail } from '../../../src/elements/salary-table/define.js';
import { body, reading, until } from '../../support/queries.js';
import { consoleLines, listen, salaryTable, tableWith } from '../../support/salary-table.js';

describe('attributes and properties that cannot be used', () => {
  const lines = consoleLines();
  let errors: HiringErrorDetail[];
  beforeEach(() => {
    errors = listen<HiringErrorDetail>(document, 'hiring-error');
  });

  const unknown = [
    'market="de<script>"',
    'level="<img src=x onerror=window.hacked=1>"',
    'market="DE"',
  ];
  for (const attribute of unknown) {
    it(`${attribute}: all sixteen ranges, nothing chosen, one line`, async () => {
      const table = await salaryTable(attribute);
      await until(() => lines.length);
      expect(body(table).flatMap((cells) => cells.slice(1))).to.have.length(16);
      expect(
        table.shadowRoot!.querySelectorAll('[aria-pressed="true"], script, img'),
      ).to.have.length(0);
      table.requestUpdate();
      await table.updateComplete;
      expect(lines).to.deep.equal([`hiring-salary-table: ${attribute} is not in the pack.`]);
      expect(errors.map((one) => one.code)).to.deep.equal(['bad-attribute']);
    });
  }

  it('a view, theme, credit or baseline that there is not', async () => {
    const table = await salaryTable(
      'view="pie" theme="neon" credit="yes" baseline="xx" heading-level="x"',
    );
    expect(body(table).map((cells) => cells[1])).to.deep.equal([
      '52–68',
      '72–92',
      '95–125',
      '120–155',
    ]);
    expect(reading(table)).to.contain('NexaTalent');
  });

  it('rates that are none convert nothing, and are told once', async () => {
    const rates = { base: 'EUR', rates: { USD: -1 } };
    const table = await tableWith({ rates: rates as never, currency: 'EUR' });
    expect(body(table)[0]!.at(-1)).to.equal('90–120');
    expect(errors.map((one) => one.code)).to.deep.equal(['bad-rates']);
    expect(lines).to.have.length(1);
  });
});
