/**
 * The ratings as a grid: up and down between those that are rated, left and right along one line,
 * mirrored in right-to-left languages. Left to themselves, radios would take up and down as well.
 */
export function walkRatings(event: KeyboardEvent, radio: HTMLInputElement, rtl: boolean): void {
  const line = radio.closest<HTMLElement>('.rating');
  if (!line || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const radios = (of: Element) => [...of.querySelectorAll<HTMLInputElement>('input')];
  const { key } = event;
  const all = radios(line);
  const along = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[key];
  let next: HTMLInputElement | undefined;
  if (along) next = all[all.indexOf(radio) + along];
  else if (/^[0-4]$/.test(key)) next = all[+key];
  else if (key === 'Delete' || key === 'Backspace') next = all.at(-1);
  else if (across) {
    const lines = [...line.closest('[part=base]')!.querySelectorAll('.rating')];
    const to = lines[lines.indexOf(line) + across];
    event.preventDefault();
    // Only looked at: what is chosen there stays.
    if (to) (radios(to).find((one) => one.checked) ?? radios(to)[0]!).focus();
    return;
  } else return;
  event.preventDefault();
  if (!next || next === radio) return;
  next.focus();
  next.click();
}
