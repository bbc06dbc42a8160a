/** The server of `npm run bench:phone`. All text is compressed with Brotli, in advance, and may be cached. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { EVENT, pageOf } from './forms.mjs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webp: 'image/webp',
};

/** Starts the server on a free local port. The page of a form is at `/{key}.html`. */
export async function startServer(forms) {
  const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))['event-page-elements.js'];
  const pages = Object.fromEntries(
    Object.entries(forms).map(([key, form]) => [`/${key}.html`, pageOf(form).replaceAll('{integrity}', integrity)]),
  );
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const extension = pathname.split('.').pop();
    const isText = extension !== 'webp';
    if (!compressed.has(pathname)) {
      const body = bodyOf(pathname, pages);
      compressed.set(pathname, body && isText ? brotliCompressSync(body) : body);
    }
    const body = compressed.get(pathname);
    if (!body) console.error(`${pathname}: not found`);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extension] ?? 'text/plain',
      'cache-control': 'max-age=3600',
      ...(body && isText && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function bodyOf(pathname, pages) {
  if (pages[pathname]) return pages[pathname];
  if (pathname === '/event.json') return JSON.stringify(EVENT);
  if (pathname === '/site.css') return readFileSync('bench/phone/site.css');
  const file = pathname.startsWith('/node_modules/')
    ? `bench${pathname}`
    : pathname.startsWith('/photos/')
      ? `demo${pathname}`
      : pathname.startsWith('/dist/cdn/')
        ? `.${pathname}`
        : undefined;
  return file && !file.includes('..') && existsSync(file) ? readFileSync(file) : undefined;
}
