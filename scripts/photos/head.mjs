// Heads in five views. A head is 100 units high, its centre is the origin, and it looks to the right. A figure mirrors
// it to look to the left.
import { path, line, oval, group, mix, darker, lighter } from './kit.mjs';
import { hair } from './hair.mjs';

const OUTLINE = {
  front: (j) =>
    `M-34,-12C-35,-38 -20,-49 0,-49C20,-49 35,-38 34,-12C34,6 ${31 + j},20 ${25 + j},32C${19 + j},43 9,50 0,50C-9,50 ${-19 - j},43 ${-25 - j},32C${-31 - j},20 -34,6 -34,-12Z`,
  q: (j) =>
    `M29,-20C31,-12 30.5,-8 28.5,-3C28,2 30,6 30,11C30,18 26.5,24 26,30C25.5,37 25,43 21,47C17,51.5 8,51.5 2,${48 + j * 0.4}C-7,${44 + j} -14,${37 + j} -18,28C-22,27 -30,20 -34,8C-42,-10 -38,-46 -4,-49C16,-50 27,-36 29,-20Z`,
  side: () =>
    'M27,-26C30,-20 31,-14 31,-9C31,-5 28.5,-4 29,-1C31,5 36,10 40,15C41.5,18 39,20.5 34,21C33.5,23 34.5,25 35.5,27C36,29 33,29.5 32.5,30.2C35,31 35.5,34 33.5,36C31.5,38 32.5,41 32,44C31,49.5 25,51 20,50C10,47 2,43 -4,36C-8,33 -10,28 -11,24C-20,24 -30,20 -34,10C-44,-4 -46,-34 -24,-44C-8,-52 20,-48 27,-26Z',
  back: () =>
    'M-34,-10C-36,-38 -20,-49 0,-49C20,-49 36,-38 34,-10C34,8 30,22 24,32C16,42 -16,42 -24,32C-30,22 -34,8 -34,-10Z',
  qback: () =>
    'M24,-20C28,-10 29,0 29,8C30,14 28,20 27,28C25,36 20,42 10,42C-4,42 -20,38 -28,24C-40,8 -42,-44 -4,-49C14,-50 22,-34 24,-20Z',
};

function eye(x, y, w, look, p) {
  const ink = darker(p.skin, 0.8);
  const lid = p.woman ? 2.6 : 2;
  if (p.closed) return line(`M${x - w},${y}Q${x},${y + 3.5} ${x + w},${y}`, ink, lid);
  return (
    path(
      `M${x - w},${y + 0.5}Q${x},${y - 5.5} ${x + w},${y}Q${x},${y + 4.5} ${x - w},${y + 0.5}Z`,
      mix(p.skin, '#fbf6ee', 0.72),
    ) +
    oval(x + look * w * 0.42, y - 0.3, Math.min(3.3, w * 0.52), 3.3, p.eyes ?? '#2b1d18') +
    line(`M${x - w},${y}Q${x - 0.4},${y - 6} ${x + w},${y - 0.5}`, ink, lid) +
    (p.old
      ? line(`M${x - w + 1},${y + 6}Q${x},${y + 9} ${x + w - 2},${y + 6}`, darker(p.skin, 0.45), 1, { opacity: 0.55 })
      : '')
  );
}

/** A mouth around (x, y), half as wide as `w`. The far side shrinks when the head turns. */
function mouth(x, y, near, far, p) {
  const lip = mix(mix(p.skin, '#8f2f35', p.woman ? 0.52 : 0.3), '#2a1010', p.dark ? 0.18 : 0.04);
  const ink = darker(mix(p.skin, '#5b1a1c', 0.4), 0.5);
  const [l, r] = [x - near, x + far];
  if (p.mood === 'smile')
    return (
      path(`M${l - 1},${y - 2}Q${x},${y + 2} ${r + 1},${y - 2}Q${x},${y + 12} ${l - 1},${y - 2}Z`, ink) +
      path(`M${l + 1},${y - 1}Q${x},${y + 2.6} ${r - 1},${y - 1}Q${x},${y + 6.5} ${l + 1},${y - 1}Z`, '#f4ece2') +
      line(`M${l + 2},${y + 4.5}Q${x},${y + 10} ${r - 2},${y + 4.5}`, lip, 2.4) +
      line(`M${l - 3},${y - 7}Q${l - 5},${y - 2} ${l - 3},${y + 2}`, darker(p.skin, 0.45), 1.3, { opacity: 0.5 })
    );
  if (p.mood === 'talk')
    return (
      path(`M${l + 1},${y}Q${x},${y - 4} ${r - 1},${y}Q${x},${y + 11} ${l + 1},${y}Z`, ink) +
      path(`M${l + 3},${y - 0.4}Q${x},${y - 2.5} ${r - 3},${y - 0.4}Q${x},${y + 2} ${l + 3},${y - 0.4}Z`, '#efe5da') +
      line(`M${l + 3},${y + 4.5}Q${x},${y + 9.5} ${r - 3},${y + 4.5}`, lip, 2.6)
    );
  const curve = p.mood === 'warm' ? 4 : 0.8;
  return (
    path(`M${l + 1},${y}Q${x},${y - 4.5} ${r - 1},${y}Q${x},${y + 8} ${l + 1},${y}Z`, lip, {
      opacity: p.woman ? 0.95 : 0.6,
    }) + line(`M${l},${y - (curve > 2 ? 1.6 : 0)}Q${x},${y + curve} ${r},${y - (curve > 2 ? 1.6 : 0)}`, ink, 1.7)
  );
}

