// 1. The council table: a horseshoe in front of tall windows, seen over the nearest shoulders.
import { Sheet, path, line, oval, rect, poly, group, n, lighter, darker } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { microphone, plate, glass, paper, skyline, chairBack, curtain } from './props.mjs';

const [CX, CY, RX, RY] = [800, 770, 830, 250];
const onRing = (deg, k = 1) => [
  CX + Math.cos((deg * Math.PI) / 180) * RX * k,
  CY + Math.sin((deg * Math.PI) / 180) * RY * k,
];

function room(sheet) {
  sheet.add(rect(0, 0, 1600, 1067, sheet.fade([0, '#22343f'], [0.5, '#2c4049'], [1, '#1a2028'])));
  const panes = [
    [96, 236],
    [372, 236],
    [648, 304],
    [992, 236],
    [1268, 236],
  ];
  for (const [x, w] of panes) {
    const view = rect(
      x,
      40,
      w,
      480,
      sheet.linear(
        0,
        40,
        0,
        520,
        [
          [0, '#9cc0d6'],
          [0.55, '#d6e2e0'],
          [0.85, '#f6e3c2'],
          [1, '#f3d8b0'],
        ],
        true,
      ),
    );
    sheet.add(
      group(
        view +
          group(
            oval(x + w * 0.3, 150, 120, 16, '#ffffff', { opacity: 0.5 }) +
              oval(x + w * 0.8, 210, 150, 14, '#ffffff', { opacity: 0.38 }) +
              oval(x + w * 0.5, 300, 170, 12, '#fff6e4', { opacity: 0.5 }),
            { filter: sheet.blur(9) },
          ) +
          skyline(40 + x, x - 20, x + w + 20, 458, 22, 120, '#b3c1c6') +
          skyline(80 + x, x - 20, x + w + 20, 466, 14, 74, '#8fa5ae') +
          rect(
            x,
            462,
            w,
            60,
            sheet.linear(
              0,
              462,
              0,
              522,
              [
                [0, '#c9d3d0'],
                [0.4, '#8fb0bb'],
                [1, '#6f97a6'],
              ],
              true,
            ),
          ) +
          line(
            `M${x + 12},476h${n(w * 0.4)}M${x + w * 0.5},487h${n(w * 0.42)}M${x + 20},500h${n(w * 0.6)}`,
            '#f7efdd',
            2.4,
            { opacity: 0.6 },
          ),
        { 'clip-path': sheet.clip(`M${x},40h${w}v480h${-w}Z`) },
      ),
    );
    sheet.add(
      line(`M${x + w / 2},40V520M${x},190H${x + w}`, '#2a3a44', 7) +
        line(`M${x + w / 2 + 4},40V520`, '#6d7f86', 2) +
        line(`M${x},40H${x + w}V520H${x}Z`, '#1f2d36', 12) +
        line(`M${x + 7},46V514`, '#7f9096', 2, { opacity: 0.7 }) +
        rect(x - 14, 520, w + 28, 16, '#3d525c') +
        rect(x - 14, 520, w + 28, 4, '#8ba0a5'),
    );
  }
  for (const x of [332, 608, 952, 1228])
    sheet.add(
      rect(
        x + 2,
        30,
        38,
        560,
        sheet.linear(0, 0, 1, 0, [
          [0, '#3b525d'],
          [0.4, '#2c4049'],
          [1, '#1e2d35'],
        ]),
      ),
    );
  sheet.add(curtain(sheet, 0, 86, 0, 600, '#6d4a3c', 4, 5), curtain(sheet, 1514, 1600, 0, 600, '#6d4a3c', 9, 5));
  sheet.add(rect(0, 0, 1600, 34, '#17242c'), rect(0, 34, 1600, 5, '#5b4a38'));
  sheet.add(rect(0, 560, 1600, 90, sheet.fade([0, '#4a3529'], [1, '#2b211e'])));
}

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
      ['r', [34, 22], 'grip', 6, [66, 110]],
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
        y: y - 92 * s + 12,
        s,
        hem: 128,
        as: { mood: pose.mood },
        arms: hands.map(([side, hand, kind, turn, elbow]) => ({ side, hand, pose: kind, turn, elbow })),
      },
    };
  });
  const byDepth = [...placed].sort((a, b) => a.pose.y - b.pose.y);
  // An aide leans in behind the speaker with a note: the room works while it listens.
  sheet.add(
    person(sheet, CAST.aide, {
      x: 668,
      y: 500,
      s: 0.62,
      turn: 24,
      view: 'side',
      tilt: 8,
      nod: [14, 6],
      arms: [{ side: 'r', hand: [70, 110], pose: 'rest' }],
    }),
  );
  for (const { pose } of byDepth) sheet.add(chairBack(pose.x, pose.y, pose.s, '#5a3a2c'));
  for (const { who, pose } of byDepth) sheet.add(person(sheet, who, { ...pose, only: 'body' }));

  const ring = (k, dy = 0) =>
    `M${CX - RX * k},${CY + dy}A${RX * k},${RY * k} 0 1 1 ${CX + RX * k},${CY + dy}A${RX * k},${RY * k} 0 1 1 ${CX - RX * k},${CY + dy}Z`;
  sheet.add(path(ring(1, 4), '#2a1a14', { opacity: 0.9 }));
  sheet.add(
    path(
      ring(1),
      sheet.linear(
        0,
        540,
        0,
        1067,
        [
          [0, '#b98a5c'],
          [0.3, '#8d5d3b'],
          [0.75, '#6d4430'],
          [1, '#4a2d22'],
        ],
        true,
      ),
    ),
  );
  // Window light lies on the polished wood in soft bars.
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
            poly([
              [x, 540],
              [x + w, 540],
              [x + w * 1.05 + (x - 700) * 0.12, 800],
              [x + (x - 700) * 0.12, 800],
            ]),
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
  sheet.add(
    path(
      well,
      sheet.radial(
        800,
        790,
        640,
        [
          [0, '#5b6a70'],
          [0.5, '#39464f'],
          [1, '#232c35'],
        ],
        true,
      ),
    ),
  );
  sheet.add(
    group(
      path(
        `${ring(0.74, 12)}${ring(0.74, 70)}`,
        sheet.linear(
          0,
          610,
          0,
          720,
          [
            [0, '#3a241b'],
            [1, '#6b4530'],
          ],
          true,
        ),
        { 'fill-rule': 'evenodd' },
      ) +
        rect(0, 600, 1600, 1, '#000') +
        Array.from({ length: 31 }, (_, i) => {
          const [x, y] = onRing(186 + i * 5.6, 0.74);
          return line(`M${n(x)},${n(y + 12)}v58`, '#1f130f', 2, { opacity: 0.5 });
        }).join(''),
      { 'clip-path': sheet.clip(well) },
    ),
  );
  sheet.add(oval(800, 790, 240, 56, '#a8b4b8', { opacity: 0.4, filter: sheet.blur(24) }));

  for (const { who, pose } of byDepth) {
    const [dx, k] = [(CX - pose.x) * 0.035, pose.s];
    sheet.add(oval(pose.x + dx, pose.y + 124 * k, 92 * k, 11 * k, '#24130d', { opacity: 0.4, filter: sheet.blur(5) }));
    sheet.add(
      paper(pose.x + dx + 6, pose.y + 136 * k, 64 * k, 22 * k, 8),
      person(sheet, who, { ...pose, only: 'arms' }),
    );
    sheet.add(
      microphone(pose.x + dx * 2 + 58 * k, pose.y + 140 * k, 74 * k, -20 * k, who === CAST.elder),
      plate(pose.x + dx * 2.2, pose.y + 164 * k, 82 * k, 3),
      glass(pose.x + dx - 84 * k, pose.y + 140 * k, 32 * k),
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
        .map(([a, b]) =>
          path(
            poly([
              [a, 40],
              [b, 40],
              [b + 120, 1067],
              [a - 60, 1067],
            ]),
            '#ffe8c2',
            { opacity: 0.075 },
          ),
        )
        .join(''),
      { filter: sheet.blur(26) },
    ),
  );
  foreground(sheet);
  return sheet;
}

function foreground(sheet) {
  // Nearest to us, out of focus: three listeners and their things on the table.
  const near = [];
  for (const [x, lean] of [
    [470, -10],
    [800, 0],
    [1120, 10],
  ])
    near.push(paper(x, 968, 170, 34, lean), plate(x + 130, 958, 120, 4));
  near.push(
    microphone(640, 1012, 130, -34),
    microphone(1010, 1012, 130, 34),
    glass(960, 1020, 66),
    glass(352, 1000, 62),
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
