/** A Ghost for one run: the program from `.cache/cms/`, a new folder for its content, and a database of SQLite. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers, freePort } from '../../scripts/servers.mjs';
import { CACHE, command, GHOST, npm, VERSIONS } from './packages.mjs';

const START_TIMEOUT_MS = 120_000;
const OWNER = { name: 'An owner', email: 'owner@example.org', password: 'horse-battery-staple-3', blogTitle: 'Events' };

export class GhostSite {
  origin = '';
  #folder = mkdtempSync(join(tmpdir(), 'event-page-elements-ghost-'));
  #server;
  #cookie = '';

  /** Starts Ghost, and signs up its owner. */
  async start() {
    if (!existsSync(GHOST)) await install();
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    for (const name of ['data', 'files', 'images', 'logs', 'media', 'public', 'settings', 'themes'])
      mkdirSync(join(this.#folder, name));
    await command('cp', [
      '-r',
      ...['casper', 'source'].map((name) => join(GHOST, 'content/themes', name)),
      join(this.#folder, 'themes'),
    ]);
    // Ghost loads its own services (search, members) from a CDN. Here they are a file that does nothing.
    const nothing = `${this.origin}/public/cards.min.js`;
    const server = spawn('node', ['index.js'], {
      cwd: GHOST,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        url: this.origin,
        server__host: '127.0.0.1',
        server__port: String(port),
        database__client: 'sqlite3',
        database__connection__filename: join(this.#folder, 'data/ghost.db'),
        database__useNullAsDefault: 'true',
        paths__contentPath: this.#folder,
        mail__transport: 'Stub',
        logging__transports: '["stdout"]',
        privacy__useUpdateCheck: 'false',
        privacy__useGravatar: 'false',
        security__staffDeviceVerification: 'false',
        portal__url: nothing,
        announcementBar__url: nothing,
        sodoSearch__url: nothing,
        sodoSearch__styles: `${this.origin}/public/cards.min.css`,
      },
    });
    this.#server = server;
    let output = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (output += data));
    const end = performance.now() + START_TIMEOUT_MS;
    while (!(await answers(`${this.origin}/ghost/api/admin/site/`))) {
      if (performance.now() > end || server.exitCode !== null) throw new Error(`Ghost does not answer: ${output}`);
      await wait(250);
    }
    await this.api('authentication/setup/', { setup: [OWNER] });
    const session = await this.#request('session/', { username: OWNER.email, password: OWNER.password });
    this.#cookie = session.headers.getSetCookie()[0].split(';')[0];
    // The session is stored before the answer ends, but after its headers.
    await session.text();
    // The first posts of a new site are those of Ghost, with pictures from its own host.
    const { posts } = await this.api('posts/?limit=all');
    for (const { id } of posts) await this.#request(`posts/${id}/`, undefined, 'DELETE');
  }

  /** Calls the Admin API as the editor does. Returns the answer. */
  async api(path, body, method) {
    const response = await this.#request(path, body, method);
    return response.json();
  }

  /** Uploads a file through the Admin API. */
  upload(path, data, name, type) {
    const form = new FormData();
    form.append('file', new Blob([data], { type }), name);
    return this.api(path, form);
  }

  /** Publishes a post of cards. Returns its id, its address and its HTML. */
  async publish({ cards, ...post }) {
    const lexical = JSON.stringify({
      root: { children: cards, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 },
    });
    const { posts } = await this.api('posts/?formats=html', { posts: [{ ...post, lexical, status: 'published' }] });
    return posts[0];
  }

  /** Publishes a post of HTML, as a program does that knows no cards. Returns its HTML. */
  async publishHtml(title, html) {
    const { posts } = await this.api('posts/?source=html&formats=html', {
      posts: [{ title, html, status: 'published' }],
    });
    return posts[0].html;
  }

  close() {
    this.#server?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #request(path, body, method = body ? 'POST' : 'GET') {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.origin}/ghost/api/admin/${path}`, {
      method,
      headers: {
        origin: this.origin,
        cookie: this.#cookie,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}

/**
 * Downloads Ghost. The package has dependencies inside it, so npm must install it as a project; and it names packages
 * of GitHub, which only its developers need.
 */
async function install() {
  const unpacked = join(CACHE, 'ghost-unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  await npm(['pack', '--silent', `ghost@${VERSIONS.ghost.ghost}`, '--pack-destination', unpacked], '.');
  await command('tar', ['xzf', `ghost-${VERSIONS.ghost.ghost}.tgz`, '--strip-components=1'], unpacked);
  const path = join(unpacked, 'package.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), devDependencies: {} }));
  // npm takes the versions from Ghost's lock file. The registry in it is an alias of npm's own.
  const lock = join(unpacked, 'yarn.lock');
  const registry = 'https://registry.npmjs.org/';
  writeFileSync(lock, readFileSync(lock, 'utf8').replaceAll('https://registry.yarnpkg.com/', registry));
  const quiet = ['--omit=dev', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(['install', ...quiet], unpacked);
  // Compiles SQLite if its program cannot be downloaded. The headers of Node may be installed beside it.
  const headers = dirname(dirname(process.execPath));
  const env = existsSync(join(headers, 'include/node')) ? { npm_config_nodedir: headers } : {};
  await npm(['rebuild', 'sqlite3'], unpacked, env);
  renameSync(unpacked, GHOST);
}
