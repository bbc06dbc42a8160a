// Objects in the rooms, in picture units unless a scale is given.
import { path, line, oval, rect, group, poly, smooth, seeded, darker, lighter, mix, n } from './kit.mjs';

/** A gooseneck microphone on a desk. It leans by `dx` and may be live (red ring). */
export const microphone = (x, y, h, dx, live = true) =>
  oval(x, y, h * 0.16, h * 0.05, '#14171d') +
  line(
    `M${x},${y}C${n(x)},${n(y - h * 0.5)} ${n(x + dx * 0.3)},${n(y - h * 0.85)} ${n(x + dx)},${n(y - h)}`,
    '#1c2027',
    Math.max(1.4, h * 0.045),
  ) +
  line(
    `M${n(x + dx * 0.78)},${n(y - h * 0.93)}L${n(x + dx * 1.22)},${n(y - h * 1.06)}`,
    '#0f1217',
    Math.max(3, h * 0.13),
  ) +
  (live
    ? line(`M${n(x + dx * 0.74)},${n(y - h * 0.9)}l${n(dx * 0.06)},${n(-h * 0.025)}`, '#ff5a48', Math.max(2, h * 0.13))
    : '');

/** A folded name plate with suggested writing. */
export const plate = (x, y, w, lean = 0) =>
  path(
    poly(`${x - w / 2},${y} ${x + w / 2},${y} ${x + w / 2 + lean},${y - w * 0.27} ${x - w / 2 + lean},${y - w * 0.27}`),
    '#ece7da',
  ) +
  path(
    poly(`${x - w / 2},${y} ${x + w / 2},${y} ${x + w / 2},${y + w * 0.04} ${x - w / 2},${y + w * 0.04}`),
    '#a49d8d',
  ) +
  line(`M${n(x - w * 0.32 + lean * 0.5)},${n(y - w * 0.13)}h${n(w * 0.62)}`, '#4a4f5a', Math.max(1.5, w * 0.055), {
    'stroke-dasharray': `${n(w * 0.2)} ${n(w * 0.1)} ${n(w * 0.26)} ${n(w * 0.08)}`,
  });

export const glass = (x, y, h) =>
  path(poly(`${x - h * 0.24},${y - h} ${x + h * 0.24},${y - h} ${x + h * 0.19},${y} ${x - h * 0.19},${y}`), '#dcecf2', {
    opacity: 0.34,
  }) +
  path(
    poly(
      `${x - h * 0.22},${y - h * 0.62} ${x + h * 0.22},${y - h * 0.62} ${x + h * 0.18},${y - h * 0.05} ${x - h * 0.18},${y - h * 0.05}`,
    ),
    '#bcd9e6',
    { opacity: 0.55 },
  ) +
  oval(x, y - h, h * 0.24, h * 0.06, '#ffffff', { opacity: 0.6 }) +
  oval(x, y - h * 0.62, h * 0.22, h * 0.05, '#ffffff', { opacity: 0.4 }) +
  line(
    `M${n(x - h * 0.14)},${n(y - h * 0.88)}L${n(x - h * 0.12)},${n(y - h * 0.15)}`,
    '#ffffff',
    Math.max(1, h * 0.05),
    { opacity: 0.7 },
  );

export const paper = (x, y, w, h, skew = 0, tone = '#efeadf') => {
  let rows = '';
  for (let i = 1; i < 5; i++)
    rows += `M${n(x - w * 0.36 + (skew * (h - (h * i) / 5)) / h)},${n(y - h + (h * i) / 5)}h${n(w * (i === 4 ? 0.4 : 0.7))}`;
  return (
    path(
      poly(
        `${x - w / 2 + 3},${y + 3} ${x + w / 2 + 4},${y + 3} ${x + w / 2 + skew + 3},${y - h + 3} ${x - w / 2 + skew + 3},${y - h + 3}`,
      ),
      '#0d1226',
      { opacity: 0.25 },
    ) +
    path(poly(`${x - w / 2},${y} ${x + w / 2},${y} ${x + w / 2 + skew},${y - h} ${x - w / 2 + skew},${y - h}`), tone) +
    line(rows, '#8b8f98', Math.max(0.8, h * 0.05), { opacity: 0.65 })
  );
};

