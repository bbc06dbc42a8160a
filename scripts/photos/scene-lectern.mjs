// 2. A speaker at a lectern beside a glowing screen.
import { Sheet, path, line, oval, rect, poly, group, seeded, n } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { microphone, plate, glass, paper, curtain, plant } from './props.mjs';

function screen(sheet) {
  const frame = poly('70,96 842,150 842,640 70,690');
  sheet.add(group(path(frame, '#a9d4e4', { opacity: 0.55 }), { filter: sheet.blur(46) }));
  sheet.add(path(poly('58,82 856,139 856,652 58,704'), '#0c1620'));
  const chance = seeded(21);
  let map = '';
  // Land masses as dots, with workplaces and the lines between them.
  const lands = [
    [250, 300, 120, 80],
    [320, 470, 60, 110],
    [480, 290, 80, 60],
    [500, 430, 80, 110],
    [640, 300, 120, 80],
    [720, 490, 50, 40],
  ];
  for (let y = 190; y < 610; y += 13)
    for (let x = 120; x < 810; x += 13) {
      const inside = lands.some(
        ([cx, cy, rx, ry]) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1 - chance() * 0.35,
      );
      if (inside) map += oval(x, y + (x - 70) * 0.02, 4.4, 4.4, '#2c6a84', { opacity: 0.75 });
    }
  const places = [
    [330, 440],
    [480, 400],
    [530, 460],
    [610, 330],
    [690, 350],
    [250, 310],
    [548, 300],
  ];
  places.forEach(([x, y], i) => {
    const [a, b] = places[(i + 2) % places.length];
    map +=
      line(`M${x},${y}Q${(x + a) / 2},${Math.min(y, b) - 70} ${a},${b}`, '#c9622f', 3, { opacity: 0.75 }) +
      oval(x, y, 15, 15, '#e58a3c', { opacity: 0.35 }) +
      oval(x, y, 7, 7, '#c9522b');
  });
  sheet.add(
    path(frame, sheet.linear(70, 96, 842, 660, '0 #dff0f1, 0.55 #bfe0e6, 1 #8fc3d4', true)),
    group(map, { 'clip-path': sheet.clip(frame) }),
  );
  sheet.add(path(poly('70,96 420,120 190,683 70,690'), '#ffffff', { opacity: 0.16 }));
}

