/** What is needed to start a server as a program of its own: a free port, and whether it answers yet. */
import { createServer } from 'node:net';

/** Returns a local port that nothing listens on. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Whether a server answers at this address without an error. */
export function answers(address) {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
