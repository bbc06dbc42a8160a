// Hair for the five head views, in head units. `behind` hangs behind the neck, `over` covers the skull.
import { path, line, oval, smooth, darker, lighter, mix, n } from './kit.mjs';
import { hat } from './hats.mjs';

/** Hair that follows the skull. `v` is its thickness; `part` tilts the hairline to one side. */
const CAP = {
  front: (v, part) =>
    `M-34.5,4C-42,${-38 - v} -24,${-52 - v} 0,${-53 - v}C24,${-52 - v} 42,${-38 - v} 34.5,4L31,0C32,-12 30,-20 25,-26C${14 + part},-36 ${-8 + part},-33 ${-16 + part},-26C-24,-24 -31,-16 -31,0Z`,
  q: (v) =>
    `M29,-20C30,-44 10,${-54 - v} -8,${-53 - v}C${-38 - v * 0.6},-51 ${-47 - v * 0.6},-20 -38,9C-35,19 -30,25 -24,27L-22,16C-24,6 -24,0 -20,-4L-13,-5L-12,5L-9,4C-8,-8 -5,-17 2,-23C8,-31 22,-30 29,-20Z`,
  side: (v) =>
    `M28,-25C24,-48 -2,${-55 - v} -24,${-48 - v}C${-49 - v},-36 ${-47 - v},-2 -36,14C-32,20 -28,25 -21,26C-20,16 -18,8 -15,2C-13,-5 -8,-7 -3,-6L-2,5L2,4C3,-8 6,-15 11,-20C17,-26 24,-25 28,-25Z`,
  back: (v) =>
    `M-34,8C-43,${-40 - v} -24,${-53 - v} 0,${-53 - v}C24,${-53 - v} 43,${-40 - v} 34,8C33,18 28,27 22,32C10,37 -10,37 -22,32C-28,27 -33,18 -34,8Z`,
  qback: (v) =>
    `M24,-22C22,-46 6,${-54 - v} -8,${-53 - v}C${-40 - v},-50 ${-45 - v},-14 -36,10C-32,24 -26,32 -18,37C-8,39 2,37 6,31C2,20 2,6 6,-2C10,-8 14,-8 16,-4L18,4L20,3C20,-8 22,-14 24,-22Z`,
};

/** The middle of the skull in each view, and its width. */
const SKULL = { front: [0, 37], q: [-5, 38], side: [-9, 42], back: [0, 37], qback: [-7, 37] };

/** A scalloped edge for curls: bumps along an ellipse. The same head always gets the same bumps. */
function bumps(cx, cy, rx, ry, from, to, count, depth) {
  const points = [];
  for (let i = 0; i <= count * 2; i++) {
    const a = ((from + ((to - from) * i) / (count * 2)) * Math.PI) / 180;
    const r = 1 + (i % 2 ? depth : -depth * 0.6) + Math.sin(i * 2.7) * depth * 0.5;
    points.push([cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r]);
  }
  return points;
}

const gloss = (view, tone, strength = 0.5) => {
  const [x, w] = SKULL[view];
  return (
    line(`M${x - w * 0.62},-26Q${x - w * 0.3},-46 ${x + w * 0.25},-46`, lighter(tone, 0.4), 5, {
      opacity: strength * 0.55,
    }) +
    line(`M${x - w * 0.7},-14Q${x - w * 0.6},-34 ${x - w * 0.1},-42`, lighter(tone, 0.4), 2, {
      opacity: strength * 0.6,
    })
  );
};

