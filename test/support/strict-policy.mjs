/**
 * Serves every page of the repository under the strictest Content Security Policy of a site, below
 * /strict-policy/<run>/. The violations that browsers report are at /strict-policy/<run>/reports, as JSON. A run is any
 * word: engines that run at the same time use different ones. A page with `?frame-src=…` may show these frames.
 */
import { existsSync } from 'node:fs';

/** The one-file builds. If they exist, they replace a hundred modules. */
const BUILT = {
  '/src/cdn.ts': '/dist/cdn/event-page-elements.js',
  '/src/cdn.all.ts': '/dist/cdn/event-page-elements.all.js',
};

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The policy that Lit creates for its templates.
  'trusted-types lit-html',
].join('; ');

/**
 * The violations of each run.
 * @type {Map<string, unknown[]>}
 */
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
  const built = BUILT[path];
  context.url = built && existsSync(`.${built}`) ? built : context.url.slice(whole.length);
  const frames = new URLSearchParams(context.querystring).get('frame-src');
  await next();
  const policy = frames ? `${POLICY}; frame-src ${frames}` : POLICY;
  context.set('Content-Security-Policy', `${policy}; report-uri ${whole}/reports`);
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
