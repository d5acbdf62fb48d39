/** One console line for the integrator; `hiring-` at its start makes it easy to find. */
export function report(tag: string, message: string): void {
  console.warn(`${tag}: ${message}`);
}

const said = new Set<string>();

/** The same, but once for a page: for what every widget on it would repeat. */
export function reportOnce(tag: string, message: string): void {
  if (said.has(message)) return;
  said.add(message);
  report(tag, message);
}
