import { it } from 'vitest';
import { describeEngines } from './engine.js';
import { every, expectEvery, useEvery, ways } from './every.js';
import { around, expectQuiet, hostTests } from './table-page.js';

describeEngines('every widget on one page', (engine) => {
  const { open } = hostTests(engine);

  it.each(ways)('%s: all are ready and usable', async (_name, scripts) => {
    const page = await open(around(scripts + every()));
    await expectEvery(page);
    await useEvery(page);
    await expectQuiet(page);
  });
});
