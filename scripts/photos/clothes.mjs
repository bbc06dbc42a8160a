// Clothes on the trunk, in body units (a head is 100 high, the pit of the neck is the origin). The outline of the trunk
// clips every outfit.
import { path, line, oval, rect, poly, darker, lighter, mix } from './kit.mjs';
import { rear } from './backs.mjs';

/** The trunk. `W` is half of the visible shoulder width, `hem` the lower edge. */
export function trunk(W, hem, shape, ox) {
  const { waist, flare } = shape;
  const y = Math.min(hem, 200);
  return `M${ox - 19},-16C${ox - 28},-6 ${ox - W * 0.5},0 ${ox - W + 16},13C${ox - W},18 ${ox - W - 2},34 ${ox - W + 1},54C${ox - W * 0.92},100 ${ox - W * waist - 2},140 ${ox - W * waist},${y - 10}L${ox - W * flare},${hem}Q${ox},${hem + (hem > 400 ? 16 : 5)} ${ox + W * flare},${hem}L${ox + W * waist},${y - 10}C${ox + W * waist + 2},140 ${ox + W * 0.92},100 ${ox + W - 1},54C${ox + W + 2},34 ${ox + W},18 ${ox + W - 18},12C${ox + W * 0.5},0 ${ox + 28},-6 ${ox + 19},-16Q${ox},-10 ${ox - 19},-16Z`;
}

const seam = (d, c, w = 1.8, o = 0.6) => line(d, darker(c, 0.5), w, { opacity: o });

function collarAndTie(m, p, shirt, tie, deep) {
  const x = m.cx(0);
  return (
    path(poly(`${x - 20},-22 ${x + 20},-22 ${m.cx(50) + 34},44 ${m.cx(deep)},${deep + 3} ${m.cx(50) - 34},44`), shirt) +
    (tie
      ? path(
          poly(
            `${x - 7},-4 ${x + 7},-4 ${x + 5},11 ${m.cx(84) + 11},84 ${m.cx(deep)},${deep + 2} ${m.cx(84) - 11},84 ${x - 5},11`,
          ),
          tie,
        ) +
        path(poly(`${x - 8},-5 ${x + 8},-5 ${x + 5},11 ${x - 5},11`), darker(tie, 0.2)) +
        line(`M${x - 5},26l11,7M${x - 6},46l13,9M${x - 6},68l14,9`, lighter(tie, 0.35), 2.2, { opacity: 0.5 })
      : line(`M${x},2L${m.cx(deep)},${deep}`, darker(shirt, 0.3), 1.4, { opacity: 0.5 })) +
    path(poly(`${x - 20},-26 ${x - 1},-3 ${x - 13},14 ${x - 28},-8`), lighter(shirt, 0.5)) +
    path(poly(`${x + 20},-26 ${x + 1},-3 ${x + 13},14 ${x + 28},-8`), lighter(shirt, 0.3)) +
    seam(`M${x - 1},-3L${x - 13},14L${x - 28},-8M${x + 1},-3L${x + 13},14L${x + 28},-8`, shirt, 1.2, 0.35)
  );
}

function jacket(m, c, deep) {
  const x = m.cx(0);
  const v = m.cx(deep);
  const panel = lighter(c, 0.07);
  return (
    seam(`M${v},${deep}Q${m.cx(200) + 5},${deep + 50} ${m.cx(290) + 12},290`, c, 2.2, 0.8) +
    path(poly(`${x - 24},-20 ${x - 47},24 ${x - 34},40 ${x - 45},50 ${v},${deep} ${x - 20},8`), panel) +
    path(poly(`${x + 24},-20 ${x + 47},24 ${x + 34},40 ${x + 45},50 ${v},${deep} ${x + 20},8`), panel) +
    seam(
      `M${x - 24},-20L${x - 47},24L${x - 34},40L${x - 45},50L${v},${deep}M${x + 24},-20L${x + 47},24L${x + 34},40L${x + 45},50L${v},${deep}`,
      c,
      1.6,
      0.65,
    ) +
    oval(v + 3, deep + 14, 3.4, 3.4, darker(c, 0.55)) +
    oval(m.cx(deep + 50) + 6, deep + 50, 3.4, 3.4, darker(c, 0.55)) +
    seam(
      `M${m.ox - m.W * 0.66},150q14,-6 24,-3M${m.ox + m.W * 0.66},160q-14,-8 -26,-4M${m.ox - m.W * 0.72},205l30,4M${m.ox + m.W * 0.72},205l-30,4`,
      c,
      1.8,
      0.4,
    )
  );
}

