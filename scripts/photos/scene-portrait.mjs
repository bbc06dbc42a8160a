// 8. The group portrait on the stairs, in portrait format.
import { Sheet, path, line, oval, rect, poly, group } from './kit.mjs';
import { person } from './person.mjs';
import { wheelchairUser } from './chair.mjs';
import { CAST } from './cast.mjs';
import { skyline, plant, contact } from './props.mjs';

function hall(sheet) {
  sheet.add(rect(0, 0, 1067, 1600, sheet.linear(0, 0, 1067, 900, '0 #d9c9ab, 0.5 #b9a587, 1 #74675f', true)));
  const hole = 'M250,0H820V520H250Z';
  sheet.add(
    group(
      rect(250, 0, 570, 520, sheet.fade([0, '#94bcd6'], [0.6, '#dbe6e2'], [1, '#f6e6c6'])) +
        oval(380, 150, 190, 26, '#ffffff', { opacity: 0.55, filter: sheet.blur(14) }) +
        oval(690, 230, 170, 22, '#ffffff', { opacity: 0.45, filter: sheet.blur(14) }) +
        skyline(12, 240, 830, 500, 60, 260, '#b9c8cd') +
        skyline(31, 240, 830, 520, 30, 150, '#98adb5'),
      { 'clip-path': sheet.clip(hole) },
    ),
  );
  for (let i = 0; i <= 4; i++)
    sheet.add(
      rect(244 + i * 142.5, 0, 11, 524, '#37424b'),
      rect(253 + i * 142.5, 0, 2, 524, '#f4e4bf', { opacity: 0.7 }),
    );
  sheet.add(rect(244, 190, 582, 9, '#37424b'), rect(230, 518, 610, 18, '#8b7b69'));
  for (const x of [60, 860]) {
    sheet.add(rect(x, 0, 150, 700, sheet.linear(0, 0, 1, 0, '0 #f2e3c4, 0.35 #d9c6a4, 1 #86755f')));
    for (let k = 0; k < 5; k++) sheet.add(rect(x + 14 + k * 28, 0, 5, 700, '#5d4f42', { opacity: 0.22 }));
  }
  sheet.add(
    group(path(poly('0,180 1067,-200 1067,120 0,620'), '#fff1cc', { opacity: 0.32 }), { filter: sheet.blur(36) }),
  );
}

/** One flight of stairs with a rail and newel posts on both sides. Each tread is lighter than its riser. */
function steps(sheet, y, height) {
  const [a, b] = [-40, 1107];
  sheet.add(
    path(
      poly(`${a},${y} ${b},${y} ${b + 12},${y + 22} ${a - 12},${y + 22}`),
      sheet.linear(0, 0, 1067, 0, '0 #f3e6ca, 0.6 #d2bfa0, 1 #8d7d6c', true),
    ),
  );
  sheet.add(
    rect(
      a - 12,
      y + 22,
      b - a + 24,
      height - 22,
      sheet.linear(0, 0, 1067, 0, '0 #b9a68a, 0.6 #917f6b, 1 #5c5049', true),
    ),
    line(`M${a - 12},${y + 23}H${b + 12}`, '#fff4d9', 2, { opacity: 0.7 }),
  );
}

const stand = (name, x, rest = {}) => ({ name, x, ...rest });
const hang = [
  { side: 'l', hand: [-92, 262], pose: 'down' },
  { side: 'r', hand: [92, 262], pose: 'down' },
];
const folded = [
  { side: 'r', hand: [-8, 186], pose: 'rest' },
  { side: 'l', hand: [6, 192], pose: 'rest' },
];
const slim = [
  { side: 'l', hand: [-80, 258], pose: 'down' },
  { side: 'r', hand: [80, 258], pose: 'down' },
];