function brow(d, p) {
  return line(d, mix(p.hairColor, '#1a1414', 0.25), p.woman ? 2.6 : 3.8, { opacity: 0.9 });
}

function glasses(view, p) {
  if (!p.glasses) return '';
  const ink = p.glasses === true ? '#20242c' : p.glasses;
  const lens = { stroke: ink, 'stroke-width': 2.2, 'fill-opacity': 0.16 };
  const frame = (x, w) =>
    `<rect x="${x - w}" y="-6.5" width="${w * 2}" height="15" rx="6" fill="#dff0ff"${Object.entries(lens)
      .map(([k, v]) => ` ${k}="${v}"`)
      .join('')}/>`;
  if (view === 'front')
    return (
      frame(-14, 10.5) +
      frame(14, 10.5) +
      line('M-3.5,-1Q0,-3.5 3.5,-1', ink, 2) +
      line('M-24.5,-2L-33,-1M24.5,-2L33,-1', ink, 2)
    );
  if (view === 'q')
    return frame(5, 10.5) + frame(23, 6.5) + line('M15.5,-1Q17,-3 17,-1', ink, 2) + line('M-5.5,-2L-16,-1', ink, 2);
  if (view === 'side')
    return (
      line('M22,-3L-6,-2', ink, 2.2) +
      `<rect x="21" y="-6" width="9" height="14" rx="4" fill="#dff0ff" fill-opacity=".2" stroke="${ink}" stroke-width="2.2"/>`
    );
  return view === 'qback' ? line('M8,-1L27,-1', ink, 2.2) : '';
}

function beard(view, p) {
  if (!p.beard) return '';
  const tone = p.beardColor ?? p.hairColor;
  const full = p.beard === 'full' ? 8 : 0;
  if (p.beard === 'moustache') {
    if (view === 'front')
      return path('M0,24C-6,22 -11,25 -13,30C-7,30 -4,29 0,28C4,29 7,30 13,30C11,25 6,22 0,24Z', tone);
    if (view === 'q')
      return path('M18,24C12,22 7,25 5,31C11,31 15,30 19,28C22,29 24,30 26,29C25,25 22,23 18,24Z', tone);
    return view === 'side' ? path('M34,22C28,22 23,26 22,31C27,31 32,30 35,27Z', tone) : '';
  }
  if (view === 'front')
    return path(
      `M-34,2C-32,12 -29,18 -23,22C-14,24 -10,22 0,23C10,22 14,24 23,22C29,18 32,12 34,2C35,18 33,32 27,40C20,${50 + full} 8,${54 + full} 0,${54 + full}C-8,${54 + full} -20,${50 + full} -27,40C-33,32 -35,18 -34,2ZM-9,30C-5,28 5,28 9,30C8,36 4,38 0,38C-4,38 -8,36 -9,30Z`,
      tone,
      { 'fill-rule': 'evenodd' },
    );
  if (view === 'q')
    return path(
      `M-15,0C-12,12 -8,18 0,23C8,25 12,22 18,23C23,23 27,24 28,22C27,30 28,38 25,46C22,${54 + full} 8,${56 + full} 0,${51 + full}C-10,${46 + full / 2} -17,38 -19,26C-17,18 -16,8 -15,0ZM9,30C13,28 21,28 25,30C23,36 20,38 17,38C12,38 9,35 9,30Z`,
      tone,
      { 'fill-rule': 'evenodd' },
    );
  if (view === 'side')
    return path(
      `M-2,0C0,10 6,18 14,22C22,22 28,21 35,22L35.5,27C31,28 26,30 24,31L33,34C32,38 34,42 34,46C33,${54 + full} 22,${56 + full} 14,${52 + full}C4,48 -6,40 -8,28C-4,20 -3,10 -2,0Z`,
      tone,
    );
  return view === 'qback' ? path('M12,8C16,20 22,24 28,24C29,32 26,40 18,44C10,42 8,30 12,8Z', tone) : '';
}

