// Assembles a figure: legs, far arm, trunk, neck, head, near arm. The lamp of the sheet lights each part. A scene gives
// a position, the turn of the body and the head, and the poses of the hands.
import { path, line, oval, group, poly, darker, lighter, n } from './kit.mjs';
import { head } from './head.mjs';
import { arm, limb } from './arms.mjs';
import { trunk, outfit } from './clothes.mjs';
import { patternOver } from './backs.mjs';

const LONG = new Set(['robe', 'thobe', 'sari']);

function shape(p) {
  if (p.outfit === 'robe') return { W: 106, waist: 0.98, flare: 1.16 };
  if (p.outfit === 'thobe') return { W: p.cloak ? 104 : 92, waist: 0.86, flare: 0.98 };
  if (p.woman)
    return {
      W: 82 * (p.build ?? 1),
      waist: p.outfit === 'sari' ? 0.78 : 0.7,
      flare: p.outfit === 'sari' ? 1.02 : 0.86,
    };
  return { W: 96 * (p.build ?? 1), waist: 0.78, flare: 0.84 };
}

function legs(p, pose, ox, W) {
  const feet = pose.feet ?? [
    [-26, 612],
    [26, 612],
  ];
  const cloth = p.trousers ?? darker(p.cloth, 0.12);
  const shoe = p.shoes ?? '#1b191c';
  const side = pose.side ? 1 : 0;
  const foot = ([x, y], dir) =>
    path(
      `M${x - 16},${y - 16}L${x + 14},${y - 16}Q${x + (side ? 52 : 20 + dir * 6)},${y - 4} ${x + (side ? 50 : 18 + dir * 8)},${y + 6}L${x - 18 + (side ? 0 : dir * 6)},${y + 6}Z`,
      shoe,
    );
  const spread = Math.min(30, W * 0.34) - side * 6;
  const hips = [
    [ox - spread, 250],
    [ox + spread, 250],
  ];
  if (p.skirt) {
    const hip = W * (p.skirt === 'wide' ? 0.9 : 0.8);
    const wide = p.skirt === 'long' ? hip + 2 : hip * 0.82;
    const low = p.skirt === 'long' ? 560 : 430;
    const shins = feet
      .map(
        ([x, y], i) =>
          path(
            limb(
              [
                [ox + (i ? 22 : -22), 380],
                [x * 0.96 + ox * 0.04, 490],
                [x, y - 8],
              ],
              [36, 34, 19],
            ),
            p.tights ?? p.skin,
          ) + foot([x, y], i ? 1 : -1),
      )
      .join('');
    return (
      shins +
      path(
        `M${ox - hip * 0.9},230C${ox - hip - 4},310 ${ox - wide - 4},380 ${ox - wide},${low}Q${ox},${low + 12} ${ox + wide},${low}C${ox + wide + 4},380 ${ox + hip + 4},310 ${ox + hip * 0.9},230Z`,
        p.skirtColor ?? p.cloth,
      ) +
      line(
        `M${ox - 14},280Q${ox - 22},380 ${ox - 18},${low - 6}M${ox + 24},300Q${ox + 28},380 ${ox + 26},${low - 4}`,
        darker(p.skirtColor ?? p.cloth, 0.45),
        2.4,
        { opacity: 0.5 },
      )
    );
  }
  return feet
    .map(
      ([x, y], i) =>
        foot([x, y], i ? 1 : -1) +
        path(
          limb(
            [hips[i], [(hips[i][0] + x) / 2 + (pose.knee?.[i] ?? 0), 430], [x, y - 8]],
            [Math.min(74, W * 0.82), 52, 42],
          ),
          i ? darker(cloth, 0.1) : cloth,
        ) +
        line(
          `M${x - 2},${y - 30}Q${(hips[i][0] + x) / 2},430 ${hips[i][0] + (i ? -8 : 8)},270`,
          darker(cloth, 0.45),
          2,
          { opacity: 0.4 },
        ),
    )
    .join('');
}

function neck(p, hx, hy, view, ox, stiff = false) {
  const base = stiff ? 3 : 14;
  const w = p.woman ? 16 : 20;
  const lean = view === 'side' ? -8 : view === 'q' ? -4 : view === 'qback' ? -4 : 0;
  const top = [hx + lean, hy + 22];
  const d = `M${top[0] - w},${top[1]}C${top[0] - w},${hy + 50} ${ox - w - 2},-20 ${ox - w - base},0Q${ox},30 ${ox + w + base},0C${ox + w + 2},-20 ${top[0] + w + 2},${hy + 52} ${top[0] + w + 2},${top[1]}Z`;
  const jaw =
    view === 'back' || view === 'qback'
      ? ''
      : path(
          `M${top[0] - w},${top[1]}L${top[0] + w + 1},${top[1]}L${top[0] + w},${hy + 52}Q${top[0] + 6},${hy + 66} ${top[0] - w + 2},${hy + 50}Z`,
          darker(p.skin, 0.5),
          { opacity: 0.42 },
        );
  return path(d, darker(p.skin, 0.1)) + jaw;
}

/**
 * Draws a person.
 * pose: { turn: body yaw in degrees (right is positive), back: seen from behind, view: head view,
 * face: 1|-1 where the head looks, tilt, nod:[dx,dy], arms:[{side:'l'|'r', layer:'under'|'over', ...}],
 * legs: true|'sit', hem, feet }. Left and right are those of the picture.
 */
