// Arms and hands in body units (a head is 100 high). The elbow is computed from the shoulder and the hand, so a scene
// only gives the position and the pose of a hand.
import { path, line, oval, group, smooth, darker, lighter, n } from './kit.mjs';

/** A tapering tube through three joints, slightly rounded at the elbow. */
export function limb(points, widths) {
  const [a, b, c] = points;
  const side = (p, q, w, sign) => {
    const len = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [(-(q[1] - p[1]) / len) * w * sign, ((q[0] - p[0]) / len) * w * sign];
  };
  const edge = (sign) => {
    const n1 = side(a, b, 1, sign);
    const n2 = side(b, c, 1, sign);
    const m = [(n1[0] + n2[0]) / 2, (n1[1] + n2[1]) / 2];
    const norm = Math.max(0.75, Math.hypot(...m));
    const w = widths.map((v) => v / 2);
    return [
      [a[0] + n1[0] * w[0], a[1] + n1[1] * w[0]],
      [(a[0] + b[0]) / 2 + n1[0] * (w[0] + w[1]) * 0.51, (a[1] + b[1]) / 2 + n1[1] * (w[0] + w[1]) * 0.51],
      [b[0] + (m[0] / norm) * w[1], b[1] + (m[1] / norm) * w[1]],
      [b[0] + (c[0] - b[0]) * 0.4 + n2[0] * w[1] * 1.02, b[1] + (c[1] - b[1]) * 0.4 + n2[1] * w[1] * 1.02],
      [c[0] + n2[0] * w[2], c[1] + n2[1] * w[2]],
    ];
  };
  return smooth([...edge(1), ...edge(-1).reverse()], true, 0.8);
}

/** The elbow of a two-bone arm. The bones stretch if the hand is out of reach. */
export function elbow(from, to, bend, upper, lower) {
  const d = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const k = Math.max(1, (d / (upper + lower)) * 1.002);
  const [u, l] = [upper * k, lower * k];
  const along = (u * u - l * l + d * d) / (2 * d || 1);
  const out = Math.sqrt(Math.max(0, u * u - along * along)) * bend;
  const [dx, dy] = [(to[0] - from[0]) / (d || 1), (to[1] - from[1]) / (d || 1)];
  return [from[0] + dx * along - dy * out, from[1] + dy * along + dx * out];
}

// Fingers as [base x, base y, angle, length, bend angle, second length], the thumb last. The wrist is the origin, and
// the hand points along x.
const HANDS = {
  rest: [
    [30, -9, -4, 16, 12, 13],
    [31, -2, 2, 18, 14, 15],
    [30, 5, 8, 17, 16, 14],
    [28, 11, 14, 13, 20, 11],
    [10, -11, -34, 15, -8, 13],
  ],
  open: [
    [29, -10, -22, 18, -12, 15],
    [31, -3, -6, 20, 2, 17],
    [30, 4, 8, 19, 14, 15],
    [27, 11, 24, 15, 32, 12],
    [8, -11, -70, 16, -48, 14],
  ],
  flat: [
    [30, -4, -2, 18, 2, 15],
    [31, 0, 0, 20, 3, 15],
    [30, 4, 2, 18, 4, 14],
    [28, 8, 5, 13, 6, 10],
    [10, -6, -16, 14, -4, 12],
  ],
  point: [
    [30, -9, -6, 20, -4, 17],
    [30, -1, 18, 12, 120, 10],
    [29, 6, 22, 11, 124, 9],
    [27, 11, 26, 9, 128, 8],
    [12, -10, -20, 14, 30, 11],
  ],
  grip: [
    [29, -9, 14, 12, 116, 12],
    [30, -2, 14, 13, 118, 12],
    [29, 5, 16, 12, 120, 11],
    [27, 11, 18, 10, 124, 9],
    [10, -11, -14, 14, 34, 14],
  ],
  pen: [
    [29, -9, 16, 16, 52, 13],
    [30, -2, 22, 13, 92, 11],
    [28, 5, 26, 11, 110, 9],
    [26, 10, 30, 9, 118, 8],
    [12, -9, 2, 15, 26, 14],
  ],
  down: [
    [28, -9, 2, 16, 6, 12],
    [29, -3, 5, 17, 10, 13],
    [28, 3, 8, 16, 14, 12],
    [26, 9, 12, 12, 20, 9],
    [10, -10, -26, 14, -2, 12],
  ],
};

