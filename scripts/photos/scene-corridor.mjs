// 6. Three people talking by the window of a long corridor.
import { Sheet, path, line, oval, rect, poly, group, seeded, n } from './kit.mjs';
import { person } from './person.mjs';
import { wheelchairUser } from './chair.mjs';
import { CAST } from './cast.mjs';
import { skyline, plant, contact } from './props.mjs';

const V = [1010, 430];
// The depth t is 1 at the picture plane and 0 at the far end, which is a small rectangle.
const between = ([x, y], t) => [V[0] + (x - V[0]) * t, V[1] + (y - V[1]) * t];
const FAR = 0.17;

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: -1,
    y: -0.35,
    shade: '#1d2748',
    shadeAlpha: 0.66,
    rim: '#fff0cc',
    rimAlpha: 0.95,
  });
  sheet.film = { bloom: 0.4, vignette: 0.42, grain: 6 };
  const quad = (a, b, c, d, fill, extra) => path(poly([a, b, c, d]), fill, extra);
  const corner = { tl: [-560, -420], tr: [1760, -420], bl: [-560, 1180], br: [1760, 1180] };
  const far = Object.fromEntries(Object.entries(corner).map(([k, p]) => [k, between(p, FAR)]));
  sheet.add(quad(corner.tl, corner.tr, far.tr, far.tl, sheet.linear(0, 0, 0, 330, '0 #8fa0ab, 1 #d8d3c4', true)));
  sheet.add(
    quad(
      corner.bl,
      corner.br,
      far.br,
      far.bl,
      sheet.linear(0, 540, 0, 1067, '0 #d9c7a8, 0.35 #9c8b7c, 1 #4e4a52', true),
    ),
  );
  sheet.add(
    quad(
      corner.tr,
      corner.br,
      far.br,
      far.tr,
      sheet.linear(1100, 0, 1600, 0, '0 #d9c7a6, 0.4 #a98f74, 1 #5d4c48', true),
    ),
  );
  sheet.add(quad(corner.tl, corner.bl, far.bl, far.tl, '#48525e'));
  sheet.add(
    quad(far.tl, far.tr, far.br, far.bl, sheet.fade([0, '#efe3c6'], [1, '#cdb893'])),
    rect(far.tl[0] + 120, 400, 70, 158, '#8d7a66'),
    rect(far.tl[0] + 153, 400, 4, 158, '#f5e8c8'),
  );

  // Windows along the left wall, each a quadrilateral between two depths.
  const wall = (t, k) => {
    const [x, top] = between(corner.tl, t);
    const bottom = between(corner.bl, t)[1];
    return [x, top + (bottom - top) * k];
  };
  const view = [];
  const frames = [];
  const beams = [];
  const depths = [
    [1.02, 0.78],
    [0.74, 0.58],
    [0.55, 0.44],
    [0.42, 0.345],
    [0.33, 0.275],
    [0.265, 0.225],
    [0.218, 0.19],
  ];
  let holes = '';
  for (const [a, b] of depths) {
    const [p, q, r, s] = [wall(a, 0.16), wall(b, 0.16), wall(b, 0.9), wall(a, 0.9)];
    holes += poly([p, q, r, s]);
    const m = (a + b) / 2.02;
    frames.push(
      line(poly([p, q, r, s]), '#27313d', 14 * a) +
        line(
          `M${wall(m, 0.16).map(n)}L${wall(m, 0.9).map(n)}M${wall(a, 0.4).map(n)}L${wall(b, 0.4).map(n)}`,
          '#2c3743',
          9 * a,
        ) +
        line(`M${q.map(n)}L${r.map(n)}`, '#f3dfb4', 4 * a),
    );
    // The sun casts the shape of each window across the floor towards the right.
    const floor = (t, across) => between([corner.bl[0] + (corner.br[0] - corner.bl[0]) * across, corner.bl[1]], t);
    beams.push(
      quad(floor(a, 0.06), floor(b, 0.06), floor(b * 0.9, 0.62), floor(a * 0.9, 0.62), '#ffe9b8', { opacity: 0.62 }),
    );
  }
  view.push(
    rect(-20, 0, 1000, 1067, sheet.linear(0, 60, 0, 700, '0 #a9cbe0, 0.6 #f0e6cf, 1 #ffdc9f', true)),
    skyline(8, -20, 900, 640, 40, 330, '#b9c6cb'),
    skyline(17, -20, 960, 660, 30, 190, '#93a9b3'),
    rect(-20, 640, 1000, 430, sheet.linear(0, 640, 0, 1000, '0 #f2dcb0, 0.3 #9fbcc4, 1 #6f93a3', true)),
  );
  sheet.add(
    group(
      group(view.join(''), { filter: sheet.blur(1.6) }) +
        oval(420, 330, 380, 260, '#fff4d6', { opacity: 0.6, filter: sheet.blur(80) }),
      { 'clip-path': sheet.clip(holes) },
    ),
    frames,
  );
  sheet.add(
    group(beams.join(''), {
      filter: sheet.blur(5),
      'clip-path': sheet.clip(poly([corner.bl, corner.br, far.br, far.bl])),
    }),
  );

  // Doors and a handrail on the right, lamps in the ceiling.
  const side = (t, k) => {
    const [x, top] = between(corner.tr, t);
    const bottom = between(corner.br, t)[1];
    return [x, top + (bottom - top) * k];
  };
  for (const [a, b] of [
    [0.74, 0.6],
    [0.46, 0.38],
    [0.3, 0.26],
    [0.22, 0.195],
  ])
    sheet.add(
      quad(side(a, 0.36), side(b, 0.36), side(b, 1), side(a, 1), '#5c3f34'),
      quad(
        side(a - 0.015, 0.39),
        side(b + 0.015, 0.39),
        side(b + 0.015, 1),
        side(a - 0.015, 1),
        sheet.linear(0, 0, 1, 0, '0 #a87650, 1 #7b5139'),
      ),
      oval(...side(b + 0.025, 0.72), 4, 5, '#e8d09a'),
    );
  for (const [a, b] of [
    [0.58, 0.49],
    [0.365, 0.315],
  ])
    sheet.add(
      quad(side(a, 0.42), side(b, 0.42), side(b, 0.68), side(a, 0.68), '#e9ddc2'),
      quad(
        side(a - 0.01, 0.45),
        side(b + 0.01, 0.45),
        side(b + 0.01, 0.65),
        side(a - 0.01, 0.65),
        a > 0.5 ? '#46707c' : '#b0603f',
      ),
    );
  for (const t of [0.9, 0.62, 0.45, 0.34, 0.27, 0.22]) {
    const [x, y] = between([620, -420], t);
    sheet.add(
      oval(x, y, 130 * t, 22 * t, '#fff8e4'),
      oval(x, y, 220 * t, 60 * t, '#fff0cf', { opacity: 0.35, filter: sheet.blur(16 * t) }),
    );
  }
  sheet.add(line(`M${side(1, 0.78).map(n)}L${side(FAR, 0.78).map(n)}`, '#3c2f2c', 8, { opacity: 0.45 }));

  // A person walks away at the far end. The polished floor mirrors everyone.
  sheet.soft(
    1.2,
    contact(sheet, 1216, 664, 34, 6),
    person(sheet, CAST.aide, {
      x: 1214,
      y: 464,
      s: 0.32,
      back: true,
      view: 'back',
      legs: true,
      arms: [
        { side: 'l', hand: [-92, 250], pose: 'rest' },
        { side: 'r', hand: [94, 240], pose: 'rest' },
      ],
    }),
  );

  const trio = [
    person(sheet, CAST.general, {
      x: 1118,
      y: 372,
      s: 0.98,
      turn: -44,
      view: 'side',
      face: -1,
      tilt: 5,
      legs: true,
      feet: [
        [-34, 612],
        [24, 606],
      ],
      as: { mood: 'calm' },
      arms: [
        {
          side: 'r',
          hand: [8, 168],
          pose: 'grip',
          layer: 'over',
          item: path('M-6,-44L88,-36L80,30L-14,24Z', '#efe6d2'),
        },
        { side: 'l', layer: 'under', hand: [-40, 190], pose: 'rest' },
      ],
    }),
    person(sheet, CAST.jurist, {
      x: 700,
      y: 392,
      s: 0.95,
      turn: 26,
      view: 'q',
      face: 1,
      tilt: 3,
      nod: [4, 2],
      legs: true,
      as: { mood: 'talk' },
      arms: [
        { side: 'r', hand: [112, 76], pose: 'open', turn: -20 },
        { side: 'l', hand: [-8, 134], pose: 'rest' },
      ],
    }),
  ].join('');
  const chair = wheelchairUser(sheet, CAST.youth, {
    x: 946,
    y: 596,
    s: 0.94,
    turn: 14,
    view: 'q',
    flip: true,
    tilt: -4,
    as: { mood: 'warm' },
    arms: [
      { side: 'l', hand: [0, 206], pose: 'rest' },
      { side: 'r', hand: [72, 204], pose: 'rest' },
    ],
  });
  const mirror = (content, y, alpha) =>
    group(group(content, { transform: `translate(0 ${2 * y}) scale(1 -1)` }), {
      opacity: alpha,
      filter: sheet.blur(6),
    });
  const floor = sheet.clip(poly([corner.bl, corner.br, far.br, far.bl]));
  sheet.add(group(mirror(trio, 972, 0.26) + mirror(chair, 1006, 0.26), { 'clip-path': floor }));
  // Long shadows away from the window.
  sheet.add(
    group(
      path(poly('1046,968 1112,968 1600,1040 1600,1067 1300,1067'), '#1a1f3a', { opacity: 0.42 }) +
        path(poly('700,972 790,972 1180,1067 900,1067'), '#1a1f3a', { opacity: 0.42 }) +
        path(poly('860,1000 1040,990 1320,1067 1000,1067'), '#1a1f3a', { opacity: 0.42 }),
      { filter: sheet.blur(9) },
    ),
  );
  sheet.add(
    contact(sheet, 700, 976, 70, 12, 0.5),
    contact(sheet, 1112, 974, 76, 12, 0.5),
    contact(sheet, 900, 1000, 150, 16, 0.5),
  );
  sheet.add(trio, chair);

  sheet.soft(6, plant(1500, 1110, 620, 4, '#3f6a50', '#6b4638'));
  const chance = seeded(2);
  let motes = '';
  for (let i = 0; i < 50; i++)
    motes += oval(
      chance.range(100, 1000),
      chance.range(150, 900),
      chance.range(1, 2.6),
      chance.range(1, 2.6),
      '#fff2cf',
      { opacity: chance.range(0.1, 0.45).toFixed(2) },
    );
  sheet.add(
    group(quad([100, 0], [640, 200], [1250, 1067], [260, 1067], '#ffe9bb', { opacity: 0.13 }), {
      filter: sheet.blur(50),
    }),
    motes,
  );
  return sheet;
}
