import { readFileSync, writeFileSync } from 'node:fs';
import { pages } from './server/server.js';

for (const [file, html] of Object.entries(pages)) {
  const page = readFileSync(`dist/${file}`, 'utf8');
  writeFileSync(`dist/${file}`, page.replace('<!--app-->', html));
}
