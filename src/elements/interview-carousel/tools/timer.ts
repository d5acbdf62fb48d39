import type { Strings } from '../../../i18n/localize.js';
import { clockIcon } from '../../../widget/icons.js';
import type { Kit } from '../../../widget/kit.js';

/** What a timer needs of its widget. */
interface TimerBench {
  kit: Kit;
  /** Where the time stands: the text of `.time` is the timer's own. */
  root(): Node & ParentNode;
  words(): Strings['interviewTools'];
  update(): void;
  now?(): number;
}

/** Minutes and seconds, `06:40`; hours in front where there are any. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  return [...(hours ? [hours] : []), ...parts].map((one) => `${one}`.padStart(2, '0')).join(':');
}

/** A stopwatch for each candidate. It starts and stops by hand alone. */
export function createTimer({ kit, root, words, update, now = Date.now }: TimerBench) {
  const { html, nothing, icon } = kit;
  const spent = new Map<string, number>();
  let candidate = '';
  let since: number | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const elapsed = () => (spent.get(candidate) ?? 0) + (since === undefined ? 0 : now() - since);

  /** Written beside the rendering, which would be much work for a second. */
  function show(): void {
    const text = clock(elapsed());
    const place = root().querySelector('.time');
    if (place && place.textContent !== text) place.textContent = text;
  }

  function pause(): void {
    spent.set(candidate, elapsed());
    since = undefined;
  }

  /** Where no time is shown nothing ticks; the time goes on. */
  function rest(): void {
    clearInterval(ticking);
    ticking = undefined;
  }

  /** After each update: ticks where a running time is shown, in whatever guide or mode that is. */
  function settle(): void {
    const place = root().isConnected && root().querySelector('.time');
    if (place && since !== undefined) ticking ??= setInterval(show, 250);
    else rest();
    show();
  }

  /** Before each update: another candidate has a time of their own. */
  function follow(id: string): void {
    if (id === candidate) return;
    if (since !== undefined) pause();
    candidate = id;
  }

  /** A candidate who is gone takes the time along: the next one may come under the same id. */
  function forget(id: string): void {
    spent.delete(id);
    if (id === candidate) since = undefined;
  }

  function press(act: string): void {
    if (act === 'reset') spent.delete(candidate);
    else if (since === undefined) since = now();
    else pause();
    update();
  }

  function render(): unknown {
    const label = since === undefined ? words().startTimer : words().pauseTimer;
    return html`<span class="timer" part="timer">
      <button
        data-timer="run"
        aria-label=${label}
        title=${label}
        aria-pressed=${since !== undefined}
      >
        ${icon(clockIcon)}</button
      ><span role="timer" class="time" aria-label=${words().elapsed}></span>${
        since === undefined && spent.get(candidate)
          ? html`<button class="reset" data-timer="reset">${words().resetTimer}</button>`
          : nothing
      }</span
    >`;
  }

  return { follow, forget, press, render, settle, rest };
}
