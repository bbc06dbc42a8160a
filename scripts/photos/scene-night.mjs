// 9. The glass slab by the river at night.
import { Sheet, path, line, oval, rect, poly, group, seeded, mix, n } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { skyline } from './props.mjs';

const SHORE = 716;

/** The slab: a lit glass face in perspective, and the narrow stone end. */
function slab(sheet) {
  const chance = seeded(52);
  const [x0, x1, x2] = [590, 934, 996];
  const topAt = (x) => (x <= x1 ? 58 + ((x1 - x) / (x1 - x0)) * 46 : 58 + ((x - x1) / (x2 - x1)) * 30);
  const low = SHORE - 26;
  const face = poly(`${x0},${topAt(x0)} ${x1},${topAt(x1)} ${x1},${low} ${x0},${low}`);
  let out = path(face, sheet.linear(x0, 100, x1, low, '0 #23476a, 0.5 #1b3350, 1 #2a4a5e', true));
  const [cols, floors] = [25, 42];
  let panes = '';
  for (let f = 0; f < floors; f++) {
    const busy = chance();
    for (let c = 0; c < cols; c++) {
      const [a, b] = [c / cols, (c + 0.8) / cols];
      const [xa, xb] = [x0 + (x1 - x0) * a ** 0.94, x0 + (x1 - x0) * b ** 0.94];
      const h = (low - topAt(xa)) / floors;
      const y = topAt(xa) + h * f;
      // Late meetings are in clusters, so neighbouring windows tend to be lit together.
      const lit = chance() < 0.2 + busy * 0.5 + (Math.sin(c * 0.9 + f * 1.7) > 0.4 ? 0.22 : 0);
      if (f % 14 === 8) {
        panes += rect(xa, y + 1, xb - xa + 3, h - 2, '#0f2033');
        continue;
      }
      panes += lit
        ? rect(xa, y + h * 0.18, xb - xa, h * 0.64, mix('#ffb65c', '#fff1c9', chance()), {
            opacity: chance.range(0.55, 1).toFixed(2),
          })
        : rect(xa, y + h * 0.18, xb - xa, h * 0.64, mix('#1a3552', '#3d6988', chance()), { opacity: 0.8 });
    }
  }
  out += group(panes, { 'clip-path': sheet.clip(face) });
  out += path(
    face,
    sheet.linear(x0, 100, x1, 500, '0 #bcd8ee 0.3, 0.35 #bcd8ee 0.04, 0.6 #0a1428 0.1, 1 #0a1428 0.34', true),
  );
  out += path(
    poly(`${x1},${topAt(x1)} ${x2},${topAt(x2)} ${x2},${low} ${x1},${low}`),
    sheet.linear(x1, 0, x2, 0, '0 #7d8794, 0.25 #5a6473, 1 #2b3342', true),
  );
  for (let i = 1; i < 18; i++) {
    const y = topAt(x1) + ((low - topAt(x1)) * i) / 18;
    out += line(`M${x1},${n(y)}L${x2},${n(y + 40 * (1 - i / 18))}`, '#1a2130', 1.4, { opacity: 0.5 });
  }
  out +=
    line(`M${x1},${topAt(x1)}V${low}`, '#e9eef2', 3, { opacity: 0.6 }) +
    line(`M${x0},${topAt(x0)}L${x1},${topAt(x1)}L${x2},${topAt(x2)}`, '#aebfce', 4, { opacity: 0.8 }) +
    line(`M${x1 - 70},66V34`, '#3b4a62', 3) +
    oval(x1 - 70, 32, 3, 3, '#ff5a48');
  return out;
}

/** The low assembly hall with its sagging roof line and small dome. */
function assembly(sheet) {
  const roof = `M1010,${SHORE - 26}V590C1130,560 1240,622 1420,548V${SHORE - 26}Z`;
  let out =
    path(`M1180,590C1184,540 1276,536 1284,586Z`, sheet.fade([0, '#a9b9c4'], [1, '#4d6072'])) +
    path(roof, sheet.linear(1010, 0, 1420, 0, '0 #3d4a5c, 0.6 #2c3748, 1 #1f2838', true));
  for (let i = 0; i < 19; i++) {
    const x = 1030 + i * 20;
    out += rect(x, 616 + Math.sin(i / 3) * 4, 11, 64, i % 5 === 2 ? '#7a5c3c' : '#ffcd83', { opacity: 0.88 });
  }
  return out + line('M1010,590C1130,560 1240,622 1420,548', '#dfe6ea', 4, { opacity: 0.7 });
}