export function hand(skin, pose = 'rest', item = '') {
  const fingers = HANDS[pose] ?? HANDS.rest;
  const ink = darker(skin, 0.36);
  const turn = (a) => [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const shape = ([x, y, a, l, b, m]) => {
    const [p, q] = [turn(a), turn(b)];
    return `M${x},${y}L${n(x + p[0] * l)},${n(y + p[1] * l)}L${n(x + p[0] * l + q[0] * m)},${n(y + p[1] * l + q[1] * m)}`;
  };
  const thumb = fingers[4];
  const flat = pose === 'flat';
  const palm = path(
    flat
      ? 'M-3,-9C10,-11 22,-9 32,-7C36,-2 36,8 31,11C20,12 8,11 -3,9Z'
      : 'M-3,-10C8,-14 22,-16 32,-13C37,-4 36,10 30,16C20,16 8,14 -3,10Z',
    skin,
  );
  const draw = (finger, w) => line(shape(finger), ink, w + 1.6, { opacity: 0.55 }) + line(shape(finger), skin, w);
  return (
    item +
    fingers
      .slice(0, 4)
      .map((f, i) => draw(f, i === 3 ? 7.4 : 8.6))
      .reverse()
      .join('') +
    palm +
    line('M28,-4L33,-4M29,3L33,3', ink, 1.2, { opacity: 0.35 }) +
    line(shape(thumb), ink, 11, { opacity: 0.3 }) +
    line(shape(thumb), skin, 9.6)
  );
}

/**
 * Draws an arm.
 * spec: { hand:[x,y], pose, turn (degrees added to the forearm's), bend (1|-1) or elbow:[x,y],
 * fore (0..1 if it points at the viewer), item (SVG in hand units, under the fingers), over (SVG on top) }
 */
export function arm(shoulder, spec, look) {
  const { sleeve, cuff, skin, bare, wide, woman } = look;
  const [rx, ry] = [spec.hand[0] - shoulder[0], spec.hand[1] - shoulder[1]];
  const reach = Math.hypot(rx, ry);
  // An arm that rests close to the body points partly at the viewer, so it looks shorter.
  const fore = spec.fore ?? Math.min(1, Math.max(0.56, (reach / 240) * (reach > 190 ? 1.03 : 1.14)));
  // A hanging arm bends outwards. The elbow of a reaching arm sinks.
  const outward = (spec.side === 'l') === ry > 0 ? 1 : -1;
  const easy = Math.abs(rx) > Math.abs(ry) * 0.8 ? (rx > 0 ? 1 : -1) : outward;
  const joint = spec.elbow ?? elbow(shoulder, spec.hand, spec.bend ?? easy, 128 * fore, 112 * fore);
  const [dx, dy] = [spec.hand[0] - joint[0], spec.hand[1] - joint[1]];
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI + (spec.turn ?? 0);
  // The thumb points up if the hand reaches out, and inwards if it hangs or is raised.
  const [c, v] = [dx / (Math.hypot(dx, dy) || 1), dy];
  const mirror = (Math.abs(c) > 0.75 ? c < 0 : v > 0 === (spec.side === 'r')) !== Boolean(spec.mirror);
  const k = woman ? 0.88 : 1;
  const palm =
    spec.pose === 'none'
      ? ''
      : group(hand(skin, spec.pose, spec.item ?? '') + (spec.over ?? ''), {
          transform: `translate(${n(spec.hand[0])} ${n(spec.hand[1])}) rotate(${n(angle)}) scale(${n(0.98 * k * (spec.size ?? 1))} ${n(0.98 * k * (spec.size ?? 1) * (mirror ? -1 : 1))})`,
        });
  const d = Math.hypot(dx, dy) || 1;
  const end = [spec.hand[0] + (dx / d) * 2, spec.hand[1] + (dy / d) * 2];
  if (bare) {
    const mid = [shoulder[0] + (joint[0] - shoulder[0]) * 0.62, shoulder[1] + (joint[1] - shoulder[1]) * 0.62];
    return (
      path(limb([shoulder, joint, end], [36 * k, 29 * k, 21 * k]), skin) +
      palm +
      path(
        limb([shoulder, [(shoulder[0] + mid[0]) / 2, (shoulder[1] + mid[1]) / 2], mid], [48 * k, 46 * k, 42 * k]),
        sleeve,
      )
    );
  }
  const cuffAt = [end[0] + (dx / d) * 3, end[1] + (dy / d) * 3];
  const tube = wide ? [60, 62, 66] : [50 * k, 40 * k, 30 * k];
  const crease = `M${n(joint[0] - (dy / d) * 10)},${n(joint[1] + (dx / d) * 10)}L${n(joint[0] + (dx / d) * 14)},${n(joint[1] + (dy / d) * 14)}M${n(joint[0])},${n(joint[1])}L${n(joint[0] + (dx / d) * 24 + (dy / d) * 8)},${n(joint[1] + (dy / d) * 24 - (dx / d) * 8)}`;
  return (
    palm +
    (cuff
      ? path(
          limb([joint, [(joint[0] + cuffAt[0]) / 2, (joint[1] + cuffAt[1]) / 2], cuffAt], [26 * k, 27 * k, 26 * k]),
          cuff,
        )
      : '') +
    path(limb([shoulder, joint, end], tube), sleeve) +
    line(crease, darker(sleeve, 0.4), 2, { opacity: 0.5 }) +
    line(crease, lighter(sleeve, 0.2), 1.4, { opacity: 0.35, transform: 'translate(-2 -2)' }) +
    (wide && spec.pose !== 'none'
      ? oval(end[0], end[1], 8, 30, darker(sleeve, 0.5), {
          transform: `rotate(${n((Math.atan2(dy, dx) * 180) / Math.PI)} ${n(end[0])} ${n(end[1])})`,
        }) + palm
      : '')
  );
}
