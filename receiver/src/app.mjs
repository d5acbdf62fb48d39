import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController } from 'fastify';
import { adminRoutes, hasToken } from './admin-routes.mjs';
import { answerErrors } from './errors.mjs';
import { inboxRoutes } from './inbox.mjs';
import { leadRoute } from './lead-route.mjs';

/** A lead is at most 16 KiB as the form sends it; this leaves room for other senders. */
const BODY_LIMIT = 64 * 1024;
const TIMEOUT_MS = 10_000;

/** The server, not yet listening. */
export async function createApp({ settings, store, logger = false }) {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: TIMEOUT_MS,
    connectionTimeout: TIMEOUT_MS,
    keepAliveTimeout: 5000,
    // Node looks for requests that take too long every 30 s unless told.
    http: { connectionsCheckingInterval: 1000, headersTimeout: TIMEOUT_MS },
    forceCloseConnections: 'idle',
    // A proxy on the same machine says who asked; nobody else is believed.
    trustProxy: 'loopback',
    logger,
    // Fastify's own lines have the address with its query, which may be an e-mail address.
    logController: new LogController({ disableRequestLogging: true }),
  });
  answerErrors(app);
  // No personal data: method, path as the route is written, status and time.
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? '-', status: reply.statusCode, ms });
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer');
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
  });
  await app.register(cors, {
    origin: settings.origins,
    methods: ['POST'],
    allowedHeaders: ['Content-Type'],
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
    // What is no preflight is not answered as one.
    strictPreflight: true,
  });
  // Whoever has the token is no stranger: the inbox asks every two seconds.
  const allowList = hasToken(settings.token);
  await app.register(rateLimit, { max: settings.rateLimit, timeWindow: 60_000, allowList });
  await app.register(leadRoute, { settings, store });
  await app.register(adminRoutes, { settings, store });
  await app.register(inboxRoutes);
  app.get('/healthz', { config: { rateLimit: false } }, async () => {
    await store.ping();
    return { ok: true };
  });
  return app;
}