/** A flag of plain colours: cloth that falls from a pole in folds. */
export function flag(sheet, x, y, h, bands, lean = 0) {
  const w = h * 0.27;
  const top = y - h;
  const low = top + h * 0.74;
  const shape = `M${x + lean},${top + h * 0.04}C${x + w * 0.9},${top + h * 0.1} ${x + w},${top + h * 0.3} ${x + w * 0.92},${low}C${x + w * 0.7},${low + h * 0.03} ${x + w * 0.55},${low - h * 0.02} ${x + w * 0.34},${low + h * 0.02}C${x + w * 0.2},${low + h * 0.03} ${x},${low} ${x - w * 0.08},${low - h * 0.03}Z`;
  let cloth = '';
  bands.forEach((c, i) => {
    const a = i / bands.length;
    cloth += path(
      poly(
        `${x - w * 0.3 + w * 1.4 * a},${top - 10} ${x - w * 0.3 + w * 1.4 * (a + 1 / bands.length) + 1},${top - 10} ${x - w * 0.2 + w * 1.25 * (a + 1 / bands.length) + 1},${low + h * 0.06} ${x - w * 0.2 + w * 1.25 * a},${low + h * 0.06}`,
      ),
      c,
    );
  });
  const folds = `M${x + lean + 2},${top + h * 0.08}Q${x + w * 0.16},${top + h * 0.4} ${x + w * 0.12},${low}M${x + w * 0.3},${top + h * 0.12}Q${x + w * 0.5},${top + h * 0.4} ${x + w * 0.4},${low}M${x + w * 0.55},${top + h * 0.18}Q${x + w * 0.78},${top + h * 0.45} ${x + w * 0.68},${low}`;
  return (
    line(`M${x},${y}L${x + lean},${top}`, '#b08d4a', Math.max(2, h * 0.014)) +
    oval(x + lean, top, h * 0.014, h * 0.02, '#e8cd86') +
    group(
      cloth +
        line(folds, '#0c1024', w * 0.13, { opacity: 0.28, filter: sheet.blur(w * 0.05) }) +
        line(folds, '#ffffff', w * 0.07, {
          opacity: 0.22,
          transform: `translate(${n(w * 0.12)} 0)`,
          filter: sheet.blur(w * 0.04),
        }),
      { 'clip-path': sheet.clip(shape) },
    )
  );
}

/** A distant skyline: towers with setbacks and a few lit windows. Farther towers are paler. */
export function skyline(seed, x0, x1, base, low, high, tone, lights = '') {
  const chance = seeded(seed);
  let out = '';
  for (let x = x0; x < x1;) {
    const w = chance.range(16, 54);
    const h = low + (high - low) * chance() ** 1.8;
    const c = mix(tone, '#ffffff', chance.range(0, 0.1));
    out += rect(x, base - h, w, h, c);
    if (chance() > 0.55) out += rect(x + w * 0.2, base - h - h * 0.14, w * 0.6, h * 0.15, c);
    if (chance() > 0.8) out += line(`M${n(x + w / 2)},${n(base - h)}v${n(-h * 0.32)}`, c, 2);
    out += rect(x + w * 0.68, base - h, w * 0.32, h, darker(c, 0.14), { opacity: 0.6 });
    if (lights)
      for (let k = 0; k < h / 9; k++)
        if (chance() > 0.35)
          out += rect(x + chance.range(2, w - 5), base - chance.range(5, h), 2.6, 3.4, lights, {
            opacity: chance.range(0.4, 1).toFixed(2),
          });
    x += w + chance.range(-6, 10);
  }
  return out;
}

