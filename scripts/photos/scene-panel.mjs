// 7. Four panelists on a podium, seen from among the audience.
import { Sheet, path, line, oval, rect, poly, group, seeded, n } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { stranger } from './strangers.mjs';
import { microphone, plate, glass, paper, plant, chairBack, contact } from './props.mjs';

// The table recedes to the right, so everything on it shrinks with x.
const scale = (x) => 1.06 - (x - 300) * 0.00026;
const front = (x) => 560 - (x - 300) * 0.052;

const PANEL = [
  [
    'director',
    388,
    { turn: 26, view: 'q', face: 1, tilt: 4, as: { mood: 'calm' } },
    [
      { side: 'l', hand: [30, 116], pose: 'rest' },
      { side: 'r', hand: [38, 16], elbow: [86, 112], pose: 'grip', turn: 10 },
    ],
  ],
  [
    'islander',
    652,
    { turn: 20, view: 'q', face: 1, tilt: -3, as: { mood: 'warm' } },
    [
      { side: 'l', hand: [-20, 118], pose: 'rest' },
      { side: 'r', hand: [34, 112], pose: 'pen' },
    ],
  ],
  [
    'scholar',
    904,
    { turn: -6, view: 'q', face: -1, tilt: -3, as: { mood: 'talk' } },
    [
      { side: 'l', hand: [-120, 50], pose: 'open', turn: 14 },
      { side: 'r', hand: [112, 72], pose: 'open', turn: -16 },
    ],
  ],
  [
    'veteran',
    1142,
    { turn: -30, view: 'side', face: -1, tilt: 3, as: { mood: 'calm' } },
    [
      { side: 'l', hand: [-46, 112], pose: 'rest' },
      { side: 'r', hand: [0, 118], pose: 'flat' },
    ],
  ],
];

function stage(sheet) {
  sheet.add(rect(0, 0, 1600, 1067, sheet.linear(0, 0, 1, 0, '0 #27333f, 0.5 #34424c, 1 #1a222d')));
  // A back wall of oak slats, warmer in the light of the lamps.
  for (let i = 0; i < 54; i++)
    sheet.add(
      rect(i * 30, 0, 22, 640 - i * 1.1, sheet.fade([0, '#4a362d'], [0.6, '#8a6044'], [1, '#5b4032'])),
      rect(i * 30 + 18, 0, 4, 640 - i * 1.1, '#1c1516', { opacity: 0.6 }),
    );
  sheet.add(oval(760, 300, 640, 330, '#ffcf8e', { opacity: 0.4, filter: sheet.blur(90) }));
  const board = poly('470,60 1120,84 1120,366 470,376');
  sheet.add(
    group(path(board, '#0b1018'), { filter: sheet.blur(14), opacity: 0.6, transform: 'translate(10 14)' }),
    path(board, sheet.linear(470, 60, 1120, 376, '0 #1d5463, 0.5 #2c7382, 1 #173f50', true)),
  );
  const waves = [];
  for (let i = 0; i < 9; i++)
    waves.push(
      line(
        `M440,${330 - i * 26}C620,${230 - i * 34} 760,${400 - i * 22} 940,${270 - i * 22}S1120,${210 - i * 20} 1160,${240 - i * 18}`,
        i === 4 ? '#e5a34a' : '#bfe0df',
        i === 4 ? 7 : 3.4,
        { opacity: i === 4 ? 0.95 : 0.42 },
      ),
    );
  sheet.add(
    group(waves.join('') + oval(1010, 150, 40, 40, '#e5a34a', { opacity: 0.9 }), { 'clip-path': sheet.clip(board) }),
  );
  sheet.add(
    path(poly('0,668 1600,586 1600,700 0,800'), sheet.fade([0, '#6f5445'], [1, '#41322d'])),
    path(poly('0,800 1600,700 1600,740 0,850'), '#171b26'),
    line('M0,800L1600,700', '#d3a468', 4, { opacity: 0.7 }),
  );
  sheet.add(plant(150, 740, 380, 3, '#3c6a52', '#d9cfbd'), plant(1420, 662, 300, 9, '#34604a', '#d9cfbd'));
}

