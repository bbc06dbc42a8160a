// 1. The council table: a horseshoe in front of tall windows, seen over the shoulders of the nearest people.
import { Sheet, path, line, oval, rect, poly, group, n, lighter, darker } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { room, wellFloor } from './council-hall.mjs';
import { microphone, plate, glass, paper, chairBack } from './props.mjs';

const [CX, CY, RX, RY] = [800, 770, 830, 250];
const onRing = (deg, k = 1) => [
  CX + Math.cos((deg * Math.PI) / 180) * RX * k,
  CY + Math.sin((deg * Math.PI) / 180) * RY * k,
];

const SEATS = [
  [
    'jurist',
    206,
    { turn: 44, view: 'side', face: 1, mood: 'calm' },
    [
      ['r', [60, 112], 'rest'],
      ['l', [0, 116], 'flat'],
    ],
  ],
  [
    'lawyer',
    224,
    { turn: 30, view: 'q', face: 1, mood: 'calm' },
    [
      ['r', [60, 112], 'pen'],
      ['l', [-4, 118], 'flat'],
    ],
  ],
  [
    'ambassador',
    242,
    { turn: 12, view: 'q', face: 1, tilt: 4, mood: 'warm' },
    [
      ['l', [-10, 116], 'flat'],
      ['r', [32, 24], 'grip', 6, [64, 136]],
    ],
  ],
  [
    'elder',
    261,
    { turn: 0, view: 'front', mood: 'talk' },
    [
      ['l', [-96, 74], 'open', 10],
      ['r', [92, 84], 'open', -10],
    ],
  ],
  [
    'president',
    280,
    { turn: -10, view: 'q', face: -1, tilt: -3, mood: 'warm' },
    [
      ['l', [-24, 116], 'rest'],
      ['r', [16, 114], 'rest'],
    ],
  ],
  [
    'director',
    298,
    { turn: -16, view: 'q', face: -1, mood: 'calm' },
    [
      ['l', [-52, 110], 'pen'],
      ['r', [36, 118], 'flat'],
    ],
  ],
  [
    'sheikh',
    316,
    { turn: -30, view: 'q', face: -1, mood: 'calm' },
    [
      ['l', [-40, 116], 'rest'],
      ['r', [4, 118], 'rest'],
    ],
  ],
  [
    'commander',
    335,
    { turn: -46, view: 'side', face: -1, mood: 'calm' },
    [
      ['l', [-64, 112], 'rest'],
      ['r', [-10, 118], 'flat'],
    ],
  ],
];

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: 0.25,
    y: -1,
    shade: '#1a2138',
    shadeAlpha: 0.58,
    rim: '#ffedc8',
    rimAlpha: 0.7,
  });
  sheet.film = { bloom: 0.3, vignette: 0.42, grain: 6 };
  room(sheet);

  const placed = SEATS.map(([name, deg, pose, hands]) => {
    const [x, y] = onRing(deg);
    const s = 0.8 + ((y - (CY - RY)) / RY) * 0.4;
    return {
      who: CAST[name],
      pose: {
        ...pose,
        x,
        y: y - 126 * s + 12,
        s,
        hem: 168,
        as: { mood: pose.mood },
        arms: hands.map(([side, [hx, hy], kind, turn, elbow]) => ({
          side,
          hand: [hx, hy > 60 ? hy + 30 : hy],
          pose: kind,
          turn,
          elbow,
        })),
      },
    };
  });
  const byDepth = [...placed].sort((a, b) => a.pose.y - b.pose.y);
  // An aide leans in behind the speaker with a note. People work while they listen.
  sheet.add(
    person(sheet, CAST.aide, {
      x: 556,
      y: 402,
      s: 0.78,
      turn: 40,
      view: 'side',
      tilt: 14,
      nod: [16, 8],
      arms: [{ side: 'r', hand: [70, 110], pose: 'rest' }],
    }),
  );
  for (const { pose } of byDepth) sheet.add(chairBack(pose.x, pose.y, pose.s, '#5a3a2c'));
  for (const { who, pose } of byDepth) sheet.add(person(sheet, who, { ...pose, only: 'body' }));

  const ring = (k, dy = 0) =>
    `M${CX - RX * k},${CY + dy}A${RX * k},${RY * k} 0 1 1 ${CX + RX * k},${CY + dy}A${RX * k},${RY * k} 0 1 1 ${CX - RX * k},${CY + dy}Z`;
  sheet.add(path(ring(1, 4), '#2a1a14', { opacity: 0.9 }));
  sheet.add(path(ring(1), sheet.linear(0, 540, 0, 1067, '0 #b98a5c, 0.3 #8d5d3b, 0.75 #6d4430, 1 #4a2d22', true)));
  // The light of the windows falls on the polished wood in soft bars.
  sheet.add(
    group(
      [
        [160, 250],
        [420, 210],
        [690, 260],
        [1010, 210],
        [1280, 230],
      ]
        .map(([x, w]) =>
          path(
            poly(`${x},540 ${x + w},540 ${x + w * 1.05 + (x - 700) * 0.12},800 ${x + (x - 700) * 0.12},800`),
            '#ffe7c0',
            { opacity: 0.3 },
          ),
        )
        .join(''),
      { 'clip-path': sheet.clip(ring(1)), filter: sheet.blur(7) },
    ),
  );
  sheet.add(line(`M${CX - RX},${CY}A${RX},${RY} 0 0 1 ${CX + RX},${CY}`, '#ffe2b4', 3, { opacity: 0.65 }));
  const well = ring(0.74, 12);
  sheet.add(path(well, sheet.radial(800, 790, 640, '0 #5b6a70, 0.5 #39464f, 1 #232c35', true)));
  sheet.add(
    group(
      path(`${ring(0.74, 12)}${ring(0.74, 70)}`, sheet.linear(0, 610, 0, 720, '0 #3a241b, 1 #6b4530', true), {
        'fill-rule': 'evenodd',
      }) +
        rect(0, 600, 1600, 1, '#000') +
        Array.from({ length: 31 }, (_, i) => {
          const [x, y] = onRing(186 + i * 5.6, 0.74);
          return line(`M${n(x)},${n(y + 12)}v58`, '#1f130f', 2, { opacity: 0.5 });
        }).join(''),
      { 'clip-path': sheet.clip(well) },
    ),
  );
  sheet.add(wellFloor(sheet, well));

  for (const { who, pose } of byDepth) {
    const [dx, k] = [(CX - pose.x) * 0.035, pose.s];
    sheet.add(oval(pose.x + dx, pose.y + 154 * k, 92 * k, 11 * k, '#24130d', { opacity: 0.4, filter: sheet.blur(5) }));
    sheet.add(
      paper(pose.x + dx + 6, pose.y + 168 * k, 64 * k, 22 * k, 8),
      person(sheet, who, { ...pose, only: 'arms' }),
    );
    sheet.add(
      microphone(pose.x + dx * 2 + 58 * k, pose.y + 172 * k, 74 * k, -20 * k, who === CAST.elder),
      plate(pose.x + dx * 2.2, pose.y + 194 * k, 82 * k, 3),
      glass(pose.x + dx - 84 * k, pose.y + 172 * k, 32 * k),
    );
  }
  // Dust in the light.
  sheet.add(
    group(
      [
        [150, 420],
        [700, 1000],
        [1280, 1560],
      ]
        .map(([a, b]) => path(poly(`${a},40 ${b},40 ${b + 120},1067 ${a - 60},1067`), '#ffe8c2', { opacity: 0.075 }))
        .join(''),
      { filter: sheet.blur(26) },
    ),
  );
  foreground(sheet);
  return sheet;
}

