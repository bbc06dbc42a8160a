/**
 * Every page of the repository once more under the strictest policy that a site can send, below /strict-policy/<run>/, and what browsers
 * reported against it, as JSON, at /strict-policy/<run>/reports. A run is any word: engines at work at the same time have one each.
 */
import { existsSync } from 'node:fs';

/** One file instead of a hundred modules, where there is a build. */
const BUILT = '/dist/cdn/event-page-elements.js';

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // Lit's own, for its templates.
  'trusted-types lit-html',
].join('; ');

/** @type {Map<string, unknown[]>} */
const reports = new Map();

/** @type {import('@web/dev-server-core').Middleware} */
export async function strictPolicy(context, next) {
  const [whole, run] = context.path.match(/^\/strict-policy\/([\w-]+)(?=\/)/) ?? [];
  if (!run) return next();
  const path = context.path.slice(whole.length);
  if (path === '/reports') {
    const known = reports.get(run) ?? [];
    if (context.method === 'POST') reports.set(run, [...known, ...JSON.parse(`[${await bodyOf(context.req)}]`)]);
    else context.body = known;
    context.status = 200;
    return;
  }
  context.url = path === '/src/cdn.ts' && existsSync(`.${BUILT}`) ? BUILT : context.url.slice(whole.length);
  await next();
  context.set('Content-Security-Policy', `${POLICY}; report-uri ${whole}/reports`);
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