function table(sheet) {
  const [a, b] = [236, 1296];
  sheet.add(contact(sheet, 780, 752, 580, 22, 0.5));
  sheet.add(
    path(
      poly(`${a + 16},${front(a) - 28} ${b - 8},${front(b) - 22} ${b},${front(b)} ${a},${front(a)}`),
      sheet.linear(a, 0, b, 0, '0 #c79768, 1 #8a5c3e', true),
    ),
  );
  sheet.add(
    path(
      poly(`${a},${front(a)} ${b},${front(b)} ${b - 6},${front(b) + 176} ${a + 6},${front(a) + 212}`),
      sheet.linear(a, 0, b, 0, '0 #2e4f68, 0.45 #274359, 1 #162a3d', true),
    ),
  );
  for (let i = 1; i < 25; i++) {
    const x = a + (b - a) * (i / 25);
    sheet.add(
      line(`M${n(x)},${n(front(x) + 4)}V${n(front(x) + 208 - i * 1.4)}`, '#0c1828', 5, { opacity: 0.26 }),
      line(`M${n(x + 7)},${n(front(x) + 4)}V${n(front(x) + 206 - i * 1.4)}`, '#9cc4dc', 4, { opacity: 0.14 }),
    );
  }
  sheet.add(line(`M${a},${front(a)}L${b},${front(b)}`, '#ffe3b4', 3, { opacity: 0.7 }));
}

function audience(sheet) {
  const chance = seeded(77);
  const rows = [
    [9, 0.74, 822, 0.02, 1],
    [7, 1.02, 922, 0.06, 1.8],
    [5, 1.52, 1046, 0.12, 3.4],
  ];
  rows.forEach(([count, s, y, dusk, blur], row) => {
    const layer = [];
    for (let i = 0; i < count; i++) {
      const x = (i + (row % 2 ? 0.15 : 0.5)) * (1600 / (count - 0.5)) + chance.range(-22, 22);
      const who = stranger(chance, 0.22 + dusk);
      const face = x < 760 ? 1 : -1;
      const dy = y - (x - 800) * 0.03 + chance.range(-14, 14) * s;
      const pose = {
        x,
        y: dy,
        s,
        back: true,
        view: chance() > 0.4 ? 'qback' : 'back',
        face,
        turn: face * 10,
        tilt: chance.range(-6, 6),
        hem: 260,
      };
      // A person in the second row asks to speak.
      if (row === 1 && i === 5) pose.arms = [{ side: 'r', hand: [104, -176], pose: 'flat', bend: 1 }];
      if (row === 2 && i === 1) {
        Object.assign(who, { hat: 'headscarf', woman: true, outfit: 'dress' });
        pose.tilt = 7;
        pose.face = 1;
        pose.view = 'qback';
      }
      layer.push(person(sheet, who, pose), chairBack(x, dy + 86 * s, s * 0.98, '#2b2630', 20));
    }
    sheet.soft(blur, layer);
  });
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: -0.25,
    y: -1,
    shade: '#1b2038',
    shadeAlpha: 0.6,
    rim: '#ffe2ae',
    rimAlpha: 0.7,
  });
  sheet.film = { bloom: 0.3, vignette: 0.5, grain: 6 };
  stage(sheet);
  for (const [name, x, pose, arms] of PANEL) {
    const s = scale(x);
    const full = { ...pose, x, y: front(x) - 140 * s, s, hem: 180, arms };
    sheet.add(chairBack(x, full.y, s, '#33363f', -4), person(sheet, CAST[name], { ...full, only: 'body' }));
  }
  table(sheet);
  for (const [name, x, pose, arms] of PANEL) {
    const s = scale(x);
    const y = front(x);
    sheet.add(
      paper(x + 6, y - 5, 76 * s, 16 * s, 6),
      person(sheet, CAST[name], { ...pose, x, y: y - 140 * s, s, arms, only: 'arms' }),
    );
    sheet.add(
      microphone(x + 76 * s, y - 4, 84 * s, -26 * s, name === 'scholar'),
      plate(x - 12, y + 6, 104 * s, 2),
      glass(x - 96 * s, y - 6, 40 * s),
    );
  }
  // A carafe, and the lamps above with their cones of light.
  sheet.add(
    path(`M516,${front(520) - 66}h20l3,22q16,12 14,40h-54q-2,-28 14,-40Z`, '#cfe6ee', { opacity: 0.5 }),
    path(`M503,${front(520) - 26}h46l2,22h-50Z`, '#a8cfdf', { opacity: 0.6 }),
  );
  for (const [x, to] of [
    [240, 420],
    [640, 720],
    [1050, 960],
    [1400, 1160],
  ])
    sheet.add(
      group(path(poly(`${x - 14},0 ${x + 14},0 ${to + 170},640 ${to - 170},640`), '#ffe6b6', { opacity: 0.12 }), {
        filter: sheet.blur(18),
      }),
      path(poly(`${x - 26},0 ${x + 26},0 ${x + 18},26 ${x - 18},26`), '#0e1118'),
      oval(x, 27, 19, 6, '#fff6de'),
    );
  audience(sheet);
  sheet.add(rect(0, 780, 1600, 287, sheet.fade([0, '#0a1020', 0], [1, '#0a1020', 0.62])));
  return sheet;
}
