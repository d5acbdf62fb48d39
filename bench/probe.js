/**
 * Runs in the page before anything else. All variants stand in `#embed`, and all of them are looked
 * at in the same way: once a frame, are there sixteen cells with a range, laid out? Then the time
 * after that frame. (PerformanceElementTiming would be the browser's own answer, but it leaves out
 * what stands in a shadow root.)
 *
 * `watch` is false in loads that measure the main thread: looking costs time there, too.
 */
export function probe(watch) {
  const bench = (window.bench = { shift: 0, finished: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  bench.ranges = () => {
    const place = document.getElementById('embed');
    const tag = place?.querySelector(':scope > :not(script, style)');
    const cells = (tag?.shadowRoot ?? place)?.querySelectorAll('tbody td') ?? [];
    let ready = 0;
    for (const cell of cells) {
      if (/\d+–\d+/.test(cell.textContent) && cell.getBoundingClientRect().height > 0) ready++;
    }
    return ready;
  };
  const look = () => {
    if (bench.ranges() < 16) return void requestAnimationFrame(look);
    // A task of its own, behind the frame that shows the table.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      bench.finished = performance.now();
      port1.close();
    };
    port2.postMessage('');
  };
  if (watch) requestAnimationFrame(look);
}