function features(view, p) {
  const shade = darker(p.skin, 0.42);
  const look = p.look ?? 0;
  const blush = mix(p.skin, '#b8403a', 0.4);
  const lines = p.old ? 0.5 : 0;
  const raise = p.mood === 'talk' ? -1.5 : 0;
  if (view === 'front')
    return (
      oval(-18, 17, 9, 7, blush, { opacity: 0.22 }) +
      oval(18, 17, 9, 7, blush, { opacity: 0.22 }) +
      path('M-25,-8Q-14,-14 -5,-5Q-5,4 -14,6Q-24,4 -25,-8Z', shade, { opacity: 0.22 }) +
      path('M25,-8Q14,-14 5,-5Q5,4 14,6Q24,4 25,-8Z', shade, { opacity: 0.22 }) +
      eye(-14, 1, 7, look, p) +
      eye(14, 1, 7, look, p) +
      brow(`M-23,${-8 + raise}Q-15,${-13 + raise} -6,${-9 + raise}`, p) +
      brow(`M23,${-8 + raise}Q15,${-13 + raise} 6,${-9 + raise}`, p) +
      path('M3,-4C5,6 9,12 9,17C9,22 4,23 0,23C-4,23 -8,22 -8,18C-5,20 -2,20 0,19C3,16 3,6 3,-4Z', shade, {
        opacity: 0.42,
      }) +
      line('M-6,21Q0,24 6,21', darker(p.skin, 0.6), 1.5, { opacity: 0.6 }) +
      line('M-13,22Q-16,27 -16,31M13,22Q16,27 16,31M-16,-24Q0,-27 16,-24', shade, 1.2, { opacity: lines }) +
      mouth(0, 32, 10, 10, p)
    );
  if (view === 'q')
    return (
      oval(4, 17, 10, 7, blush, { opacity: 0.24 }) +
      path('M-6,-8Q5,-14 14,-5Q15,4 5,6Q-5,4 -6,-8Z', shade, { opacity: 0.22 }) +
      path('M29,-8Q24,-12 20,-5Q19,3 24,5Q28,2 29,-8Z', shade, { opacity: 0.26 }) +
      eye(5, 1, 7, look + 0.45, p) +
      eye(23.5, 1, 4.4, look + 0.35, p) +
      brow(`M-4,${-8 + raise}Q5,${-13 + raise} 13,${-9 + raise}`, p) +
      brow(`M20,${-9.5 + raise}Q25,${-12 + raise} 28.5,${-8 + raise}`, p) +
      path(
        'M18,-5C20,3 25,10 26,15C26.5,20 21,22 16,21.5C12,21 10,18 12,16C15,17 17,16 17.5,12C18,6 17,0 18,-5Z',
        shade,
        { opacity: 0.4 },
      ) +
      line('M19,-4C21,4 25.5,10 26.3,15C26.5,19 23,21 19,21.5', darker(p.skin, 0.5), 1.4, { opacity: 0.55 }) +
      line('M3,21Q1,26 2,31M-2,-24Q12,-28 22,-23', shade, 1.2, { opacity: lines }) +
      mouth(17, 32, 9, 7, p)
    );
  if (view === 'side')
    return (
      oval(14, 17, 9, 7, blush, { opacity: 0.24 }) +
      path('M29,-7Q20,-12 13,-4Q15,5 23,6Q28,4 29,-7Z', shade, { opacity: 0.24 }) +
      path('M27.5,-2.5L19,1Q23,5 27,4.2Q29,1 27.5,-2.5Z', mix(p.skin, '#fbf6ee', 0.72)) +
      oval(26, 0.8, 1.8, 3, p.eyes ?? '#2b1d18') +
      line('M28,-3.5Q23,-3 18.5,0.6', darker(p.skin, 0.8), p.woman ? 2.6 : 2) +
      brow(`M30,${-9 + raise}Q24,${-13 + raise} 16,${-9 + raise}`, p) +
      path('M34,21C31,22 29,20 30,17C31,14 34,16 34,21Z', shade, { opacity: 0.55 }) +
      line('M27,21Q24,26 23,32', shade, 1.2, { opacity: lines + 0.15 }) +
      (p.mood === 'talk'
        ? path('M34,29Q28,28 23,32Q28,36 33.5,35Z', darker(mix(p.skin, '#5b1a1c', 0.4), 0.5))
        : line(
            p.mood === 'smile' || p.mood === 'warm' ? 'M33,30.4Q27,32 22,28.5' : 'M33,30.4Q28,31 24,32',
            darker(p.skin, 0.62),
            2,
          )) +
      (p.woman
        ? path('M35.4,26.6Q30,27 25,31Q31,35 34.5,34.6Q35,31 32.7,30.3Z', mix(p.skin, '#8f2f35', 0.5), { opacity: 0.5 })
        : '')
    );
  return '';
}

