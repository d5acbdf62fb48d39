import { create } from 'storybook/theming/create';

const sans = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif';

/** Storybook's own frame, in the colours of the widgets: one accent, hairlines, no decoration. */
export const theme = create({
  base: 'light',
  brandTitle: 'hiring-widgets',
  fontBase: sans,
  fontCode: 'ui-monospace, "SF Mono", "Noto Sans Mono", monospace',
  colorPrimary: '#0a6375',
  colorSecondary: '#0a6375',
  appBg: '#f4f5f5',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d9dcdd',
  appBorderRadius: 4,
  textColor: '#1f2426',
  textMutedColor: '#545b5e',
  barTextColor: '#545b5e',
  barHoverColor: '#0a6375',
  barSelectedColor: '#0a6375',
  barBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#8b9194',
  inputTextColor: '#1f2426',
  inputBorderRadius: 4,
});
