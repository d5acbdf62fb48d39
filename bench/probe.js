/**
 * Runs in the page before anything else. All variants stand in `#embed`, and all of them are looked
 * at in the same way: once a frame, are all the pieces of the finished widget there, laid out? Then
 * the time after that frame. (PerformanceElementTiming would be the browser's own answer, but it
 * leaves out what stands in a shadow root.)
 *
 * `watch` is false in loads that measure the main thread: looking costs time there, too.
 */
export function probe({ selector, text, count }, watch) {
  const bench = (window.bench = { shift: 0, finished: 0 });
  const shape = new RegExp(text);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** The shadow root of the element that is measured, or the place of what stands there as it is. */
  bench.root = () => {
    const place = document.getElementById('embed');
    const tag = place?.querySelector(':scope > :not(script, style)');
    return tag?.shadowRoot ?? place;
  };
  bench.pieces = () => {
    let ready = 0;
    for (const piece of bench.root()?.querySelectorAll(selector) ?? []) {
      if (shape.test(piece.textContent) && piece.getBoundingClientRect().height > 0) ready++;
    }
    return ready;
  };
  /** What can be read there and how high it is, for a comparison of both sides. */
  bench.content = () => {
    const all = [...bench.root().children].filter(({ localName }) => localName !== 'style');
    const words = all.map(({ innerText }) => innerText).join(' ');
    const height = all[0]?.getBoundingClientRect().height ?? 0;
    return { words: words.replace(/\s+/g, ' ').trim(), height };
  };

  const look = () => {
    if (bench.pieces() < count) return void requestAnimationFrame(look);
    // A task of its own, behind the frame that shows the widget.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      bench.finished = performance.now();
      port1.close();
    };
    port2.postMessage('');
  };
  if (watch) requestAnimationFrame(look);
}
