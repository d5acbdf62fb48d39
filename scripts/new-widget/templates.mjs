// The files of a new widget, in the form that the salary table has. They compile as they are, and
// say with TODO what only a person can write.

/** Names of a widget, from that of its folder: `red-flags`. */
export function namesOf(name) {
  const words = name.split('-');
  const upper = (word) => word[0].toUpperCase() + word.slice(1);
  const title = upper(words.join(' '));
  const part = words[0] + words.slice(1).map(upper).join('');
  return {
    name,
    title,
    part,
    tag: `hiring-${name}`,
    className: `Hiring${words.map(upper).join('')}`,
  };
}

const element = ({ name, part, tag, className }, languages) => `import { html } from 'lit';
import { common, ${part} } from '../../i18n/locales/en.js';
import { salaryPart } from '../../packs/assemble.js';
import type { Parts } from '../../packs/parts.js';
import { salaryText } from '../../packs/rust/en.js';
import { salaryFigures } from '../../packs/rust/figures.js';
import type { Pack } from '../../packs/types.js';
import type { Own } from '../../packs/load.js';
import { HiringWidget } from '../../widget/hiring-widget.js';
import { widgetStyles } from '../../widget/hiring-widget.styles.js';
import { styles } from './${name}.styles.js';

export type { HiringErrorDetail } from '../../widget/events.js';

/**
 * TODO: what it is for, in one sentence.
 *
 * @tag ${tag}
 * @csspart content - TODO
 */
export class ${className} extends HiringWidget<'${part}'> {
  static override styles = [widgetStyles, styles];
  static override properties = { ...HiringWidget.properties };

  protected readonly english = { common, ${part} };
  // TODO: the widget's own part of the pack, once packs/rust/, packs/parts.ts and packs/assemble.ts have one.
  // The parts named one by one: whole, the modules would bring those of other widgets along.
  protected readonly own = { figures: { salaryFigures }, text: { salaryText } };
  protected readonly words = {
${languages.map((language) => `    ${language}: () => import('./words/${language}.js'),`).join('\n')}
  };

  protected assemble(parts: Own): Pack {
    return salaryPart(parts as Parts);
  }

  protected get defaultHeading(): string {
    return this.strings.${part}.title;
  }

  protected prepare(): boolean {
    return true;
  }

  protected renderContent(): unknown {
    return html\`<div part="content">\${this.current?.source.title}</div>\`;
  }
}
`;

const styles = () => `import { css } from 'lit';

export const styles = css\`
  /* Sizes in em, colours from the page's own text colour; the shared frame has its own sheet. */
\`;
`;

const define = ({
  name,
  tag,
  className,
}) => `import { define, defineCompanion } from '../../base/define.js';
import { HiringGuide } from '../../guide/hiring-guide.js';
import { ${className} } from './${name}.js';

// The guide comes along, so that one script is enough for a page that uses both.
defineCompanion('hiring-guide', HiringGuide);
define('${tag}', ${className});

export * from './${name}.js';

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const test = ({
  name,
  tag,
  className,
  title,
}) => `import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/${name}/define.js';
import type { ${className} } from '../../../src/elements/${name}/${name}.js';

describe('<${tag}>', () => {
  it('shows its title and says that it is ready', async () => {
    const element = document.createElement('${tag}');
    const ready = oneEvent(element, 'hiring-ready');
    document.body.append(element);
    await ready;
    expect(element.shadowRoot!.textContent).to.contain('${title}');
    element.remove();
  });

  it('is accessible', async () => {
    const element = await fixture<${className}>(html\`<${tag}></${tag}>\`);
    await expect(element).to.be.accessible();
  });
});
`;

const story = ({
  name,
  tag,
  title,
}) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/${name}/define.js';

const meta: Meta = {
  title: 'Widgets/${title}',
  component: '${tag}',
  tags: ['autodocs'],
  render: () => html\`<${tag}></${tag}>\`,
};
export default meta;

export const Ready: StoryObj = {};
`;

const words = ({ part }, language) => `// All that the widget says in this language, as one file.
export { common, states, ${part} } from '../../../i18n/locales/${language}.js';
export { salaryText } from '../../../packs/rust/${language}/salary.js';
`;

/** Paths and contents of all files of a new widget. */
export const filesOf = (names, languages) => ({
  [`src/elements/${names.name}/${names.name}.ts`]: element(names, languages),
  ...Object.fromEntries(
    languages.map((language) => [
      `src/elements/${names.name}/words/${language}.ts`,
      words(names, language),
    ]),
  ),
  [`src/elements/${names.name}/${names.name}.styles.ts`]: styles(),
  [`src/elements/${names.name}/define.ts`]: define(names),
  [`test/elements/${names.name}/${names.name}.test.ts`]: test(names),
  [`stories/${names.name}.stories.ts`]: story(names),
});

/** What is added to the English strings. */
export const stringsOf = ({ part, tag, title }) => `
/** What <${tag}> says. */
export const ${part} = {
  title: '${title}',
};
`;

/** The same in another language, to be translated. */
export const translationOf = ({ part, title }) => `
// TODO: translate.
export const ${part}: typeof en.${part} = {
  title: '${title}',
};
`;
