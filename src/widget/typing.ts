/**
 * What is typed into a field is the field's own: a page's hotkeys must not eat it. For the last place
 * where a widget hears of an event.
 */
export function keepTyping(event: Event, { localName, type }: Partial<HTMLInputElement>): void {
  const { key } = event as KeyboardEvent;
  const typed = /^(input|select|textarea)$/.test(localName!) && type !== 'checkbox';
  if (key && typed && !/^(Escape|Tab)$/.test(key)) event.stopPropagation();
}
