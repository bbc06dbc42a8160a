// Draws the portraits of the demo: node scripts/draw-portraits.mjs [name …]
// Output: demo/people/<name>.webp. The names are those of the cast of the photos.
import { mkdir, writeFile } from 'node:fs/promises';
import { openDarkroom } from './photos/render.mjs';
import { PORTRAITS } from './photos/portraits.mjs';

/** Portraits are shown 96 CSS pixels wide. With 384 pixels they stay sharp if a visitor enlarges the page. */
const SIZE = { w: 384, h: 384, quality: 0.78 };
const folder = new URL('../demo/people/', import.meta.url);
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const darkroom = await openDarkroom();
try {
  for (const { slug, draw } of PORTRAITS) {
    if (wanted.length && !wanted.includes(slug)) continue;
    const [bytes] = await darkroom.develop(draw(), [SIZE]);
    await writeFile(new URL(`${slug}.webp`, folder), bytes);
    console.log(`${slug}  ${(bytes.length / 1024).toFixed(1)} KB`);
  }
} finally {
  await darkroom.close();
}
