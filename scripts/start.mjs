/** `npm start`: installs missing dependencies, and serves the demo with live reload. */
import { createServer } from 'node:net';
import { setUp } from './setup.mjs';

if (!setUp().isReady) process.exit(1);

// Imported here, because these packages may be missing before the set-up.
const { startDevServer } = await import('@web/dev-server');
const { esbuildPlugin } = await import('@web/dev-server-esbuild');
const { styleSheetPlugin } = await import('./style-sheet.mjs');

const port = await freePort(Number(process.env.PORT ?? 8000));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await startDevServer({
  config: {
    rootDir: '.',
    port,
    watch: true,
    nodeResolve: true,
    open: hasDisplay && process.stdout.isTTY && !process.env.CI ? '/demo/' : undefined,
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), styleSheetPlugin()],
    // There is no page at the root.
    middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo: http://localhost:${port}/demo/   (Ctrl+C stops it; changes reload the page)`);

/** Returns the first free port, starting at `port`. */
function freePort(port) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(freePort(port + 1)) : fail(error)));
    server.listen(port, () => server.close(() => done(port)));
  });
}
