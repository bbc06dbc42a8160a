// A wheelchair and the person in it, from the front at a slight angle.
import { path, line, oval, group, darker, n } from './kit.mjs';
import { person } from './person.mjs';
import { limb } from './arms.mjs';

function spokes(cx, cy, rx, ry, tone) {
  let d = '';
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6;
    d += `M${cx},${cy}L${n(cx + Math.cos(a) * rx)},${n(cy + Math.sin(a) * ry)}`;
  }
  return line(d, tone, 1.6, { opacity: 0.8 });
}

const wheel = (cx, cy, rx, ry) =>
  oval(cx, cy, rx, ry, 'none', { stroke: '#16181e', 'stroke-width': 12 }) +
  spokes(cx, cy, rx, ry, '#aab2ba') +
  oval(cx, cy, rx * 0.86, ry * 0.88, 'none', { stroke: '#b9c1c8', 'stroke-width': 4 }) +
  oval(cx, cy, 9, 10, '#3b414b');

/** Draws a person in a wheelchair. `pose` is as for person(); the ground is 430 units below the pit of the neck. */
export function wheelchairUser(sheet, who, pose) {
  const { x, y, s } = pose;
  const dir = pose.flip ? -1 : 1;
  const at = `translate(${n(x)} ${n(y)}) scale(${n(s * dir)} ${n(s)})`;
  const lit = (content, d) => group(group(content, { transform: at }), { filter: sheet.lit(d * s) });
  const cloth = who.trousers ?? darker(who.cloth, 0.1);
  const leg = (hip, knee, foot, tone) =>
    path(
      `M${foot[0] - 20},${foot[1] - 14}L${foot[0] + 16},${foot[1] - 14}Q${foot[0] + 46},${foot[1]} ${foot[0] + 46},${foot[1] + 14}L${foot[0] - 20},${foot[1] + 14}Z`,
      who.shoes ?? '#2a2322',
    ) +
    path(
      limb(
        [
          [knee[0] - 2, knee[1] + 2],
          [(knee[0] + foot[0]) / 2 + 7, (knee[1] + foot[1]) / 2],
          [foot[0] - 2, foot[1] - 6],
        ],
        [50, 44, 36],
      ),
      darker(tone, 0.14),
    ) +
    path(limb([hip, [(hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2 - 8], knee], [60, 60, 54]), tone) +
    oval(knee[0], knee[1] + 1, 27, 26, tone);
  const behind = lit(
    wheel(62, 318, 46, 108) +
      path('M-84,60C-84,40 40,40 62,60L66,250L-84,250Z', '#23262e') +
      line('M-84,60L-112,44M62,60L80,46', '#16181e', 9),
    8,
  );
  const seat =
    path('M-90,236L92,236L116,262L-84,268Z', '#23262e') +
    line('M-70,266L-60,330M92,262L128,392', '#7d868f', 7) +
    line('M74,414H206', '#3a4049', 9) +
    oval(96, 404, 20, 22, 'none', { stroke: '#16181e', 'stroke-width': 9 });
  const legs =
    leg([30, 224], [132, 226], [150, 380], darker(cloth, 0.22)) + leg([-30, 230], [74, 250], [92, 396], cloth);
  return (
    behind +
    person(sheet, who, { ...pose, hem: 236, only: 'body' }) +
    lit(seat, 6) +
    lit(legs, 12) +
    lit(wheel(-34, 322, 92, 110), 7) +
    person(sheet, who, { ...pose, only: 'arms' })
  );
}