function bridge() {
  let out =
    line('M1400,612H1640', '#131c2e', 9) +
    line('M1400,606H1640', '#ffd490', 2, { opacity: 0.7, 'stroke-dasharray': '3 12' });
  for (const x of [1470, 1600])
    out +=
      path(poly(`${x - 9},430 ${x + 9},430 ${x + 13},690 ${x - 13},690`), '#1a2438') + oval(x, 426, 4, 4, '#ff5a48');
  out += line('M1380,606Q1440,560 1470,436Q1535,640 1600,436Q1630,520 1660,560', '#2c3a54', 4);
  for (let i = 0; i < 14; i++) {
    const t = i / 13;
    const y = (1 - t) ** 2 * 436 + 2 * t * (1 - t) * 640 + t * t * 436;
    const x = 1470 + 130 * t;
    out += oval(x, y, 2.2, 2.2, '#fff0c4') + line(`M${n(x)},${n(y)}V606`, '#2c3a54', 1.2);
  }
  return out;
}

function city(sheet) {
  return [
    skyline(3, -30, 560, SHORE - 22, 90, 330, '#16243f', '#ffc878'),
    skyline(9, 1020, 1640, SHORE - 22, 60, 300, '#14213a', '#ffc878'),
    skyline(27, -30, 520, SHORE - 22, 50, 180, '#0f1a30', '#ffdf9f'),
    path('M188,330L212,330L226,420V694H174V420Z', '#1b2b4a'),
    path('M196,330L200,250L204,330Z', '#38507a'),
    oval(200, 330, 30, 50, '#ffe0a0', { opacity: 0.35, filter: sheet.blur(14) }),
    rect(190, 338, 20, 70, '#ffe2a8', { opacity: 0.7 }),
    bridge(),
    slab(sheet),
    assembly(sheet),
  ].join('');
}

