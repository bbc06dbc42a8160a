// 4. The press corner: an official in front of microphones, with cameras around her.
import { Sheet, path, line, oval, rect, poly, group, n } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { flag, plant } from './props.mjs';

const FLAGS = [
  ['#b7483f', '#e9dfc8', '#b7483f'],
  ['#2f6b57', '#e0b350', '#a33b35'],
  ['#35608c', '#e8e2d2'],
  ['#d9b45b', '#2d3f63', '#a8433a'],
  ['#e8e2d2', '#3f7f8c', '#e8e2d2'],
  ['#5c3f6b', '#d8a24a'],
];

/** A shoulder camera from behind and from the side, with its lens to the left. */
function camera(x, y, k, lamp) {
  return group(
    path('M-120,-46L60,-52L78,-40L78,44L-110,48Z', '#23272f') +
      path('M-120,-46L60,-52L78,-40L-108,-34Z', '#3d444f') +
      path('M-190,-32L-118,-38V36L-190,28Z', '#171a20') +
      path('M-214,-40L-186,-36V34L-214,38Z', '#2c313a') +
      oval(-214, -1, 9, 38, '#0b0d12') +
      oval(-217, -6, 4, 18, '#7fa6c9', { opacity: 0.7 }) +
      path('M-30,-86L50,-88L50,-78L-20,-76V-50H-34Z', '#171a20') +
      path('M-116,-96L-20,-92V-76L-116,-78Z', '#2c313a') +
      path('M-128,-100L-112,-98V-74L-128,-72Z', '#4b525e') +
      path('M78,-30L132,-26V34L78,36Z', '#12151a') +
      oval(40, -20, 5, 5, '#ff5245') +
      path('M-20,-20h46v34h-46Z', '#11141a') +
      path('M-16,-16h38v26h-38Z', '#6f93a8') +
      (lamp ? path('M-126,-128h30v28h-30Z', '#15181e') + oval(-126, -114, 7, 13, '#fff4d8') : ''),
    { transform: `translate(${n(x)} ${n(y)}) scale(${n(k)})` },
  );
}

