/** Arrows, Home and End move between tabs and open them, mirrored in right-to-left languages. */
export function walkTabs(event: KeyboardEvent, tab: Element | undefined, rtl: boolean): void {
  if (tab?.role !== 'tab') return;
  const tabs = [...tab.parentElement!.children] as HTMLElement[];
  const at = tabs.indexOf(tab as HTMLElement);
  const step = rtl ? -1 : 1;
  const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = tabs[(to + tabs.length) % tabs.length]!;
  next.click();
  next.focus();
}