/** Combed lines that follow the skull away from the parting. */
const strands = (view, tone) => {
  const [x, w] = SKULL[view];
  const combed = [
    [0.9, -8],
    [0.72, 4],
    [0.5, 12],
    [0.25, 18],
  ]
    .map(
      ([k, low]) =>
        `M${n(x + w * 0.16)},-51C${n(x - w * k)},-52 ${n(x - w * k * 1.08)},-24 ${n(x - w * k)},${view === 'back' || view === 'qback' ? low + 8 : -30 + k * 24}`,
    )
    .join('');
  const other =
    view === 'front' || view === 'back'
      ? `M${x + w * 0.3},-50Q${x + w * 0.66},-44 ${x + w * 0.8},-20M${x + w * 0.4},-48Q${x + w * 0.8},-40 ${x + w * 0.9},-10`
      : '';
  return (
    line(combed + other, darker(tone, 0.4), 1.4, { opacity: 0.4 }) +
    line(combed, lighter(tone, 0.35), 1, { opacity: 0.3, transform: 'translate(2 1)' })
  );
};

function curls(view, tone, size) {
  const [x, w] = SKULL[view];
  const grow = size === 'big' ? 17 : 7;
  const low = size === 'big' ? 22 : 4;
  const outer =
    view === 'front'
      ? bumps(x, -14, w + grow, 42 + grow, 180 - low, 360 + low, 11, 0.055)
      : view === 'q' || view === 'qback'
        ? bumps(x, -12, w + grow, 42 + grow, 130 - low, 322, 11, 0.055)
        : view === 'side'
          ? bumps(x, -12, w + grow - 4, 42 + grow, 120 - low, 318, 11, 0.055)
          : bumps(x, -10, w + grow, 44 + grow, 120, 420, 14, 0.05);
  const hairline = {
    front: [
      [31, 2],
      [29, -18],
      [20, -29],
      [0, -32],
      [-20, -29],
      [-29, -18],
      [-31, 2],
    ],
    q: [
      [28, -22],
      [18, -30],
      [6, -26],
      [-4, -16],
      [-9, 4],
      [-20, 16],
    ],
    side: [
      [26, -26],
      [14, -22],
      [5, -12],
      [0, 6],
      [-12, 4],
      [-18, 24],
    ],
    back: [],
    qback: [
      [22, -18],
      [18, -4],
      [8, -4],
      [4, 14],
      [4, 32],
    ],
  }[view];
  const shape =
    view === 'back' ? smooth(outer) : `${smooth(outer, false)}L${hairline.map((p) => p.join(',')).join('L')}Z`;
  const dots = bumps(x, -16, w * 0.7, 30, 190, 350, 6, 0.2)
    .map(([a, b]) => oval(a, b, 4.6, 3.6, lighter(tone, 0.22), { opacity: 0.4 }))
    .join('');
  return path(shape, tone) + dots;
}

