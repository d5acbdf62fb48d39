// Keys without a character of their own, https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Key actions: held together like a shortcut, or one by one like typing. */
export function actionKeys(names: string[], how: 'together' | 'one by one') {
  const values = names.map((name) => KEYS[name] ?? name);
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const actions =
    how === 'together'
      ? [...values.map(down), ...values.reverse().map(up)]
      : values.flatMap((value) => [down(value), up(value)]);
  return { type: 'key', id: 'keyboard', actions };
}
