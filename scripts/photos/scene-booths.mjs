// 3. Interpreters in lit glass booths above a darkened hall.
import { Sheet, path, line, oval, rect, poly, group, seeded, n, lighter } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { stranger } from './strangers.mjs';
import { microphone, paper } from './props.mjs';

const VANISH = [1980, 520];
const top = (x) => 70 + ((x - 0) / VANISH[0]) * (VANISH[1] - 70);
const bottom = (x) => 560 + (x / VANISH[0]) * (VANISH[1] - 560);
const deskTop = (x) => 474 + (x / VANISH[0]) * (VANISH[1] - 474);
const size = (x) => 1.34 * (1 - x / VANISH[0]);

const BOOTHS = [
  {
    a: 40,
    b: 566,
    wall: '#e0aa68',
    people: [
      ['jurist', 206, { view: 'q', face: 1, mood: 'talk', tilt: 3 }, 'open'],
      ['lawyer', 408, { view: 'q', face: -1, mood: 'calm', tilt: 4 }, 'pen'],
    ],
  },
  {
    a: 606,
    b: 992,
    wall: '#d99f63',
    people: [
      ['linguist', 718, { view: 'q', face: 1, mood: 'talk' }, 'rest'],
      ['aide', 872, { view: 'front', mood: 'calm', tilt: -5 }, 'ear'],
    ],
  },
  {
    a: 1022,
    b: 1298,
    wall: '#d4a06a',
    people: [
      ['scholar', 1106, { view: 'q', face: 1, mood: 'calm' }, 'pen'],
      ['guest', 1214, { view: 'q', face: -1, mood: 'talk' }, 'open'],
    ],
  },
  {
    a: 1320,
    b: 1512,
    wall: '#cf9c6c',
    people: [
      ['ambassador', 1380, { view: 'q', face: 1, mood: 'talk' }, 'rest'],
      ['veteran', 1452, { view: 'front', mood: 'calm' }, 'rest'],
    ],
  },
];

