/** Serves the repository on a free port of this machine, for the pages that are listened to. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The demo loads the sources; what is heard here is what was built of them. */
const BUILT = {
  '/src/cdn.ts': '/dist/cdn/event-page-elements.js',
  '/src/cdn.css': '/dist/cdn/event-page-elements.css',
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
};

export async function startServer() {
  const server = createServer(async (request, response) => {
    // Reading it as an address also takes out what would lead above the root.
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = await readFile(fileURLToPath(new URL(`.${BUILT[pathname] ?? pathname}`, ROOT)));
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      // Browsers keep connections open.
      server.closeAllConnections();
    },
  };
}
