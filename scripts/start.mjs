/** `npm start`: sets up the dependencies where they are missing, and serves the demo with reload. */
import { createServer } from 'node:net';
import { setUp } from './setup.mjs';

if (!setUp().isReady) process.exit(1);

// Only now: before the set-up these packages may not be there.
const { startDevServer } = await import('@web/dev-server');
const { esbuildPlugin } = await import('@web/dev-server-esbuild');

const port = await freePort(Number(process.env.PORT ?? 8000));
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await startDevServer({
  config: {
    rootDir: '.',
    port,
    watch: true,
    nodeResolve: true,
    open: hasScreen && process.stdout.isTTY && !process.env.CI ? '/demo/' : undefined,
    plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' })],
    // The root has nothing to show.
    middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo: http://localhost:${port}/demo/   (Ctrl+C ends it; changes reload the page)`);

/** The first port from `port` on that nobody has. */
function freePort(port) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(freePort(port + 1)) : fail(error)));
    server.listen(port, () => server.close(() => done(port)));
  });
}