const ROWS = [
  {
    y: 604,
    s: 0.84,
    list: [
      stand('guest', 196, { turn: 14, arms: hang, view: 'q', mood: 'smile' }),
      stand('captain', 354, { turn: 8, arms: slim, mood: 'warm' }),
      stand('lawyer', 520, { arms: hang, mood: 'smile' }),
      stand('general', 690, { turn: -8, arms: hang, mood: 'warm' }),
      stand('islander', 858, { turn: -16, view: 'q', face: -1, arms: hang, mood: 'smile' }),
    ],
  },
  {
    y: 738,
    s: 0.92,
    list: [
      stand('linguist', 118, { turn: 12, arms: folded, mood: 'warm' }),
      stand('minister', 284, { turn: 6, tilt: 3, arms: hang, mood: 'warm' }),
      stand('scholar', 452, { turn: 4, arms: folded, mood: 'smile', tilt: -3 }),
      stand('commander', 610, { turn: -4, arms: hang, mood: 'warm' }),
      stand('reporter', 782, { turn: -12, view: 'q', face: -1, arms: slim, mood: 'smile' }),
      stand('veteran', 946, { turn: -16, arms: hang, mood: 'warm' }),
    ],
  },
  {
    y: 876,
    s: 1.01,
    list: [
      stand('sheikh', 132, { turn: 10, arms: folded, mood: 'warm' }),
      stand('jurist', 286, { turn: 6, arms: folded, mood: 'smile', tilt: 3 }),
      stand('president', 612, { arms: hang, mood: 'smile', tilt: -2 }),
      stand('envoy', 770, { turn: -6, arms: folded, mood: 'smile', view: 'q', face: -1 }),
      stand('elder', 932, {
        turn: -10,
        arms: [
          { side: 'l', hand: [-20, 196], pose: 'rest' },
          { side: 'r', hand: [16, 204], pose: 'rest' },
        ],
        mood: 'warm',
      }),
    ],
  },
];

export function draw() {
  const sheet = new Sheet(1067, 1600, {
    x: -0.75,
    y: -0.75,
    shade: '#2a2442',
    shadeAlpha: 0.5,
    rim: '#fff0cf',
    rimAlpha: 0.6,
  });
  sheet.film = { bloom: 0.26, vignette: 0.4, grain: 6 };
  hall(sheet);
  sheet.soft(2, plant(70, 880, 420, 5, '#4a7656', '#a08a70'), plant(1010, 880, 440, 15, '#3c6349', '#7d6a58'));

  ROWS.forEach(({ y, s, list }) => {
    const floor = y + 614 * s;
    steps(sheet, floor - 14, 260);
    // The lamp is at the upper left, so shadows fall to the right on the treads.
    for (const { name, x, view = 'front', face = 1, mood, ...pose } of list) {
      sheet.add(contact(sheet, x + 26 * s, floor, 88 * s, 9, 0.5));
      const tall =
        {
          captain: 10,
          guest: -12,
          islander: -6,
          general: -16,
          commander: -18,
          minister: 6,
          reporter: 22,
          linguist: 14,
          jurist: 34,
          sheikh: -8,
          elder: -20,
          scholar: 12,
          envoy: 12,
        }[name] ?? 0;
      sheet.add(
        person(sheet, CAST[name], {
          ...pose,
          x,
          y: y + tall,
          s: (s * (612 - tall / s)) / 612,
          legs: true,
          view,
          face,
          as: { mood },
        }),
      );
    }
  });
  sheet.add(rect(0, 1512, 1067, 100, sheet.linear(0, 0, 1067, 0, '0 #cdb998, 0.6 #9a8770, 1 #5a4e48', true)));
  sheet.add(contact(sheet, 460, 1522, 170, 16, 0.5));
  sheet.add(
    wheelchairUser(sheet, CAST.youth, {
      x: 430,
      y: 1072,
      s: 1.04,
      turn: 6,
      tilt: -3,
      view: 'front',
      as: { mood: 'smile' },
      arms: [
        { side: 'l', hand: [-14, 196], pose: 'rest' },
        { side: 'r', hand: [30, 204], pose: 'rest' },
      ],
    }),
  );
  sheet.add(
    group(path(poly('0,300 760,-60 1067,-60 1067,300 0,1280'), '#fff0c8', { opacity: 0.1 }), {
      filter: sheet.blur(46),
    }),
  );
  return sheet;
}