function promenade(sheet) {
  const ground = poly('-20,1000 760,1046 900,1090 -20,1090');
  let rail = '';
  for (let i = 0; i < 24; i++) rail += line(`M${i * 40 - 10},${n(886 + i * 6.2)}V${n(1014 + i * 6)}`, '#0b101b', 4);
  const lamp = (x, y, h) =>
    line(`M${x},${y}V${y - h}`, '#0b101b', 9) +
    line(`M${x},${y - h}q0,-26 34,-26`, '#0b101b', 7) +
    oval(x + 46, y - h - 20, 110, 90, '#ffcf86', { opacity: 0.5, filter: sheet.blur(34) }) +
    oval(x + 46, y - h - 20, 15, 11, '#fff2cf');
  const walkers =
    person(
      sheet,
      { ...CAST.ambassador, hair: 'long', cloth: '#1f3d4a', skirtColor: '#16242f' },
      {
        x: 268,
        y: 764,
        s: 0.42,
        turn: 30,
        back: true,
        view: 'qback',
        face: 1,
        legs: true,
        as: {},
        arms: [
          { side: 'l', hand: [-84, 250], pose: 'rest' },
          { side: 'r', hand: [70, 200], pose: 'rest' },
        ],
      },
    ) +
    person(
      sheet,
      { ...CAST.lawyer, weave: undefined, cloth: '#3a2e28' },
      {
        x: 338,
        y: 756,
        s: 0.445,
        turn: -16,
        back: true,
        view: 'qback',
        face: -1,
        legs: true,
        arms: [
          { side: 'l', hand: [-74, 236], pose: 'rest' },
          { side: 'r', hand: [190, 6], pose: 'point' },
        ],
      },
    ) +
    person(
      sheet,
      { ...CAST.aide, cloth: '#262c3a', trousers: '#1f2430' },
      {
        x: 566,
        y: 812,
        s: 0.41,
        turn: 0,
        back: true,
        view: 'back',
        legs: true,
        feet: [
          [-30, 612],
          [24, 604],
        ],
        arms: [
          { side: 'l', hand: [-60, 104], pose: 'rest', layer: 'under' },
          { side: 'r', hand: [60, 104], pose: 'rest', layer: 'under' },
        ],
      },
    );
  return (
    path(ground, sheet.linear(0, 990, 0, 1067, '0 #4a3b36, 1 #171722', true)) +
    group(oval(190, 1024, 210, 26, '#ffcb80', { opacity: 0.4 }), { filter: sheet.blur(14) }) +
    group(path(poly('300,1018 380,1022 560,1067 430,1067'), '#080c18', { opacity: 0.5 }), { filter: sheet.blur(6) }) +
    line('M-20,884L960,1036', '#0d1320', 10) +
    line('M-20,880L960,1032', '#ffd79a', 2, { opacity: 0.4 }) +
    rail +
    walkers +
    lamp(126, 1016, 400)
  );
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: -0.8,
    y: -0.5,
    shade: '#0a1024',
    shadeAlpha: 0.7,
    rim: '#ffd292',
    rimAlpha: 0.7,
  });
  sheet.film = { bloom: 0.5, vignette: 0.45, grain: 7 };
  const chance = seeded(14);
  sheet.add(rect(0, 0, 1600, SHORE, sheet.fade([0, '#0a1530'], [0.45, '#1d3560'], [0.8, '#4d5b83'], [1, '#8b7184'])));
  let stars = '';
  for (let i = 0; i < 110; i++)
    stars += oval(
      chance.range(0, 1600),
      chance.range(0, 380),
      chance.range(0.6, 1.7),
      chance.range(0.6, 1.7),
      '#eaf0ff',
      { opacity: chance.range(0.2, 0.9).toFixed(2) },
    );
  sheet.add(
    stars,
    oval(1290, 170, 150, 150, '#cfdcf4', { opacity: 0.3, filter: sheet.blur(50) }),
    oval(1290, 170, 46, 46, '#f4f0e0'),
    oval(1276, 160, 11, 9, '#d9d5c8'),
    oval(1304, 184, 8, 7, '#d9d5c8'),
  );
  sheet.add(
    group(
      path(
        'M0,300C200,250 360,320 560,280S900,240 1100,300S1460,260 1600,300V340C1400,330 1260,360 1040,340S640,330 420,350S120,330 0,350Z',
        '#a9a6c6',
        { opacity: 0.22 },
      ) + path('M900,420C1080,390 1240,440 1600,400V450C1400,450 1100,470 900,440Z', '#d6a9a6', { opacity: 0.25 }),
      { filter: sheet.blur(16) },
    ),
  );
  const town = city(sheet);
  sheet.add(
    oval(760, 420, 420, 380, '#ffc67c', { opacity: 0.16, filter: sheet.blur(90) }),
    town,
    oval(800, SHORE - 20, 900, 46, '#f2b98a', { opacity: 0.3, filter: sheet.blur(30) }),
  );
  sheet.add(rect(0, SHORE - 30, 1600, 32, '#0d1626'));
  for (let i = 0; i < 40; i++) {
    const x = 20 + i * 41;
    sheet.add(
      oval(x, SHORE - 32, 3.4, 3.4, '#ffe3a8'),
      oval(x, SHORE - 32, 12, 10, '#ffc878', { opacity: 0.35, filter: sheet.blur(5) }),
    );
  }

  // The river mirrors the town, broken up by ripples.
  const ripple = sheet.define(
    (id) =>
      `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="turbulence" baseFrequency="0.004 0.09" numOctaves="3" seed="4" result="t"/><feGaussianBlur in="SourceGraphic" stdDeviation="3 4"/><feDisplacementMap in2="t" scale="30" xChannelSelector="R" yChannelSelector="G"/><feComponentTransfer><feFuncR type="linear" slope="1.5"/><feFuncG type="linear" slope="1.4"/><feFuncB type="linear" slope="1.2"/></feComponentTransfer></filter>`,
  );
  const water = `M0,${SHORE}H1600V1067H0Z`;
  const mirrored = group(
    rect(0, 0, 1600, SHORE, sheet.fade([0, '#0d1a38'], [0.5, '#22386a'], [1, '#7b6b84'])) +
      town +
      rect(0, SHORE - 34, 1600, 40, '#0b1428'),
    { transform: `translate(0 ${SHORE * 1.72}) scale(1 -0.72)` },
  );
  sheet.add(
    group(group(mirrored, { filter: ripple }), { 'clip-path': sheet.clip(water) }),
    rect(0, SHORE, 1600, 351, sheet.fade([0, '#0a1530', 0.04], [0.55, '#0a1530', 0.32], [1, '#070d1e', 0.82])),
  );
  let glints = '';
  for (let i = 0; i < 150; i++) {
    const y = SHORE + 6 + chance() ** 1.6 * 330;
    const x = chance.range(0, 1600);
    const near = Math.abs(x - 760) < 280;
    glints += line(
      `M${n(x)},${n(y)}h${n(chance.range(8, 46) * (0.5 + (y - SHORE) / 260))}`,
      near ? '#ffdc9c' : '#b9cdf0',
      chance.range(0.8, 2.4).toFixed(1),
      { opacity: chance.range(0.1, near ? 0.6 : 0.3).toFixed(2) },
    );
  }
  sheet.add(
    glints,
    path('M1120,812C1180,806 1260,806 1310,812L1292,832H1142Z', '#0b1220'),
    rect(1180, 784, 76, 26, '#1a2438'),
    rect(1186, 790, 64, 9, '#ffd592'),
    oval(1218, 832, 80, 8, '#ffcf86', { opacity: 0.35, filter: sheet.blur(5) }),
  );
  sheet.add(promenade(sheet));
  return sheet;
}
