/** Serves the repository, or a folder, on a free local port, for tests outside the test runner. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = new URL('../../', import.meta.url);

/** The demo loads the sources. These tests replace them with the build. */
const BUILT = {
  '/src/cdn.ts': '/dist/cdn/event-page-elements.js',
  '/src/cdn.all.ts': '/dist/cdn/event-page-elements.all.js',
  '/src/cdn.css': '/dist/cdn/event-page-elements.css',
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/**
 * Starts the server.
 * @param {Record<string, string>} headers the headers of every response, in addition to its type
 * @param {{ root?: URL, prefix?: string, contents?: Record<string, string> }} options the folder to serve, the path at
 * which it is served, and the contents of paths that replace files
 */
export async function startServer(headers = {}, { root = REPOSITORY, prefix = '/', contents = {} } = {}) {
  const server = createServer(async (request, response) => {
    // The URL parser also removes path segments that lead above the root.
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      if (!pathname.startsWith(prefix)) throw new Error('There is nothing outside.');
      const path = (BUILT[pathname] ?? pathname).slice(prefix.length) + (pathname.endsWith('/') ? 'index.html' : '');
      const body = contents[pathname] ?? (await readFile(fileURLToPath(new URL(path, root))));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      // Browsers keep connections open, and `close` would wait for them.
      server.closeAllConnections();
    },
  };
}