const EARS = {
  front: [
    [-35, 6, 6, 11],
    [35, 6, 6, 11],
  ],
  q: [[-17, 6, 6.5, 11.5]],
  side: [[-7, 6, 7, 12]],
  back: [
    [-35, 5, 6, 11],
    [35, 5, 6, 11],
  ],
  qback: [[12, 5, 6, 11.5]],
};

function ears(view, p) {
  if (p.hat === 'headscarf' || p.hat === 'ghutra' || ['bob', 'long', 'curls', 'locs'].includes(p.hair)) return '';
  return EARS[view]
    .map(
      ([x, y, rx, ry]) =>
        oval(x, y, rx, ry, mix(p.skin, '#a5392f', 0.16)) +
        oval(x + (view === 'front' ? 0 : 1), y + 1, rx * 0.5, ry * 0.58, darker(p.skin, 0.4), { opacity: 0.5 }) +
        (p.earrings ? oval(x, y + ry + 3, 2.6, 3.6, p.earrings) : ''),
    )
    .join('');
}

/** The head in its own units: the hair behind the neck, and the head itself. */
export function head(sheet, p, view) {
  const outline = OUTLINE[view](p.jaw ?? (p.woman ? -3 : 1));
  const { behind, over } = hair(sheet, p, view);
  const inside = sheet.clip(outline);
  const face =
    path(outline, p.skin) +
    group(
      // The hair casts a soft shadow on the brow, and the cheekbone catches the light.
      (over ? group(over, { transform: 'translate(0 5)', opacity: 0.28, filter: sheet.blur(2.5) }) : '') +
        (view === 'front' || view === 'q'
          ? oval(view === 'q' ? 8 : -4, -22, 20, 12, lighter(p.skin, 0.45), { opacity: 0.3, filter: sheet.blur(5) })
          : ''),
      { 'clip-path': inside },
    );
  const earsBehind = view === 'front';
  return {
    behind,
    front:
      (earsBehind ? ears(view, p) : '') +
      face +
      features(view, p) +
      beard(view, p) +
      (earsBehind ? '' : ears(view, p)) +
      over +
      glasses(view, p) +
      headset(view, p),
  };
}

function headset(view, p) {
  if (!p.headset) return '';
  const ink = '#171b24';
  const pad = (x, r = 9) => oval(x, 6, r * 0.8, r * 1.35, ink) + oval(x - 1, 4, r * 0.4, r * 0.8, '#46505f');
  if (view === 'front') return line('M-37,0C-40,-66 40,-66 37,0', ink, 5) + pad(-37) + pad(37);
  if (view === 'q')
    return (
      line('M-16,-4C-23,-30 -20,-44 -9,-51', ink, 5) +
      pad(-16, 11) +
      line('M-14,14Q-4,38 12,40', ink, 2.6) +
      oval(14, 40, 5, 3.4, ink)
    );
  if (view === 'side')
    return (
      line('M-6,-4C-11,-34 -13,-44 -15,-49', ink, 5) +
      pad(-6, 12) +
      line('M-4,16Q8,40 28,38', ink, 2.6) +
      oval(31, 37, 5, 3.4, ink)
    );
  if (view === 'back') return line('M-37,0C-40,-66 40,-66 37,0', ink, 5) + pad(-37) + pad(37);
  return line('M11,-4C10,-32 3,-46 -5,-51', ink, 5) + pad(12, 11);
}