export function person(sheet, who, pose) {
  const p = { ...who, ...pose.as };
  const { x, y, s } = pose;
  const flip = pose.flip ? -1 : 1;
  const yaw = ((pose.turn ?? 0) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)];
  const body = shape(p);
  const W = Math.hypot(body.W * cos, 50 * sin);
  const ox = -9 * sin;
  const m = { W, ox, cx: (at) => ox + sin * (16 + 22 * Math.sin(Math.min(1, at / 220) * Math.PI * 0.75)) };
  const hem = pose.hem ?? (LONG.has(p.outfit) ? 585 : pose.legs ? 292 : 320);
  const outline = trunk(W, hem, body, ox);
  const view = pose.view ?? (pose.back ? 'back' : 'front');
  const face = pose.face ?? 1;
  const [dx, dy] = pose.nod ?? [0, 0];
  const hx = dx + ox + sin * 12 + (view === 'side' ? face * 8 : 0);
  const hy = -66 + dy;

  const at = `translate(${n(x)} ${n(y)}) scale(${n(s * flip)} ${n(s)})`;
  const part = (content, depth, strength = 1) =>
    content ? group(group(content, { transform: at }), { filter: sheet.lit(Math.max(1.5, depth * s), strength) }) : '';

  const skull = head(sheet, p, view);
  const setHead = (content) =>
    group(content, {
      transform: `translate(${n(hx)} ${n(hy)}) rotate(${n(pose.tilt ?? 0)} 0 40) scale(${face * (p.headSize ?? 1)} ${p.headSize ?? 1})`,
    });
  const look = {
    sleeve: p.sleeve ?? p.cloth,
    cuff: p.outfit === 'suit' || p.outfit === 'uniform' ? (p.shirt ?? '#e9e6df') : null,
    skin: p.skin,
    bare: p.bare,
    wide: p.outfit === 'robe' || Boolean(p.cloak),
    woman: p.woman,
  };
  const shoulder = (side) => [ox + (side === 'l' ? -1 : 1) * (W - 22), 38];
  const arms = (layer) =>
    (pose.arms ?? [])
      .filter((a) => (a.layer ?? 'over') === layer)
      .map((a) => {
        const root = a.shoulder ?? shoulder(a.side);
        const drawn = part(arm(root, a, look), 9);
        // The sleeve blends into the shoulder, so that there is no visible seam between two lit parts.
        return layer === 'under' ? drawn : group(drawn, { mask: melt(sheet, outline, at, root, p.woman ? 40 : 46) });
      })
      .join('');

  const wear =
    path(outline, p.cloth) +
    patternOver(sheet, p, outline) +
    group(outfit(m, p, pose.back), { 'clip-path': sheet.clip(outline) });
  const standing =
    pose.legs && !LONG.has(p.outfit) ? part(legs(p, pose, ox, W), 14) : pose.legs ? part(longFeet(pose, ox, p), 6) : '';
  // The head casts a shadow on chest and shoulders, which visually connects the parts.
  const cast = pose.back
    ? ''
    : group(oval(hx - sheet.light.x * 14, 8, 42, 20, '#0b1020', { opacity: 0.34, filter: sheet.blur(7) }), {
        'clip-path': sheet.clip(outline),
      });
  if (pose.only === 'arms') return arms('mid') + arms('over');
  const inner = [
    standing,
    arms('under'),
    skull.behind && view !== 'back' && view !== 'qback' ? part(setHead(skull.behind), 10) : '',
    pose.back ? part(neck(p, hx, hy, view, ox), 7) : '',
    part(wear + cast, 17),
    pose.back ? '' : part(neckInCollar(p, hx, hy, view, ox, m), 7),
    pose.only === 'body' ? '' : arms('mid'),
    part(setHead(skull.front), 12, 0.85),
    pose.only === 'body' ? '' : arms('over'),
  ];
  return inner.join('');
}

/** A mask that hides the top of a sleeve, but only over the trunk. */
function melt(sheet, outline, at, [cx, cy], r) {
  const fade = sheet.radial(n(cx), n(cy), r, '0.36 #000000, 1 #000000 0', true);
  return sheet.define(
    (id) =>
      `<mask id="${id}" maskUnits="userSpaceOnUse" x="-900" y="-900" width="3600" height="3600"><rect x="-900" y="-900" width="3600" height="3600" fill="#fff"/><path d="${outline}" transform="${at}" fill="${fade}"/></mask>`,
  );
}

/** The neck with the collar on top of it, because from the front the neck rises out of the collar. */
function neckInCollar(p, hx, hy, view, ox, m) {
  const stiff = ['suit', 'uniform', 'nehru', 'thobe'].includes(p.outfit);
  const x = m.cx(0);
  const skin = neck(p, hx, hy, view, stiff ? x : ox + (x - ox) * 0.6, stiff);
  if (!stiff) return skin;
  const shirt =
    p.outfit === 'nehru'
      ? lighter(p.cloth, 0.12)
      : p.outfit === 'thobe'
        ? lighter(p.cloth, 0.5)
        : (p.shirt ?? '#e9e6df');
  return (
    skin +
    path(poly(`${x - 23},-13 ${x - 18},-18 ${x - 1},0 ${x - 12},14 ${x - 26},0`), lighter(shirt, 0.4)) +
    path(poly(`${x + 23},-13 ${x + 18},-18 ${x + 1},0 ${x + 12},14 ${x + 26},0`), shirt) +
    (p.tie || p.outfit === 'uniform'
      ? path(poly(`${x - 8},-6 ${x + 8},-6 ${x + 5},11 ${x - 5},11`), darker(p.tie ?? '#2c2f25', 0.15))
      : '')
  );
}

function longFeet(pose, ox, p) {
  const y = 604;
  return path(
    `M${ox - 44},${y - 26}h36v26q-20,8 -40,0ZM${ox + 8},${y - 26}h36l4,26q-20,8 -40,0Z`,
    p.shoes ?? '#2a2220',
  );
}