/** Hair that reaches past the jaw: a mass behind the neck and locks beside the face. */
function hanging(view, tone, length, wave = 0) {
  const L = length;
  const deep = darker(tone, 0.3);
  const behind = {
    front: `M-40,-10C-46,-60 46,-60 40,-10C${44 + wave},20 ${43 + wave},${L * 0.7} ${36 - wave},${L}C12,${L + 6} -12,${L + 6} ${-36 + wave},${L}C${-43 - wave},${L * 0.7} ${-44 - wave},20 -40,-10Z`,
    q: `M20,-30C10,-62 -48,-58 -46,-8C${-50 - wave},20 ${-48 - wave},${L * 0.7} ${-40 + wave},${L}C-20,${L + 6} -2,${L + 4} 10,${L - 6}C14,30 20,0 20,-30Z`,
    side: `M0,-30C-20,-62 -54,-40 -48,-6C${-52 - wave},20 ${-50 - wave},${L * 0.7} ${-42 + wave},${L}C-26,${L + 6} -10,${L + 4} -2,${L - 8}C0,30 2,0 0,-30Z`,
  }[view];
  const over = {
    front: `M-40,14C-47,-50 -24,-57 0,-57C24,-57 47,-50 40,14C39,24 38,32 35,38C33,20 33,4 30,-8C27,-20 14,-30 -6,-34C-14,-26 -26,-20 -30,-6C-33,6 -33,22 -35,38C-38,32 -39,24 -40,14Z`,
    q: `M30,-16C30,-46 10,-57 -8,-57C-40,-56 -50,-24 -45,8C-44,${L * 0.5} -42,${L * 0.8} -36,${L * 0.92}C-24,${L} -10,${L * 0.9} -10,${L * 0.6}C-8,30 -14,8 -7,-8C-2,-20 8,-28 18,-30C24,-30 28,-24 30,-16Z`,
    side: `M28,-26C24,-50 -2,-59 -24,-52C-54,-42 -54,0 -48,${L * 0.5}C-46,${L * 0.8} -40,${L * 0.95} -30,${L}C-16,${L} -6,${L * 0.8} -5,${L * 0.5}C-6,26 -2,10 2,-6C6,-18 16,-26 28,-26Z`,
    back: `M-36,0C-45,-48 -24,-57 0,-57C24,-57 45,-48 36,0C${42 + wave},24 ${42 + wave},${L * 0.7} ${36 - wave},${L}C12,${L + 7} -12,${L + 7} ${-36 + wave},${L}C${-42 - wave},${L * 0.7} ${-42 - wave},24 -36,0Z`,
    qback: `M25,-20C22,-50 6,-58 -8,-57C-44,-54 -50,-14 -42,14C${-46 - wave},${L * 0.7} -40,${L * 0.9} ${-32 + wave},${L}C-12,${L + 6} 4,${L} 14,${L * 0.8}C16,30 8,10 14,-4C18,-10 22,-12 25,-20Z`,
  }[view];
  const flow =
    view === 'back' || view === 'qback'
      ? line(
          `M-14,-40Q-24,${L * 0.3} -20,${L - 6}M4,-44Q2,${L * 0.3} 4,${L}M16,-34Q22,${L * 0.3} 18,${L - 10}`,
          deep,
          2,
          { opacity: 0.5 },
        )
      : view === 'front'
        ? line('M-6,-34Q-28,-28 -35,24M8,-48Q32,-36 36,20', deep, 1.6, { opacity: 0.5 })
        : line(`M-10,-48Q-40,-20 -36,${L * 0.7}M-4,-40Q-28,-10 -22,${L * 0.8}`, deep, 1.8, { opacity: 0.5 });
  return { behind: behind ? path(behind, deep) : '', over: path(over, tone) + flow + gloss(view, tone, 0.8) };
}

function locs(view, tone) {
  const [x, w] = SKULL[view];
  const fall = (from, to) => {
    let d = '';
    for (let i = 0; i < 7; i++) {
      const at = from + ((to - from) * i) / 6;
      d += `M${at},-14Q${at + (i - 3) * 2.5},30 ${at + (i - 3) * 3 + Math.sin(i * 4) * 3},${70 + Math.sin(i * 2.3) * 9}`;
    }
    return line(d, tone, 8) + line(d, lighter(tone, 0.35), 1.4, { 'stroke-dasharray': '3 4', opacity: 0.45 });
  };
  if (view === 'back' || view === 'qback')
    return {
      behind: '',
      over: path(CAP[view](6, 0), tone) + fall(x - w * 0.85, x + w * (view === 'back' ? 0.85 : 0.3)),
    };
  const behind = view === 'front' ? fall(-38, 38) : fall(x - w * 0.9, x + w * 0.3);
  return {
    behind,
    over: path(CAP[view](6, 0), tone) + (view === 'front' ? '' : fall(x - w * 0.85, x - w * 0.2)) + strands(view, tone),
  };
}

const BUN = { front: [0, -60, 17], q: [-34, -36, 17], side: [-48, -22, 17], back: [0, -20, 19], qback: [-20, -20, 19] };