function lectern(sheet) {
  const wood = sheet.linear(960, 0, 1330, 0, '0 #8a5a39, 0.35 #a26c45, 0.75 #6b432d, 1 #4a2d20', true);
  sheet.add(path(poly('1000,742 1290,742 1316,1067 974,1067'), wood));
  sheet.add(path(poly('1030,790 1262,790 1280,1067 1012,1067'), '#2a1b16', { opacity: 0.22 }));
  const [x, y] = [1146, 900];
  let mark = oval(x, y, 66, 66, 'none', { stroke: '#e3c88c', 'stroke-width': 5 });
  for (let i = 0; i < 5; i++)
    mark += line(
      `M${x - 40 + i * 10},${y + 36 - i * 3}Q${x - 4},${y - 30 + i * 16} ${x + 44 - i * 4},${y - 26 + i * 14}`,
      '#e3c88c',
      4,
      { opacity: 0.9 },
    );
  sheet.add(mark);
  sheet.add(
    path(poly('958,700 1332,700 1310,752 980,752'), sheet.fade([0, '#c48a5b'], [1, '#7a4d33'])),
    path(poly('976,664 1314,664 1334,704 956,704'), sheet.fade([0, '#6b432d'], [1, '#b98255'])),
  );
  sheet.add(
    line('M958,702H1332', '#ffe1b2', 3, { opacity: 0.7 }),
    paper(1130, 694, 150, 26, 8),
    paper(1176, 697, 130, 24, -6, '#e2dccd'),
  );
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: 0.75,
    y: -0.7,
    shade: '#10243a',
    shadeAlpha: 0.6,
    rim: '#ffe9c4',
    rimAlpha: 0.75,
  });
  sheet.film = { bloom: 0.34, vignette: 0.5, grain: 6 };
  sheet.add(curtain(sheet, 0, 1600, 0, 800, '#1f4450', 5, 26));
  sheet.add(
    rect(0, 0, 1600, 800, sheet.radial(1180, 330, 760, '0 #f0c98a 0.5, 0.45 #c98f5a 0.2, 1 #0b1424 0.55', true)),
  );
  sheet.add(rect(0, 770, 1600, 297, sheet.fade([0, '#35414a'], [0.2, '#26303a'], [1, '#121824'])));
  sheet.add(rect(0, 764, 1600, 10, '#5b7078', { opacity: 0.7 }));
  screen(sheet);
  sheet.add(
    group(path(poly('90,774 850,774 1000,1067 0,1067'), '#9fd0e0', { opacity: 0.22 }), { filter: sheet.blur(24) }),
  );
  sheet.add(plant(1500, 812, 330, 6, '#35604c', '#4b3a33'));
  // The moderator listens from the side table.
  sheet.add(
    person(sheet, CAST.nehru, {
      x: 640,
      y: 690,
      s: 0.92,
      turn: 40,
      view: 'side',
      face: 1,
      tilt: -4,
      hem: 160,
      arms: [
        { side: 'l', hand: [38, 118], pose: 'rest' },
        { side: 'r', hand: [64, 120], pose: 'pen', layer: 'under' },
      ],
      as: { mood: 'warm' },
    }),
  );
  sheet.add(
    person(sheet, CAST.linguist, {
      x: 410,
      y: 704,
      s: 0.92,
      turn: 30,
      view: 'q',
      face: 1,
      tilt: 2,
      hem: 160,
      arms: [
        { side: 'l', hand: [20, 124], pose: 'rest' },
        { side: 'r', hand: [70, 122], pose: 'flat' },
      ],
      as: { mood: 'warm', headset: false },
    }),
  );
  sheet.add(
    path(poly('250,812 800,800 820,826 240,840'), sheet.fade([0, '#a87650'], [1, '#80543a'])),
    path(poly('240,840 820,826 812,980 250,1010'), sheet.fade([0, '#24394a'], [1, '#141f2e'])),
  );
  for (let i = 0; i < 12; i++)
    sheet.add(line(`M${270 + i * 47},${839 - i * 1.1}V${1004 - i * 2}`, '#0b1422', 5, { opacity: 0.35 }));
  sheet.add(
    plate(470, 836, 92, 4),
    plate(700, 830, 92, 4),
    glass(560, 826, 44),
    microphone(520, 828, 84, -22, false),
    microphone(752, 822, 84, -24, false),
    paper(626, 824, 90, 16, 10),
  );

  const speaker = {
    x: 1150,
    y: 452,
    s: 1.62,
    turn: -22,
    view: 'q',
    face: -1,
    tilt: -3,
    as: { mood: 'talk' },
    hem: 300,
  };
  sheet.add(
    person(sheet, CAST.envoy, {
      ...speaker,
      arms: [
        { side: 'l', hand: [-146, 44], pose: 'open', turn: -12 },
        { side: 'r', hand: [62, 148], pose: 'flat' },
      ],
      only: 'body',
    }),
  );
  lectern(sheet);
  sheet.add(
    person(sheet, CAST.envoy, {
      ...speaker,
      arms: [
        { side: 'l', hand: [-146, 44], pose: 'open', turn: -12 },
        { side: 'r', hand: [64, 138], elbow: [108, 104], pose: 'flat', turn: 30 },
      ],
      only: 'arms',
    }),
  );
  sheet.add(microphone(1028, 690, 150, 40), microphone(1196, 690, 146, -42), glass(1282, 690, 56));
  // Light from the spotlight and the screen is visible in the air.
  sheet.add(
    group(path(poly('1500,-40 1600,-40 1330,1067 900,1067'), '#ffe6b8', { opacity: 0.13 }), { filter: sheet.blur(34) }),
  );
  const rows = [
    ['veteran', 120, 1040, 1.5, 'qback', 6],
    ['youth', 392, 1070, 1.42, 'qback', 8],
    ['minister', 660, 1050, 1.46, 'qback', 4],
    ['elderlady', 912, 1096, 1.4, 'qback', 2],
    ['aide', 1480, 1060, 1.55, 'qback', -14],
  ];
  sheet.soft(
    3,
    rows.map(([name, x, y, s, view, turn]) =>
      person(sheet, { ...CAST[name] }, { x, y: y + 20, s: n(s), back: true, view, face: turn < 0 ? -1 : 1, turn }),
    ),
    rect(0, 900, 1600, 167, sheet.fade([0, '#0a1220', 0], [1, '#0a1220', 0.62])),
  );
  return sheet;
}