function booth(sheet, { a, b, wall, people }, index) {
  const hole = poly(`${a},${top(a)} ${b},${top(b)} ${b},${bottom(b)} ${a},${bottom(a)}`);
  const inside = [];
  const k = size((a + b) / 2);
  inside.push(
    path(hole, sheet.linear(0, top(a), 0, bottom(a), `0 ${lighter(wall, 0.35)}, 0.5 ${wall}, 1 #8d5a3a`, true)),
  );
  // The far corner of the booth, a door and acoustic panels give the booth depth.
  const edge = a + (b - a) * 0.84;
  inside.push(
    path(poly(`${edge},${top(edge) + 40 * k} ${b},${top(b)} ${b},${bottom(b)} ${edge},${bottom(edge)}`), '#6b3f2c', {
      opacity: 0.5,
    }),
    path(poly(`${a},${top(a)} ${b},${top(b)} ${edge},${top(edge) + 40 * k} ${a},${top(a) + 44 * k}`), '#fff0cf', {
      opacity: 0.4,
    }),
  );
  for (let i = 1; i < 7; i++) {
    const x = a + (edge - a) * (i / 7);
    inside.push(line(`M${n(x)},${n(top(x) + 42 * k)}V${n(bottom(x))}`, '#7a4a30', 2.4 * k, { opacity: 0.4 }));
  }
  const lampX = a + (b - a) * 0.5;
  inside.push(
    oval(lampX, top(lampX) + 24 * k, 150 * k, 90 * k, '#fff3d2', { opacity: 0.75, filter: sheet.blur(30 * k) }),
    oval(lampX, top(lampX) + 20 * k, 44 * k, 7 * k, '#fffdf2'),
  );
  for (const [name, x, pose, gesture] of people) {
    const s = size(x) * 0.98;
    const y = deskTop(x) - 98 * s;
    const arms = {
      open: [
        { side: 'l', hand: [-60, 100], pose: 'rest' },
        { side: 'r', hand: [112, 44], pose: 'open', turn: -20 },
      ],
      pen: [
        { side: 'l', hand: [-8, 110], pose: 'flat' },
        { side: 'r', hand: [40, 106], pose: 'pen' },
      ],
      ear: [
        { side: 'l', hand: [-80, -6], elbow: [-116, 96], pose: 'rest', turn: 12 },
        { side: 'r', hand: [24, 108], pose: 'rest' },
      ],
      rest: [
        { side: 'l', hand: [-20, 108], pose: 'rest' },
        { side: 'r', hand: [36, 110], pose: 'flat' },
      ],
    }[gesture];
    inside.push(
      person(
        sheet,
        { ...CAST[name], hat: CAST[name].hat, headset: true },
        {
          x,
          y,
          s,
          hem: 150,
          turn: pose.face ? 16 * pose.face : 0,
          ...pose,
          as: { mood: pose.mood, headset: true, earrings: undefined },
          arms: arms.map((one) => ({ ...one, fore: 0.86 })),
        },
      ),
    );
  }
  inside.push(
    path(
      poly(`${a},${deskTop(a)} ${b},${deskTop(b)} ${b},${bottom(b)} ${a},${bottom(a)}`),
      sheet.linear(0, deskTop(a), 0, bottom(a), '0 #a8734a, 0.3 #6b432e, 1 #41281f', true),
    ),
  );
  for (const [, x] of people) {
    const s = size(x);
    inside.push(
      path(
        poly(
          `${x - 40 * s},${deskTop(x) + 6 * s} ${x + 38 * s},${deskTop(x) + 5 * s} ${x + 46 * s},${deskTop(x) + 26 * s} ${x - 46 * s},${deskTop(x) + 27 * s}`,
        ),
        '#20262f',
      ),
      oval(x - 22 * s, deskTop(x) + 15 * s, 4 * s, 3 * s, '#ff6a4d'),
      oval(x - 6 * s, deskTop(x) + 15 * s, 4 * s, 3 * s, '#7fd0a0'),
      oval(x + 10 * s, deskTop(x) + 15 * s, 4 * s, 3 * s, '#7fd0a0'),
      microphone(x + 62 * s, deskTop(x) + 22 * s, 74 * s, -26 * s),
      paper(x - 76 * s, deskTop(x) + 24 * s, 44 * s, 12 * s, 5),
    );
  }
  // Reflections on the pane.
  const w = b - a;
  inside.push(
    path(
      poly(
        `${a + w * 0.1},${top(a)} ${a + w * 0.26},${top(a)} ${a + w * 0.02},${bottom(a)} ${a - w * 0.12},${bottom(a)}`,
      ),
      '#e6f4ff',
      { opacity: 0.13 },
    ),
    path(
      poly(
        `${a + w * 0.72},${top(a)} ${a + w * 0.78},${top(a)} ${a + w * 0.52},${bottom(a)} ${a + w * 0.46},${bottom(a)}`,
      ),
      '#e6f4ff',
      { opacity: 0.14 },
    ),
  );
  sheet.add(group(inside.join(''), { 'clip-path': sheet.clip(hole) }));
  sheet.add(
    line(hole, '#0f1722', 12 * k) +
      line(
        `M${a + 5},${n(top(a))}V${n(bottom(a))}M${a},${n(bottom(a) - 4)}L${b},${n(bottom(b) - 4)}`,
        '#c8925c',
        2.4 * k,
        { opacity: 0.8 },
      ),
  );
  sheet.add(
    rect(a + w * 0.42, bottom(a + w * 0.42) + 22 * k, 80 * k, 20 * k, '#0b111b', { rx: 3 }),
    rect(a + w * 0.42 + 8 * k, bottom(a + w * 0.42) + 29 * k, 26 * k, 6 * k, index % 2 ? '#8fd6b0' : '#ffb45e'),
    rect(a + w * 0.42 + 40 * k, bottom(a + w * 0.42) + 29 * k, 32 * k, 6 * k, '#e9d9b4', { opacity: 0.8 }),
  );
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: 0.1,
    y: -1,
    shade: '#1b1830',
    shadeAlpha: 0.62,
    rim: '#ffd99a',
    rimAlpha: 0.7,
  });
  sheet.film = { bloom: 0.42, vignette: 0.5, grain: 7 };
  sheet.add(rect(0, 0, 1600, 1067, sheet.linear(0, 0, 1, 1, '0 #172236, 0.5 #1d2b40, 1 #0f1726')));
  sheet.add(path(poly(`0,0 1600,0 1600,${top(1600) - 24} 0,34`), '#0d1523'));
  // The ceiling lamps follow the wall into the distance.
  for (let i = 0; i < 9; i++) {
    const x = 110 + i * 178;
    const y = 26 + (x / VANISH[0]) * 340;
    sheet.add(
      oval(x, y, 34 * size(x), 7 * size(x), '#ffe9bd'),
      oval(x, y, 80 * size(x), 24 * size(x), '#ffcf86', { opacity: 0.35, filter: sheet.blur(12) }),
    );
  }
  sheet.add(
    path(
      poly(`0,${bottom(0) + 2} 1600,${bottom(1600) + 2} 1600,612 0,724`),
      sheet.linear(0, 560, 0, 724, '0 #50382e, 0.4 #3a2a28, 1 #1d1a24', true),
    ),
  );
  for (let i = 0; i < 26; i++) {
    const x = i * 66;
    sheet.add(line(`M${x},${n(bottom(x) + 4)}V${n(724 - x * 0.07)}`, '#120f18', 3, { opacity: 0.5 }));
  }
  BOOTHS.forEach((one, i) => booth(sheet, one, i));
  sheet.add(path(poly(`1530,${top(1530)} 1600,${top(1600)} 1600,620 1530,616`), '#141d2d'));

  sheet.add(path(poly('0,720 1600,608 1600,1067 0,1067'), sheet.linear(0, 640, 0, 1067, '0 #26324a, 1 #0c1220', true)));
  sheet.add(
    group(
      BOOTHS.map(({ a, b }) =>
        path(poly(`${a},${724 - a * 0.07} ${b},${724 - b * 0.07} ${b + 40},900 ${a - 120},980`), '#ffbf73', {
          opacity: 0.16,
        }),
      ).join(''),
      { filter: sheet.blur(26) },
    ),
  );
  const chance = seeded(33);
  // Three rows of delegates rise towards the viewer, each in the light of the booths.
  const rows = [
    [15, 0.44, 700, 0],
    [11, 0.66, 812, 60],
    [8, 1.0, 968, -40],
  ];
  rows.forEach(([count, s, y, shift], row) => {
    const layer = [];
    for (let i = 0; i < count; i++) {
      const x = shift + (i + 0.5) * (1600 / (count - 0.4)) + chance.range(-14, 14);
      const slope = y - (x - 800) * 0.05 * (1 - row * 0.25);
      const c = stranger(chance, 0.16 + row * 0.05);
      const face = chance() > 0.45 ? 1 : -1;
      layer.push(
        person(
          sheet,
          { ...c, headset: chance() > 0.55 && !c.hat },
          {
            x,
            y: slope,
            s,
            back: true,
            view: chance() > 0.5 ? 'qback' : 'back',
            face,
            turn: face * 8,
            tilt: chance.range(-5, 5),
            hem: 170,
          },
        ),
      );
      layer.push(
        path(
          `M${n(x - 80 * s)},${n(slope + 300 * s)}L${n(x - 74 * s)},${n(slope + 106 * s)}Q${n(x)},${n(slope + 78 * s)} ${n(x + 74 * s)},${n(slope + 106 * s)}L${n(x + 80 * s)},${n(slope + 300 * s)}Z`,
          '#2c2230',
        ),
        line(
          `M${n(x - 73 * s)},${n(slope + 107 * s)}Q${n(x)},${n(slope + 79 * s)} ${n(x + 73 * s)},${n(slope + 107 * s)}`,
          '#a06c48',
          3 * s,
          {
            opacity: 0.8,
          },
        ),
      );
    }
    const deskY = y + 170 * s;
    layer.push(
      path(
        poly(`0,${deskY + 50 * s + 20} 1600,${deskY - 60 * s} 1600,${deskY + 500} 0,${deskY + 500}`),
        sheet.linear(0, deskY, 0, deskY + 200, '0 #5b4032, 0.12 #33262a, 1 #151522', true),
      ),
    );
    sheet.soft(0.8 + row * 1.1, layer);
  });
  sheet.add(rect(0, 700, 1600, 367, sheet.fade([0, '#0a1020', 0], [1, '#0a1020', 0.6])));
  return sheet;
}
