/** Intervals that run, by their ids; patched until it is stopped. */
export function countTicks(): Set<number> & { stop(): void } {
  const { setInterval: begin, clearInterval: end } = window;
  const running = new Set<number>();
  window.setInterval = ((...all: Parameters<typeof begin>) => {
    const id = begin.apply(window, all) as unknown as number;
    running.add(id);
    return id;
  }) as typeof begin;
  window.clearInterval = ((id?: number) => {
    running.delete(id!);
    end.call(window, id);
  }) as typeof end;
  const stop = () => Object.assign(window, { setInterval: begin, clearInterval: end });
  return Object.assign(running, { stop });
}

/** Counts listeners on window and document that come and stay. */
export function countListeners(): { left: number; stop(): void } {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const counted = (target: unknown) => target === window || target === document;
  const count = {
    left: 0,
    stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...all: never) {
    if (counted(this ?? window)) count.left++;
    return addEventListener.apply(this, all);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...all: never) {
    if (counted(this ?? window)) count.left--;
    return removeEventListener.apply(this, all);
  };
  return count;
}
