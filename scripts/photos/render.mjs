// Turns an SVG sheet into WebP files. Chromium paints it once. A canvas then adds the effects of a lens and of film
// (bloom, vignette, grain), and encodes each width.
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';

export async function openDarkroom() {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Darkroom</title>');
  return {
    /** Returns the files of a sheet, one for each job. */
    async develop(sheet, jobs) {
      const { width, height, film = {} } = sheet;
      const images = await page.evaluate(developInPage, sheet.toString(), width, height, film, jobs);
      return images.map((image) => Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'));
    },
    close: () => browser.close(),
  };
}

/** Paints and encodes the images. Runs in the page, so it cannot use anything from this module. */
async function developInPage(svg, width, height, film, jobs) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = (w, h) => Object.assign(document.createElement('canvas'), { width: w, height: h });
  const full = canvas(width, height);
  const ctx = full.getContext('2d');
  ctx.drawImage(image, 0, 0, width, height);

  const { bloom = 0.22, vignette = 0.34, grain = 5 } = film;
  const glow = canvas(width, height);
  const g = glow.getContext('2d');
  g.filter = 'blur(22px) brightness(0.9) contrast(1.35)';
  g.drawImage(full, 0, 0);
  ctx.globalCompositeOperation = 'screen';
  ctx.globalAlpha = bloom;
  ctx.drawImage(glow, 0, 0);
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = 'multiply';
  const dim = ctx.createRadialGradient(
    width / 2,
    height * 0.46,
    Math.min(width, height) * 0.42,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.56,
  );
  dim.addColorStop(0, 'rgba(20,22,40,0)');
  dim.addColorStop(1, `rgba(20,22,40,${vignette})`);
  ctx.fillStyle = dim;
  ctx.fillRect(0, 0, width, height);
  ctx.globalCompositeOperation = 'source-over';

  return jobs.map(({ w, h, quality, type = 'image/webp' }) => {
    // Halves the size step by step, which keeps fine edges clean.
    let from = full;
    while (from.width / 2 >= w * 1.01) {
      const next = canvas(Math.round(from.width / 2), Math.round(from.height / 2));
      const c = next.getContext('2d');
      c.imageSmoothingQuality = 'high';
      c.drawImage(from, 0, 0, next.width, next.height);
      from = next;
    }
    const out = canvas(w, h);
    const c = out.getContext('2d', { willReadFrequently: true });
    c.imageSmoothingQuality = 'high';
    c.drawImage(from, 0, 0, w, h);
    const pixels = c.getImageData(0, 0, w, h);
    const data = pixels.data;
    const amount = grain * Math.min(1, w / 1400);
    let seed = 7;
    for (let i = 0; i < data.length; i += 4) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
      const noise = ((seed >>> 16) / 65535 - 0.5) * amount;
      data[i] += noise;
      data[i + 1] += noise;
      data[i + 2] += noise;
    }
    c.putImageData(pixels, 0, 0);
    return out.toDataURL(type, quality);
  });
}
