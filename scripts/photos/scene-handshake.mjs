// 5. A handshake, with colleagues looking on.
import { Sheet, path, line, oval, rect, group, darker, seeded } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';
import { flag, flowers, curtain } from './props.mjs';

/** Two clasped right hands, about 130 units wide. The hand of the left person comes from the left. */
function clasp(a, b) {
  const [inkA, inkB] = [darker(a, 0.42), darker(b, 0.42)];
  return (
    // The fingers of the left hand wrap around behind and are visible under the right hand.
    path('M-30,-10L30,-12L40,20C46,32 36,40 24,38C4,38 -20,34 -30,24Z', darker(a, 0.24)) +
    path('M112,-24C86,-28 30,-30 10,-18C-4,-8 -8,10 2,22C10,30 24,30 36,28C54,28 86,24 112,22Z', b) +
    line('M2,-2C-6,2 -8,8 -4,14M6,10C-2,14 -2,20 4,25M16,20C10,24 12,28 18,30', inkB, 1.8, { opacity: 0.6 }) +
    path(
      'M-72,-18C-54,-26 -34,-28 -18,-24C-4,-24 10,-22 20,-14C30,-8 32,2 24,6C14,6 4,0 -6,-2C-12,8 -14,18 -12,26C-26,30 -52,28 -72,22Z',
      a,
    ) +
    line('M-6,-2C-12,6 -15,16 -12,26M20,-14C10,-16 0,-18 -10,-18', inkA, 1.8, { opacity: 0.55 }) +
    path('M12,-20C0,-30 -16,-36 -26,-32C-32,-26 -24,-18 -12,-16C-2,-12 4,-8 12,-8Z', b) +
    line('M-26,-32C-32,-26 -24,-18 -12,-16C-2,-12 4,-8 12,-8', inkB, 1.6, { opacity: 0.5 })
  );
}