function foreground(sheet) {
  // In the foreground, out of focus: three listeners and their things on the table.
  const near = [];
  for (const [x, lean] of [
    [470, -10],
    [800, 0],
    [1120, 10],
  ])
    near.push(paper(x, 968, 170, 34, lean), plate(x + 130, 958, 120, 4));
  near.push(
    microphone(640, 972, 130, -34, false),
    microphone(1010, 972, 130, 34, false),
    glass(960, 978, 66),
    glass(352, 958, 62),
  );
  sheet.soft(1, near);
  const who = [
    [
      { ...CAST.adviser, hair: 'long', cloth: darker('#3f5a4c', 0.2) },
      { x: 236, y: 960, s: 1.75, back: true, view: 'qback', face: 1, turn: 8, tilt: 3 },
    ],
    [
      { ...CAST.general, hatColor: '#2f6a6a' },
      { x: 806, y: 1000, s: 1.6, back: true, view: 'back', tilt: -3 },
    ],
    [
      { ...CAST.islander, hair: 'crop' },
      { x: 1376, y: 966, s: 1.78, back: true, view: 'qback', face: -1, turn: -8, tilt: -4, as: { headset: false } },
    ],
  ];
  sheet.soft(
    2.2,
    who.map(
      ([c, pose]) =>
        chairBack(pose.x, pose.y + 60, pose.s, '#3b2922', 40) +
        person(sheet, { ...c, cloth: lighter(c.cloth, 0.02) }, pose),
    ),
  );
}
