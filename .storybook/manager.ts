import { createElement as h, useSyncExternalStore } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { addons, types, useGlobals } from 'storybook/manager-api';
import { EMBED_CODE } from './embed-code-event.js';
import { theme } from './theme.js';

const ID = 'hiring-widgets';

addons.setConfig({ theme, sidebar: { showRoots: true } });

// Kept here, since the panel is not there while another one is open.
let code = '';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function EmbedCode() {
  const text = useSyncExternalStore(subscribe, () => code);
  return h(
    SyntaxHighlighter,
    { language: 'html', copyable: true, padded: true, wrapLongLines: true, bordered: false },
    text || '<!-- There is no widget on screen. -->',
  );
}

const NARROWEST = 280;
const WIDEST = 1200;

/** Width of the widget's column. A story has its own until the slider is moved. */
function Width() {
  const [globals, update, story] = useGlobals();
  const width = Number(globals['width']) || 0;
  const id = `${ID}-width`;
  const style = { display: 'flex', alignItems: 'center', gap: 8, padding: '0 8px', fontSize: 12 };
  return h(
    'div',
    { style },
    h('label', { htmlFor: id }, 'Width'),
    h('input', {
      id,
      type: 'range',
      min: NARROWEST,
      max: WIDEST,
      step: 4,
      value: width || 744,
      disabled: 'width' in story,
      style: { width: 140, accentColor: '#0a6375' },
      onChange: (event: { currentTarget: HTMLInputElement }) =>
        update({ width: Number(event.currentTarget.value) }),
    }),
    h(
      'button',
      {
        type: 'button',
        title: "Back to the story's own width",
        disabled: !width,
        style: { ...button, cursor: width ? 'pointer' : 'default' },
        onClick: () => update({ width: 0 }),
      },
      width ? `${width} px ×` : "story's own",
    ),
  );
}

const button = {
  minWidth: 76,
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start' as const,
};

addons.register(ID, (api) => {
  api.on(EMBED_CODE, (text: string) => {
    code = text;
    for (const listener of listeners) listener();
  });
  addons.add(`${ID}/width`, { type: types.TOOL, title: 'Width', render: () => h(Width) });
  addons.add(`${ID}/embed-code`, {
    type: types.PANEL,
    title: 'Embed code',
    render: ({ active }) => h(AddonPanel, { active: !!active, children: h(EmbedCode) }),
  });
});