function stand() {
  let out = line('M676,1067V640', '#14171d', 12) + line('M673,1067V640', '#5b6570', 2.5);
  const heads = [
    [-74, 566, '#b7483f', -16],
    [-40, 540, '#e3b14a', -8],
    [-6, 552, '#e8e4da', 2],
    [30, 536, '#35608c', 8],
    [66, 562, '#2f6b57', 18],
    [-58, 606, '#3a3f49', -12],
    [44, 606, '#a8733c', 12],
    [-8, 618, '#6c4b7c', 0],
  ];
  for (const [dx, y, c, lean] of heads) {
    out += line(`M676,668Q${676 + dx * 0.5},660 ${676 + dx},${y + 30}`, '#1a1d24', 7);
    out += group(
      path('M-9,-44Q0,-58 9,-44V-8H-9Z', '#1d2027') +
        oval(0, -40, 12, 17, '#2b2f38') +
        rect(-17, -10, 34, 34, c, { rx: 3 }) +
        rect(4, -10, 13, 34, '#0c1020', { opacity: 0.25 }) +
        rect(-11, 2, 18, 5, '#ffffff', { opacity: 0.75 }) +
        path('M-7,24h14l-3,40h-8Z', '#15181e'),
      { transform: `translate(${676 + dx} ${y}) rotate(${lean})` },
    );
  }
  return out + oval(676, 664, 26, 16, '#101319');
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: 0.85,
    y: -0.5,
    shade: '#1a2340',
    shadeAlpha: 0.56,
    rim: '#fff3db',
    rimAlpha: 0.75,
  });
  sheet.film = { bloom: 0.3, vignette: 0.45, grain: 6 };
  sheet.add(rect(0, 0, 1600, 1067, sheet.linear(0, 0, 1, 0, '0 #5f8296, 0.45 #86a5b1, 1 #33495c')));
  for (let i = 0; i < 9; i++)
    sheet.add(
      rect(i * 190 - 40, 0, 178, 860, sheet.linear(0, 0, 1, 0, '0 #ffffff 0.1, 0.9 #0e1a2c 0.1, 1 #0e1a2c 0.35')),
    );
  sheet.add(oval(560, 380, 520, 420, '#fff1d2', { opacity: 0.4, filter: sheet.blur(110) }));
  sheet.add(rect(0, 850, 1600, 217, sheet.fade([0, '#51606b'], [1, '#232c3a'])), rect(0, 842, 1600, 12, '#2b3948'));
  sheet.soft(
    2.4,
    FLAGS.map((bands, i) => flag(sheet, 40 + i * 146, 900, 760, bands, 16)).join(''),
    plant(1010, 880, 300, 12),
  );
  // The official's shadow falls on the wall behind her, away from the camera lamps.
  sheet.add(oval(430, 520, 130, 290, '#0e1a2c', { opacity: 0.3, filter: sheet.blur(34) }));

  sheet.soft(
    1,
    person(sheet, CAST.adviser, {
      x: 236,
      y: 470,
      s: 1.06,
      turn: 34,
      view: 'q',
      face: 1,
      tilt: 4,
      legs: true,
      arms: [
        { side: 'r', layer: 'under', hand: [60, 150], pose: 'rest' },
        {
          side: 'l',
          hand: [40, 162],
          pose: 'rest',
          item: path('M-50,-90L60,-104L74,24L-36,40Z', '#7c3b33') + path('M-44,-92L56,-104L58,-96L-42,-84Z', '#efe7d6'),
        },
      ],
    }),
    person(
      sheet,
      { ...CAST.captain, hat: null, hair: 'bun' },
      {
        x: 90,
        y: 500,
        s: 1.02,
        turn: 20,
        view: 'q',
        face: 1,
        legs: true,
        arms: [
          { side: 'l', hand: [-60, 270], pose: 'rest' },
          { side: 'r', hand: [66, 268], pose: 'rest' },
        ],
      },
    ),
  );

  const official = {
    x: 540,
    y: 404,
    s: 1.46,
    turn: 26,
    view: 'q',
    face: 1,
    tilt: -2,
    legs: true,
    as: { mood: 'talk' },
  };
  sheet.add(
    person(
      sheet,
      { ...CAST.elderlady, outfit: 'dress' },
      {
        ...official,
        arms: [
          { side: 'r', layer: 'under', hand: [122, 128], pose: 'open', turn: -34 },
          { side: 'l', hand: [-6, 174], pose: 'rest', turn: -10 },
        ],
      },
    ),
  );
  sheet.add(stand());

  // Reporters crowd in from the right. The distant ones are drawn first.
  sheet.add(
    person(sheet, CAST.minister, {
      x: 1016,
      y: 440,
      s: 1.2,
      turn: -62,
      view: 'side',
      face: -1,
      tilt: -4,
      legs: true,
      as: { mood: 'calm', tie: null, cloth: '#4a5a4e', weave: undefined },
      arms: [
        {
          side: 'l',
          layer: 'under',
          hand: [-170, 30],
          pose: 'grip',
          item: rect(22, -62, 16, 66, '#16191f', { rx: 6 }) + oval(30, -66, 13, 18, '#30353f'),
        },
        { side: 'r', hand: [-70, 128], pose: 'grip', item: rect(12, -22, 56, 34, '#e9e3d3', { rx: 2 }) },
      ],
    }),
  );
  sheet.add(
    person(sheet, CAST.reporter, {
      x: 872,
      y: 580,
      s: 1.3,
      turn: -48,
      view: 'side',
      face: -1,
      tilt: 6,
      legs: true,
      as: { mood: 'talk' },
      arms: [
        {
          side: 'l',
          layer: 'under',
          hand: [-118, 16],
          pose: 'grip',
          item:
            rect(20, -66, 18, 70, '#15181e', { rx: 7 }) +
            oval(29, -72, 15, 19, '#2b2f38') +
            rect(12, -44, 34, 24, '#e3b14a', { rx: 3 }),
        },
        {
          side: 'r',
          hand: [-58, 116],
          pose: 'pen',
          item: rect(14, -34, 60, 46, '#f0eadb', { rx: 3, transform: 'rotate(-8)' }),
        },
      ],
    }),
  );
  sheet.add(
    person(sheet, CAST.youth, {
      x: 1196,
      y: 480,
      s: 1.26,
      turn: -50,
      view: 'q',
      face: -1,
      tilt: -6,
      nod: [-10, 4],
      legs: true,
      as: { mood: 'calm', closed: false },
      arms: [
        { side: 'l', layer: 'over', hand: [-74, -18], elbow: [-92, 96], pose: 'grip' },
        { side: 'r', layer: 'over', hand: [-4, -14], elbow: [92, 78], pose: 'grip' },
      ],
    }),
  );
  sheet.add(
    group(
      rect(-62, -34, 92, 62, '#1b1e25', { rx: 8 }) +
        rect(-40, -50, 42, 22, '#1b1e25', { rx: 5 }) +
        path('M-62,-26h-36v46h36Z', '#2b2f38') +
        oval(-98, -3, 8, 24, '#0a0c10') +
        oval(-100, -8, 4, 10, '#89b0cf', { opacity: 0.7 }) +
        rect(-58, -64, 34, 16, '#e9eef2', { rx: 3 }),
      { transform: 'translate(1140 414) scale(1.14)' },
    ),
  );
  // A camera flash that has just fired.
  sheet.add(
    oval(1086, 350, 120, 120, '#ffffff', { opacity: 0.34, filter: sheet.blur(40) }),
    path('M1086,260L1092,342L1174,350L1092,358L1086,440L1080,358L998,350L1080,342Z', '#ffffff', {
      opacity: 0.75,
      filter: sheet.blur(3),
    }),
  );
  // A boom microphone above everyone.
  sheet.add(
    line('M1600,96L842,226', '#20242c', 9),
    line('M1600,93L842,223', '#6f7883', 2),
    group(
      rect(-74, -24, 132, 48, '#4a4a4c', { rx: 24 }) + rect(-74, -24, 132, 20, '#77787a', { rx: 10, opacity: 0.6 }),
      { transform: 'translate(806 236) rotate(-10)' },
    ),
  );

  sheet.soft(
    2.6,
    person(
      sheet,
      { ...CAST.guest, cloth: '#39434f', outfit: 'shirt', motif: undefined, hair: 'afro' },
      {
        x: 1500,
        y: 690,
        s: 1.8,
        back: true,
        view: 'qback',
        face: -1,
        turn: -20,
        tilt: -6,
        arms: [{ side: 'l', hand: [-112, -34], elbow: [-128, 70], pose: 'grip' }],
      },
    ) + camera(1400, 560, 1.2, true),
  );
  sheet.soft(
    4,
    person(
      sheet,
      { ...CAST.lawyer, weave: undefined, cloth: '#2a2f3a' },
      { x: 1020, y: 1074, s: 1.8, back: true, view: 'qback', face: -1, tilt: 3 },
    ),
    person(
      sheet,
      { ...CAST.linguist, cloth: '#3a3345' },
      { x: 300, y: 1096, s: 1.8, back: true, view: 'qback', face: 1 },
    ),
  );
  sheet.add(
    group(path(poly('1120,380 1100,420 380,200 520,-40'), '#fff4dc', { opacity: 0.1 }), { filter: sheet.blur(30) }),
  );
  return sheet;
}
