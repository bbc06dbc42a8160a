// Draws the nine photos of the demo: node scripts/draw-photos.mjs [slug …]
// Output: demo/photos/<slug>-<width>.webp and demo/photos/photos.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { openDarkroom } from './photos/render.mjs';
import { PHOTOS } from './photos/index.mjs';

const WIDTHS = [
  { width: 480, quality: 0.74 },
  { width: 960, quality: 0.78 },
  { width: 1600, quality: 0.8 },
];
const folder = new URL('../demo/photos/', import.meta.url);
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
const darkroom = await openDarkroom();
try {
  for (const { slug, draw } of PHOTOS) {
    if (wanted.length && !wanted.includes(slug)) continue;
    const sheet = draw();
    const longSide = Math.max(sheet.width, sheet.height);
    const jobs = WIDTHS.map(({ width, quality }) => ({
      w: Math.round((sheet.width * width) / longSide),
      h: Math.round((sheet.height * width) / longSide),
      quality,
    }));
    const files = await darkroom.develop(sheet, jobs);
    const sizes = [];
    for (const [i, bytes] of files.entries()) {
      await writeFile(new URL(`${slug}-${WIDTHS[i].width}.webp`, folder), bytes);
      sizes.push(`${WIDTHS[i].width}: ${(bytes.length / 1024).toFixed(0)} KB`);
    }
    console.log(`${slug}  ${sizes.join(', ')}`);
  }
} finally {
  await darkroom.close();
}
const list = PHOTOS.map(({ slug, width, height, alt, caption }) => ({ slug, width, height, alt, caption }));
await writeFile(new URL('photos.json', folder), JSON.stringify(list, null, 2) + '\n');