export function hair(sheet, p, view) {
  const tone = p.hairColor;
  const cap = (v = 0, part = 0) => path(CAP[view](v, part), tone) + gloss(view, tone) + strands(view, tone);
  if (p.hat) {
    const cover = hat(p, view);
    return { behind: cover.behind, over: (cover.showsHair ? path(CAP[view](-1, 0), tone) : '') + cover.over };
  }
  switch (p.hair) {
    case 'bald':
      return {
        behind: '',
        over: oval(SKULL[view][0] - 8, -36, 13, 6, lighter(p.skin, 0.6), { opacity: 0.4, filter: sheet.blur(3) }),
      };
    case 'crop':
      return { behind: '', over: path(CAP[view](-3, 0), mix(tone, p.skin, 0.16)) };
    case 'receding':
      return { behind: '', over: receding(view, tone) };
    case 'side':
      return { behind: '', over: cap(3, -9) };
    case 'quiff':
      return { behind: '', over: cap(8, 8) };
    case 'afro':
      return { behind: '', over: curls(view, tone, 'small') };
    case 'curls':
      return { behind: '', over: curls(view, tone, 'big') };
    case 'bun': {
      const [x, y, r] = BUN[view];
      const knot =
        oval(x, y, r, r * 0.9, darker(tone, 0.15)) +
        line(
          `M${x - r * 0.6},${y - 3}Q${x},${y - r * 0.8} ${x + r * 0.6},${y + 2}M${x - r * 0.5},${y + 6}Q${x + 2},${y} ${x + r * 0.7},${y + 7}`,
          lighter(tone, 0.25),
          1.6,
          { opacity: 0.5 },
        );
      return view === 'front' || view === 'side'
        ? { behind: '', over: knot + cap(0, 2) }
        : { behind: '', over: cap(0, 2) + knot };
    }
    case 'pony': {
      const tail = {
        front: '',
        q: 'M-38,-30C-62,-34 -66,0 -58,54C-50,40 -46,10 -34,-14Z',
        side: 'M-42,-34C-70,-36 -74,4 -62,58C-54,42 -54,8 -38,-12Z',
        back: 'M-9,-22C-18,10 -14,50 -4,76C12,60 16,20 9,-22Z',
        qback: 'M-26,-24C-44,-4 -40,44 -26,72C-14,50 -8,10 -12,-20Z',
      }[view];
      return {
        behind: view === 'q' || view === 'side' ? path(tail, darker(tone, 0.12)) : '',
        over:
          cap(1, 4) +
          (view === 'back' || view === 'qback'
            ? path(tail, darker(tone, 0.2)) + oval(view === 'back' ? 0 : -18, -20, 10, 5, '#7d2c31')
            : ''),
      };
    }
    case 'bob':
      return hanging(view, tone, 44);
    case 'long':
      return hanging(view, tone, 88, 3);
    case 'wavy':
      return hanging(view, tone, 66, 7);
    case 'locs':
      return locs(view, tone);
    default:
      return { behind: '', over: cap(1, 0) };
  }
}

/** A high forehead with hair at the sides only. */
function receding(view, tone) {
  const d = {
    front: 'M-35,4C-41,-22 -36,-38 -24,-46C-30,-36 -31,-18 -31,0ZM35,4C41,-22 36,-38 24,-46C30,-36 31,-18 31,0Z',
    q: 'M-14,-46C-40,-46 -46,-16 -38,9C-35,19 -30,25 -24,27L-22,16C-24,6 -24,0 -20,-4L-13,-5L-12,5L-9,4C-8,-8 -7,-16 -3,-22C-12,-28 -16,-36 -14,-46Z',
    side: 'M-22,-45C-47,-34 -46,-2 -36,14C-32,20 -28,25 -21,26C-20,16 -18,8 -15,2C-13,-5 -8,-7 -3,-6L-2,5L2,4C3,-6 4,-12 6,-18C-8,-22 -18,-30 -22,-45Z',
    back: 'M-34,8C-41,-10 -38,-22 -30,-30C-22,-16 22,-16 30,-30C38,-22 41,-10 34,8C33,18 28,27 22,32C10,37 -10,37 -22,32C-28,27 -33,18 -34,8Z',
    qback:
      'M14,-24C0,-14 -22,-18 -34,-32C-44,-20 -42,-2 -36,10C-32,24 -26,32 -18,37C-8,39 2,37 6,31C2,20 2,6 6,-2C10,-8 14,-8 16,-4L18,4L20,3C20,-6 18,-16 14,-24Z',
  }[view];
  return path(d, tone);
}
