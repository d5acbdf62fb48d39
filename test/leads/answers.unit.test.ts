import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send } from '../../src/leads/send.js';
import { answers, HUTK, type Recorded } from './answers.js';
import { lead } from '../support/leads.js';

interface Request {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
let requests: Request[];
/** Next answers, in order; then the last one for ever. */
let script: Pick<Recorded, 'status' | 'headers' | 'body'>[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      requests.push({ path: request.url!, headers: request.headers, body });
      const one = script.length > 1 ? script.shift()! : script[0]!;
      response.writeHead(one.status, one.headers);
      response.end(typeof one.body === 'string' ? one.body : JSON.stringify(one.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => void (requests = []));

/** Every host is the one on this machine. */
const page = {
  now: Date.now,
  fetch: ((url: string, init) => {
    const { pathname } = new URL(url);
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${pathname}`, init);
  }) as typeof fetch,
};

describe('an answer as recorded', () => {
  it.each(answers)('$what', async ({ target, problem, ...answer }) => {
    script = [answer];
    const failure = await send(lead(), target, true, page);
    if (problem) {
      const { parked, ...rest } = problem;
      expect(failure?.parked).toBe(parked);
      expect(failure?.problem).toEqual(rest);
    } else expect(failure).toBeUndefined();
    expect(requests).toHaveLength(1);
  });
});

describe('a request', () => {
  const [taken] = answers.filter(({ target }) => target.type === 'hubspot');

  it('goes to HubSpot once more without the cookie that it does not know, and once only', async () => {
    script = [{ status: 400, body: HUTK }, taken!];
    expect(await send(lead(), taken!.target, true, page)).toBeUndefined();
    expect(requests.map(({ body }) => 'hutk' in JSON.parse(body).context)).toEqual([true, false]);
    requests.length = 0;
    script = [{ status: 400, body: HUTK }];
    expect(await send(lead(), taken!.target, true, page)).toMatchObject({
      parked: true,
    });
    expect(requests).toHaveLength(2);
  });

  it('to HubSpot is JSON at the path of its form, to a form backend what a form sends', async () => {
    script = [taken!];
    await send(lead(), taken!.target, true, page);
    expect(requests[0]!.path).toBe('/submissions/v3/integration/submit/123/f0');
    expect(requests[0]!.headers).toMatchObject({ 'content-type': 'application/json' });
    const netlify = answers.find(({ what }) => what.startsWith('Netlify'))!.target;
    await send(lead(), netlify, true, page);
    const { headers, body } = requests[1]!;
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(headers.cookie).toBeUndefined();
    expect(new URLSearchParams(body).get('form-name')).toBe('leads');
  });

  it('whose answer is cut short, or never comes, proves nothing', async () => {
    const cut = createServer((request, response) => {
      request.resume();
      response.writeHead(201, { 'Content-Length': '100' });
      response.write('{"id":"');
      setTimeout(() => response.destroy(), 20);
    });
    await new Promise<void>((listening) => cut.listen(0, '127.0.0.1', listening));
    const { port } = cut.address() as AddressInfo;
    const target = { type: 'webhook', url: `http://127.0.0.1:${port}/leads` } as const;
    const failure = await send(lead(), target, true, { fetch });
    expect(failure).toMatchObject({ parked: false, problem: { code: 'network' } });
    await new Promise((closed) => cut.close(closed));
    const refusing = await send(lead(), target, true, { fetch });
    expect(refusing).toMatchObject({ parked: false, problem: { code: 'network' } });
  });
});
