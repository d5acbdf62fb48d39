import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../../scripts/serve.mjs';

const collect = readFileSync(new URL('./collect.js', import.meta.url));

export interface HostPage {
  /** The page's HTML; `/__collect.js` is put first into its head. */
  html: string;
  /** For example `{ 'Content-Security-Policy': "default-src 'none'; …" }`. */
  headers?: Record<string, string>;
}

export type Answer = (
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
) => void | boolean | Promise<void | boolean>;

export interface Body {
  body: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface HostSite {
  /** `http://127.0.0.1:port`, which also serves the demo and the built files as `/embed/…`. */
  url: string;
  /** Adds or replaces a page and returns its address. */
  page(path: string, page: HostPage | string): string;
  /** Adds or replaces an answer of another kind (a pack that hangs, a script of the host). */
  answer(path: string, answer: Answer | Body): string;
  /** Every request so far, as `GET /path`. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * A site of somebody else, on a free port. A second one is another origin.
 */
export async function hostSite(): Promise<HostSite> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const served = await serve({
    async routes(req, res, url) {
      requests.push(`${req.method} ${url.pathname}`);
      if (url.pathname === '/__collect.js') {
        // Sandboxed frames have an opaque origin, for which every script is another origin's.
        res.writeHead(200, {
          'Content-Type': 'text/javascript',
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
        });
        res.end(collect);
        return true;
      }
      const answer = answers.get(url.pathname);
      if (!answer) return false;
      return (await answer(req, res, url)) !== false;
    },
  });

  const send =
    (body: string, headers: Record<string, string>, status = 200): Answer =>
    (_req, res) => {
      res.writeHead(status, headers).end(body);
    };

  return {
    url: served.url,
    requests,
    page(path, page) {
      const { html, headers = {} } = typeof page === 'string' ? { html: page } : page;
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
      answers.set(path, send(withCollector(html), { ...type, ...headers }));
      return served.url + path;
    },
    answer(path, answer) {
      answers.set(
        path,
        typeof answer === 'function'
          ? answer
          : send(answer.body, answer.headers ?? {}, answer.status),
      );
      return served.url + path;
    },
    close: served.close,
  };
}

function withCollector(html: string): string {
  const script = '<script src="/__collect.js"></script>';
  if (/<head[^>]*>/i.test(html)) return html.replace(/<head[^>]*>/i, (head) => head + script);
  if (/<html[^>]*>/i.test(html)) return html.replace(/<html[^>]*>/i, (tag) => tag + script);
  if (/<!doctype[^>]*>/i.test(html)) return html.replace(/<!doctype[^>]*>/i, (tag) => tag + script);
  return `<!doctype html>${script}${html}`;
}
