import { connect, createServer } from 'node:net';

/** What may go wrong between a page and the receiver. */
export const FAULTS = ['latency', 'reset-before', 'reset-after-commit', 'cut-short', 'hang'];

/**
 * A proxy that does to a connection what its request's `x-fault` says. A connection is one request.
 * `counts` is how often each fault was done.
 */
export async function startFaultProxy(target) {
  const { hostname, port } = new URL(target);
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0]));
  const open = new Set();

  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => {}).on('close', () => open.delete(client));
    client.once('data', (first) => {
      const fault = /^x-fault: (\S+)/im.exec(first.toString('latin1'))?.[1];
      if (fault) counts[fault]++;
      if (fault === 'reset-before') return client.resetAndDestroy();
      const upstream = connect(Number(port), hostname);
      open.add(upstream);
      upstream.on('error', () => client.destroy()).on('close', () => open.delete(upstream));
      client.on('close', () => fault !== 'hang' && upstream.destroy());
      const send = () => {
        upstream.write(first);
        client.on('data', (chunk) => upstream.write(chunk));
      };
      if (fault === 'latency') setTimeout(send, 60);
      else send();
      // The answer proves that the lead is committed, so whatever happens to it happens after that.
      upstream.on('data', (answer) => {
        if (fault === 'reset-after-commit') client.resetAndDestroy();
        else if (fault === 'cut-short') client.end(answer.subarray(0, answer.length - 20));
        else if (fault !== 'hang') client.write(answer);
      });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        open.forEach((socket) => socket.destroy());
      }),
  };
}