/** A potted plant with long leaves. */
export function plant(x, y, h, seed, tone = '#3d6450', pot = '#8c5a3f') {
  const chance = seeded(seed);
  let leaves = '';
  for (let i = 0; i < 15; i++) {
    const a = -Math.PI / 2 + chance.range(-1.15, 1.15);
    const l = h * chance.range(0.5, 0.85);
    const [ex, ey] = [x + Math.cos(a) * l, y - h * 0.22 + Math.sin(a) * l];
    const [mx, my] = [x + Math.cos(a) * l * 0.5, y - h * 0.22 + Math.sin(a) * l * 0.62];
    const [px, py] = [-Math.sin(a) * h * 0.055, Math.cos(a) * h * 0.055];
    leaves += path(
      `M${n(x)},${n(y - h * 0.2)}Q${n(mx + px)},${n(my + py)} ${n(ex)},${n(ey)}Q${n(mx - px)},${n(my - py)} ${n(x)},${n(y - h * 0.2)}Z`,
      i % 3 ? darker(tone, chance.range(0, 0.3)) : lighter(tone, 0.16),
    );
  }
  return (
    leaves +
    path(
      poly(`${x - h * 0.13},${y - h * 0.22} ${x + h * 0.13},${y - h * 0.22} ${x + h * 0.1},${y} ${x - h * 0.1},${y}`),
      pot,
    ) +
    path(
      poly(`${x + h * 0.04},${y - h * 0.22} ${x + h * 0.13},${y - h * 0.22} ${x + h * 0.1},${y} ${x + h * 0.04},${y}`),
      darker(pot, 0.35),
    )
  );
}

/** A curtain with folds between two x values. */
export function curtain(sheet, x0, x1, y0, y1, tone, seed = 1, folds = 9) {
  const chance = seeded(seed);
  let out = rect(x0, y0, x1 - x0, y1 - y0, tone);
  const step = (x1 - x0) / folds;
  for (let i = 0; i < folds; i++) {
    const x = x0 + i * step;
    const w = step * chance.range(0.45, 0.75);
    out += rect(x, y0, w, y1 - y0, sheet.linear(0, 0, 1, 0, '0 #0a0e1c 0.5, 0.5 #0a0e1c 0.12, 1 #0a0e1c 0'));
    out += rect(
      x + w * 1.05,
      y0,
      step * 0.22,
      y1 - y0,
      sheet.linear(0, 0, 1, 0, '0 #ffe9c4 0, 0.5 #ffe9c4 0.2, 1 #ffe9c4 0'),
    );
  }
  return out;
}

/** A padded chair back behind a seated person, in body units around the figure's anchor. */
export const chairBack = (x, y, s, tone, top = 10) =>
  group(
    path('M-84,TOPC-84,-20 84,-20 84,TOPL90,220L-90,220Z'.replaceAll('TOP', String(top + 40)), tone) +
      path(`M-70,${top + 50}C-70,${top + 4} 70,${top + 4} 70,${top + 50}L72,220L-72,220Z`, lighter(tone, 0.07)),
    { transform: `translate(${n(x)} ${n(y)}) scale(${n(s)})` },
  );

/** A soft contact shadow on the floor. */
export const contact = (sheet, x, y, rx, ry, alpha = 0.4) =>
  oval(x, y, rx, ry, '#0a0e1e', { opacity: alpha, filter: sheet.blur(ry * 0.5) });

/** A bowl or vase of flowers. */
export function flowers(x, y, r, seed, tones) {
  const chance = seeded(seed);
  let out = '';
  for (let i = 0; i < 34; i++) {
    const a = chance.range(-Math.PI, 0);
    const d = r * Math.sqrt(chance());
    const [fx, fy] = [x + Math.cos(a) * d * 1.25, y + Math.sin(a) * d];
    if (i < 14)
      out += path(
        smooth(`${fx},${fy - r * 0.2} ${fx + r * 0.16},${fy} ${fx},${fy + r * 0.24} ${fx - r * 0.16},${fy}`),
        mix('#3f6a4e', '#203a30', chance()),
      );
    else {
      const c = chance.pick(tones);
      const k = r * chance.range(0.1, 0.17);
      for (let j = 0; j < 5; j++)
        out += oval(
          fx + Math.cos(j * 1.256) * k * 0.7,
          fy + Math.sin(j * 1.256) * k * 0.7,
          k * 0.6,
          k * 0.6,
          lighter(c, chance.range(0, 0.25)),
        );
      out += oval(fx, fy, k * 0.4, k * 0.4, darker(c, 0.3));
    }
  }
  return out;
}
