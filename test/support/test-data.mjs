/**
 * Responses for tests of requests. The test runner serves them below /test-data/, for any method.
 *
 *   echo?body=…&type=application/json   the body, with that content type
 *   open?body=…                         the body, for any origin, but not for requests with credentials
 *   slow?ms=300&body=…&type=…           the same after a delay
 *   status?code=500&body=…              a response with that status
 *   redirect?to=/demo/event.json        a redirect (302) to another address
 *   large?bytes=11000000&chunked        JSON of exactly that many bytes; `chunked` gives no Content-Length
 *   picture?w=1600&h=1067&ms=0&n=1      an SVG image of that size after a delay; `n` makes the address unique
 */
import { Readable } from 'node:stream';

const responses = {
  echo(context, query) {
    context.type = query.get('type') ?? 'application/json';
    context.body = query.get('body') ?? '';
  },

  open(context, query) {
    context.set('Access-Control-Allow-Origin', '*');
    responses.echo(context, query);
  },

  async slow(context, query) {
    await pause(query.get('ms') ?? 300);
    responses.echo(context, query);
  },

  status(context, query) {
    responses.echo(context, query);
    context.status = Number(query.get('code') ?? 500);
  },

  redirect(context, query) {
    context.redirect(query.get('to') ?? '/');
  },

  large(context, query) {
    const [start, end] = ['{"name":"', '"}'];
    const bytes = Number(query.get('bytes') ?? 11_000_000);
    const body = Buffer.from(start + 'a'.repeat(Math.max(0, bytes - start.length - end.length)) + end);
    context.type = 'application/json';
    context.body = query.has('chunked') ? Readable.from(slices(body, 65_536)) : body;
  },

  async picture(context, query) {
    const [w, h] = [query.get('w') ?? 1600, query.get('h') ?? 1067].map(Number);
    await pause(query.get('ms') ?? 0);
    context.type = 'image/svg+xml';
    // The browser may cache it, as a photo of a real site.
    context.set('Cache-Control', 'max-age=600');
    context.body = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><rect width="100%" height="100%" fill="#68a"/></svg>`;
  },
};

/** @type {import('@web/dev-server-core').Middleware} */
export async function testData(context, next) {
  const name = context.path.match(/^\/test-data\/([\w-]+)$/)?.[1];
  if (name === undefined || !Object.hasOwn(responses, name)) return next();
  context.set('Cache-Control', 'no-store');
  context.status = 200;
  await responses[name](context, new URLSearchParams(context.querystring));
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, Number(ms)));
}

function* slices(buffer, size) {
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size);
}
