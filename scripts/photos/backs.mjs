// Clothes from behind, and the woven or printed pattern of any cloth.
import { path, line, oval, poly, darker, lighter } from './kit.mjs';

const seam = (d, c, w = 1.8, o = 0.6) => line(d, darker(c, 0.5), w, { opacity: o });

/** The back of any outfit: collar, centre seam, a few folds. */
export function rear(m, p) {
  const c = p.cloth;
  return (
    (p.outfit === 'suit' || p.outfit === 'blazer' || p.outfit === 'uniform' || p.outfit === 'nehru'
      ? path(
          `M${m.ox - 26},-20Q${m.ox},-4 ${m.ox + 26},-20L${m.ox + 32},0Q${m.ox},16 ${m.ox - 32},0Z`,
          lighter(c, 0.08),
        ) + (p.outfit === 'suit' ? line(`M${m.ox - 22},-22Q${m.ox},-8 ${m.ox + 22},-22`, p.shirt ?? '#e9e6df', 4) : '')
      : path(`M${m.ox - 24},-26Q${m.ox},6 ${m.ox + 24},-26Z`, p.skin)) +
    (p.outfit === 'sari'
      ? path(
          poly(`${m.ox - m.W},12 ${m.ox - m.W * 0.3},-10 ${m.ox + m.W},250 ${m.ox + m.W},620 ${m.ox - m.W},620`),
          p.drape,
        ) + line(`M${m.ox - m.W * 0.3},-10L${m.ox + m.W},250`, p.trim ?? '#dcb765', 6)
      : '') +
    (p.outfit === 'wrap'
      ? (p.stripes ?? ['#e2b04e', '#a33b35', '#2f6b57'])
          .map((s, i) =>
            line(`M${m.ox - m.W},${44 + i * 14}Q${m.ox},${10 + i * 18} ${m.ox + m.W},${44 + i * 14}`, s, 10),
          )
          .join('')
      : '') +
    (p.outfit === 'uniform'
      ? path(poly(`${m.ox - m.W + 4},18 ${m.ox - 40},2 ${m.ox - 38},12 ${m.ox - m.W + 2},30`), darker(c, 0.4)) +
        path(poly(`${m.ox + m.W - 4},18 ${m.ox + 40},2 ${m.ox + 38},12 ${m.ox + m.W - 2},30`), darker(c, 0.4))
      : '') +
    seam(
      `M${m.ox},12L${m.ox},300M${m.ox - m.W * 0.7},120q16,10 36,4M${m.ox + m.W * 0.7},130q-18,10 -38,2M${m.ox - m.W + 18},40Q${m.ox - m.W + 30},90 ${m.ox - m.W + 26},150M${m.ox + m.W - 18},40Q${m.ox + m.W - 30},90 ${m.ox + m.W - 26},150`,
      c,
      2,
      0.4,
    )
  );
}

/** A woven or printed pattern over the whole trunk. */
export function patternOver(sheet, p, d) {
  if (!p.weave) return '';
  const tone = lighter(p.cloth, 0.35);
  const fill =
    p.weave === 'check'
      ? sheet.pattern(22, 22, line('M0,11H22M11,0V22', tone, 1.2, { opacity: 0.3 }))
      : p.weave === 'stripe'
        ? sheet.pattern(11, 11, line('M5,0V11', tone, 1, { opacity: 0.34 }))
        : sheet.pattern(
            40,
            40,
            oval(10, 10, 6, 6, p.weaveColor ?? tone, { opacity: 0.7 }) +
              path('M30,22l8,8l-8,8l-8,-8Z', p.weaveColor ?? tone, { opacity: 0.6 }),
          );
  return path(d, fill);
}