const OUTFITS = {
  suit(m, p) {
    const deep = 122;
    return (
      collarAndTie(m, p, p.shirt ?? '#e9e6df', p.tie, deep) +
      jacket(m, p.cloth, deep) +
      (p.square ? path(`M${m.cx(80) + 40},78l5,-9l6,6l6,-7l3,11Z`, p.square) : '') +
      seam(`M${m.cx(80) + 38},80l24,-3`, p.cloth, 2, 0.7)
    );
  },
  blazer(m, p) {
    const x = m.cx(0);
    const top = p.shirt ?? '#e8dfd0';
    return (
      path(poly(`${x - 22},-10 ${x + 22},-10 ${m.cx(50) + 34},46 ${m.cx(116)},119 ${m.cx(50) - 34},46`), top) +
      path(`M${x - 20},-24Q${x},44 ${x + 20},-24Z`, p.skin) +
      path(`M${x - 20},-20Q${x},40 ${x + 20},-20L${x + 14},-24Q${x},18 ${x - 14},-24Z`, darker(p.skin, 0.3), {
        opacity: 0.35,
      }) +
      (p.necklace
        ? line(`M${x - 17},-10Q${x},30 ${x + 17},-10`, p.necklace, 4, { 'stroke-dasharray': '0.1 5.4' })
        : '') +
      jacket(m, p.cloth, 116) +
      (p.square ? oval(x - 32, 40, 5, 5, p.square) : '')
    );
  },
  dress(m, p) {
    const x = m.cx(0);
    return (
      path(`M${x - 24},-24Q${x},34 ${x + 24},-24Z`, p.skin) +
      line(`M${x - 22},-20Q${x},32 ${x + 22},-20`, lighter(p.cloth, 0.2), 4) +
      (p.necklace
        ? line(`M${x - 20},-12Q${x},44 ${x + 20},-12`, p.necklace, 5, { 'stroke-dasharray': '0.1 6.6' })
        : '') +
      seam(
        `M${m.cx(90) - 34},110q20,16 34,6M${m.cx(90) + 34},110q-14,14 -26,8M${m.ox - m.W * 0.6},190q40,14 ${m.W * 1.2},0`,
        p.cloth,
        1.8,
        0.4,
      )
    );
  },
  uniform(m, p) {
    const x = m.cx(0);
    const ribbons = ['#b3423c', '#d9b45b', '#4d7fa8', '#5f8a56', '#e6ded0'];
    let bars = '';
    for (let r = 0; r < 3; r++)
      for (let k = 0; k < 3; k++) bars += rect(m.cx(80) + 24 + k * 13, 66 + r * 7, 12, 5.6, ribbons[(r * 2 + k) % 5]);
    return (
      collarAndTie(m, p, p.shirt ?? '#d8d2b8', p.tie ?? '#2c2f25', 108) +
      jacket(m, p.cloth, 108) +
      bars +
      seam(`M${m.cx(100) - 62},104h34v9l-17,6l-17,-6ZM${m.cx(100) + 26},104h34v9l-17,6l-17,-6Z`, p.cloth, 2, 0.7) +
      path(poly(`${m.ox - m.W + 4},18 ${m.ox - 46},4 ${m.ox - 42},14 ${m.ox - m.W + 2},30`), darker(p.cloth, 0.4)) +
      path(poly(`${m.ox + m.W - 4},18 ${m.ox + 46},4 ${m.ox + 42},14 ${m.ox + m.W - 2},30`), darker(p.cloth, 0.4)) +
      line(
        `M${m.ox - m.W + 16},19l10,-4M${m.ox + m.W - 16},19l-10,-4M${m.ox - m.W + 30},14l8,-3M${m.ox + m.W - 30},14l-8,-3`,
        '#d9b45b',
        4,
      ) +
      oval(x - 34, 14, 3.6, 3.6, '#d9b45b') +
      oval(x + 34, 14, 3.6, 3.6, '#d9b45b')
    );
  },
  nehru(m, p) {
    const x = m.cx(0);
    let studs = '';
    for (let k = 0; k < 6; k++) studs += oval(m.cx(24 + k * 36) + 3, 24 + k * 36, 3.2, 3.2, lighter(p.cloth, 0.5));
    return (
      path(
        poly(`${x - 23},-26 ${x - 2},-8 ${x + 2},-8 ${x + 23},-26 ${x + 26},-6 ${x + 4},12 ${x - 4},12 ${x - 26},-6`),
        lighter(p.cloth, 0.12),
      ) +
      seam(`M${x},10Q${m.cx(140)},140 ${m.cx(290)},290M${x - 26},-6L${x - 4},12M${x + 26},-6L${x + 4},12`, p.cloth) +
      studs +
      seam(`M${m.cx(80) + 36},78l26,-3`, p.cloth, 2.4) +
      (p.square ? path(`M${m.cx(80) + 40},76l5,-9l6,6l6,-7l3,11Z`, p.square) : '')
    );
  },
  robe(m, p) {
    const x = m.cx(0);
    const gold = p.trim ?? '#e0c27a';
    const hem = 620;
    let folds = '';
    for (let k = -2; k <= 2; k++)
      folds += `M${m.ox + k * m.W * 0.34},${70 + Math.abs(k) * 10}Q${m.ox + k * m.W * 0.5},260 ${m.ox + k * m.W * 0.52},${hem}`;
    return (
      seam(folds, p.cloth, 5, 0.3) +
      line(folds, lighter(p.cloth, 0.3), 2, { opacity: 0.35, transform: 'translate(-6 0)' }) +
      path(
        `M${x - 20},-24Q${x},30 ${x + 20},-24L${x + 34},-12C${x + 40},40 ${m.cx(110) + 30},90 ${m.cx(120)},130C${m.cx(110) - 30},90 ${x - 40},40 ${x - 34},-12Z`,
        mix(p.cloth, gold, 0.38),
      ) +
      line(
        `M${x - 34},-12C${x - 40},40 ${m.cx(110) - 30},90 ${m.cx(120)},130C${m.cx(110) + 30},90 ${x + 40},40 ${x + 34},-12M${x - 18},20Q${m.cx(60)},50 ${m.cx(90)},96Q${m.cx(60)},50 ${x + 18},20`,
        gold,
        2.6,
      ) +
      path(`M${x - 20},-26Q${x},24 ${x + 20},-26Z`, darker(p.skin, 0.2)) +
      line(`M${x - 20},-24Q${x},26 ${x + 20},-24`, gold, 4)
    );
  },
  sari(m, p) {
    const x = m.cx(0);
    const trim = p.trim ?? '#dcb765';
    return (
      path(`M${x - 24},-24Q${x},44 ${x + 24},-24Z`, p.skin) +
      (p.necklace ? line(`M${x - 17},-12Q${x},34 ${x + 17},-12`, p.necklace, 3) : '') +
      path(
        poly(`${m.ox + m.W * 0.34},-10 ${m.ox + m.W},10 ${m.ox + m.W * 0.6},90 ${m.ox - m.W},250 ${m.ox - m.W},150`),
        p.drape,
      ) +
      line(`M${m.ox + m.W * 0.34},-6Q${m.ox + 10},90 ${m.ox - m.W},152`, trim, 6) +
      seam(
        `M${m.ox + m.W * 0.5},4Q${m.ox + 26},110 ${m.ox - m.W},190M${m.ox + m.W * 0.66},8Q${m.ox + 44},126 ${m.ox - m.W},222`,
        p.drape,
        2.4,
        0.5,
      ) +
      path(
        poly(`${m.ox + m.W * 0.6},90 ${m.ox + m.W},120 ${m.ox + m.W},620 ${m.ox - m.W},620 ${m.ox - m.W},250`),
        p.drape,
        { opacity: 0.96 },
      ) +
      seam(
        `M${m.ox - 10},250L${m.ox - 26},620M${m.ox + 10},240L${m.ox + 6},620M${m.ox + 30},220L${m.ox + 40},620`,
        p.drape,
        2.6,
        0.45,
      )
    );
  },
  thobe(m, p) {
    const x = m.cx(0);
    return (
      path(poly(`${x - 24},-28 ${x},-4 ${x + 24},-28 ${x + 26},-8 ${x},10 ${x - 26},-8`), lighter(p.cloth, 0.5)) +
      seam(
        `M${x - 6},8L${m.cx(110) - 6},120L${m.cx(110) + 6},120L${x + 6},8M${m.ox - 40},90Q${m.ox - 46},300 ${m.ox - 60},600M${m.ox + 40},90Q${m.ox + 46},300 ${m.ox + 60},600`,
        p.cloth,
        2,
        0.3,
      ) +
      (p.cloak
        ? path(
            poly(
              `${m.ox - m.W - 20},-10 ${x - 30},-26 ${m.cx(200) - 30},220 ${m.cx(400) - 40},620 ${m.ox - m.W - 20},620`,
            ),
            p.cloak,
          ) +
          path(
            poly(
              `${m.ox + m.W + 20},-10 ${x + 30},-26 ${m.cx(200) + 36},220 ${m.cx(400) + 50},620 ${m.ox + m.W + 20},620`,
            ),
            p.cloak,
          ) +
          line(
            `M${x - 30},-26L${m.cx(200) - 30},220L${m.cx(400) - 40},620M${x + 30},-26L${m.cx(200) + 36},220L${m.cx(400) + 50},620`,
            '#d9b45b',
            5,
          )
        : '')
    );
  },
  shirt(m, p) {
    const x = m.cx(0);
    let motif = '';
    if (p.motif)
      for (let r = 0; r < 9; r++)
        for (let k = -3; k <= 3; k++)
          motif += path(`M${m.ox + k * 30 + (r % 2) * 15},${10 + r * 28}q10,-10 20,0q-10,10 -20,0Z`, p.motif, {
            opacity: 0.75,
            transform: `rotate(${(k * 40 + r * 30) % 90} ${m.ox + k * 30 + (r % 2) * 15 + 10} ${10 + r * 28})`,
          });
    return (
      motif +
      path(`M${x - 15},-24L${x},26L${x + 15},-24Z`, p.skin) +
      path(poly(`${x - 22},-26 ${x - 12},-26 ${x - 2},26 ${x - 30},14`), lighter(p.cloth, 0.15)) +
      path(poly(`${x + 22},-26 ${x + 12},-26 ${x + 2},26 ${x + 30},14`), lighter(p.cloth, 0.1)) +
      seam(
        `M${x},26L${m.cx(280)},290M${x - 12},-26L${x - 2},26L${x - 30},14M${x + 12},-26L${x + 2},26L${x + 30},14`,
        p.cloth,
        1.8,
        0.5,
      )
    );
  },
  wrap(m, p) {
    const x = m.cx(0);
    const stripes = p.stripes ?? ['#e2b04e', '#a33b35', '#2f6b57'];
    return (
      path(`M${x - 24},-24Q${x},40 ${x + 24},-24Z`, p.skin) +
      stripes
        .map((c, i) =>
          line(
            `M${x - 48 - i * 13},-8Q${m.cx(110) - 20 - i * 15},120 ${m.cx(260) - 20 - i * 15},300M${x + 48 + i * 13},-8Q${m.cx(110) + 20 + i * 15},120 ${m.cx(260) + 20 + i * 15},300`,
            c,
            10,
          ),
        )
        .join('') +
      (p.necklace ? line(`M${x - 20},-10Q${x},50 ${x + 20},-10`, p.necklace, 6, { 'stroke-dasharray': '0.1 7.4' }) : '')
    );
  },
};

export function outfit(m, p, back) {
  return back ? rear(m, p) : OUTFITS[p.outfit](m, p);
}