export function draw() {
  const sheet = new Sheet(1600, 1067, {
    x: -0.55,
    y: -0.85,
    shade: '#2a1c34',
    shadeAlpha: 0.52,
    rim: '#ffe6b4',
    rimAlpha: 0.65,
  });
  sheet.film = { bloom: 0.22, vignette: 0.4, grain: 6 };
  const wall = sheet.linear(0, 0, 1600, 0, '0 #e6c48e, 0.35 #c7935f, 0.75 #7d4f40, 1 #4a3138', true);
  sheet.add(rect(0, 0, 1600, 1067, wall));
  const back = [];
  // A relief of oak panels, a tall window with low sun on the left, and flags on the right.
  for (let i = 0; i < 7; i++)
    back.push(
      rect(360 + i * 190, 70, 160, 560, '#3a2226', { opacity: 0.12 }),
      rect(366 + i * 190, 76, 150, 548, 'none', { stroke: '#ffdf9e', 'stroke-width': 2, opacity: 0.25 }),
    );
  back.push(
    rect(40, 0, 260, 720, sheet.fade([0, '#fff3d4'], [0.6, '#ffe3ae'], [1, '#f1bf7d'])),
    line('M170,0V720M40,240H300M40,480H300', '#8d6443', 12),
    line('M40,0V720H300V0', '#6b4a38', 18),
  );
  back.push(curtain(sheet, 296, 372, 0, 860, '#9c4c3f', 3, 4), curtain(sheet, -10, 40, 0, 860, '#9c4c3f', 8, 3));
  [
    ['#35608c', '#e8e2d2', '#35608c'],
    ['#a33b35', '#e0b350', '#2f6b57'],
    ['#2d3f63', '#d9b45b'],
  ].forEach((bands, i) => back.push(flag(sheet, 1260 + i * 124, 880, 740, bands, 14)));
  back.push(rect(0, 800, 1600, 267, sheet.fade([0, '#6d4638'], [1, '#2f2128'])));
  sheet.soft(5, back);
  sheet.add(oval(180, 330, 460, 420, '#ffe9bd', { opacity: 0.5, filter: sheet.blur(110) }));

  sheet.soft(
    1.5,
    [
      [
        'director',
        452,
        452,
        1.04,
        {
          turn: 24,
          view: 'q',
          face: 1,
          tilt: 3,
          as: { mood: 'smile' },
          arms: [
            { side: 'l', hand: [6, 150], pose: 'rest' },
            { side: 'r', hand: [24, 146], pose: 'rest', turn: 10 },
          ],
        },
      ],
      [
        'guest',
        1180,
        430,
        1.06,
        {
          turn: -26,
          view: 'q',
          face: -1,
          as: { mood: 'warm' },
          arms: [
            { side: 'l', hand: [-56, 250], pose: 'rest' },
            { side: 'r', hand: [70, 262], pose: 'rest' },
          ],
        },
      ],
      [
        'ambassador',
        640,
        474,
        1.06,
        {
          turn: 8,
          view: 'q',
          face: 1,
          tilt: 2,
          as: { mood: 'warm' },
          arms: [
            { side: 'l', hand: [-2, 122], pose: 'flat', turn: -10 },
            { side: 'r', hand: [14, 118], pose: 'flat' },
          ],
        },
      ],
      [
        'commander',
        812,
        408,
        1.12,
        {
          turn: 0,
          view: 'front',
          as: { mood: 'smile' },
          arms: [
            { side: 'l', hand: [-70, 262], pose: 'rest' },
            { side: 'r', hand: [70, 262], pose: 'rest' },
          ],
        },
      ],
      [
        'scholar',
        972,
        486,
        1.04,
        {
          turn: -14,
          view: 'q',
          face: -1,
          tilt: -3,
          as: { mood: 'warm' },
          arms: [
            { side: 'l', hand: [-14, 112], pose: 'rest' },
            { side: 'r', hand: [14, 104], pose: 'rest' },
          ],
        },
      ],
    ].map(([name, x, y, s, pose]) => person(sheet, CAST[name], { ...pose, x, y, s, legs: true })),
  );
  sheet.add(rect(380, 240, 880, 827, sheet.radial(0.5, 0.4, 0.7, '0 #ffdca0 0.16, 1 #ffdca0 0')));

  // The left hand of each person is free: one holds a folder, one rests on the other person's arm.
  const left = { x: 470, y: 436, s: 1.72, turn: 54, view: 'side', face: 1, tilt: 3, legs: true, as: { mood: 'smile' } };
  const right = {
    x: 1164,
    y: 410,
    s: 1.72,
    turn: -46,
    view: 'q',
    face: -1,
    tilt: -5,
    legs: true,
    as: { mood: 'smile' },
  };
  const reach = (x, y, p) => [(x - p.x) / p.s, (y - p.y) / p.s];
  const meet = [826, 700];
  sheet.add(
    person(sheet, CAST.elder, {
      ...right,
      arms: [{ side: 'r', layer: 'over', hand: [60, 196], pose: 'rest' }],
      as: { ...right.as },
    }),
  );
  sheet.add(
    person(sheet, CAST.president, {
      ...left,
      arms: [
        {
          side: 'r',
          layer: 'under',
          hand: [52, 236],
          elbow: [66, 130],
          pose: 'grip',
          item: path('M-30,-70L96,-58L90,30L-40,20Z', '#6e3a30') + path('M-30,-70L96,-58L95,-50L-31,-62Z', '#efe6d2'),
        },
      ],
    }),
  );
  sheet.add(
    person(sheet, CAST.president, {
      ...left,
      only: 'arms',
      arms: [{ side: 'l', hand: reach(meet[0] - 98, meet[1] + 6, left), pose: 'none', elbow: [18, 162] }],
    }),
  );
  sheet.add(
    group(
      group(clasp(CAST.president.skin, CAST.elder.skin), {
        transform: `translate(${meet[0] + 4} ${meet[1]}) scale(1.52)`,
      }),
      { filter: sheet.lit(14) },
    ),
  );
  sheet.add(
    person(sheet, CAST.elder, {
      ...right,
      only: 'arms',
      arms: [
        {
          side: 'l',
          hand: reach(meet[0] + 104, meet[1] - 2, right),
          elbow: [-62, 168],
          pose: 'none',
          shoulder: [-38, 54],
        },
      ],
    }),
  );

  const chance = seeded(5);
  sheet.soft(
    7,
    oval(190, 1060, 260, 150, '#3b2028'),
    flowers(170, 1010, 210, 3, ['#e9d9c0', '#d98a5a', '#c1523f', '#f0c774']),
    flowers(1540, 1060, 190, 8, ['#e9d9c0', '#b8556a', '#f0c774']),
  );
  let motes = '';
  for (let i = 0; i < 60; i++)
    motes += oval(chance.range(60, 900), chance.range(60, 860), chance.range(1, 3), chance.range(1, 3), '#fff2cf', {
      opacity: chance.range(0.1, 0.4).toFixed(2),
    });
  sheet.add(
    group(path('M40,0L300,0L1000,1067L420,1067Z', '#ffe8b8', { opacity: 0.09 }), { filter: sheet.blur(40) }),
    group(motes, { filter: sheet.blur(1) }),
  );
  return sheet;
}
