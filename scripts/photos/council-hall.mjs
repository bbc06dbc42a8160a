// The council hall: the window wall, and the floor inside the horseshoe.
import { path, line, oval, rect, poly, group, seeded, mix, n } from './kit.mjs';
import { skyline, curtain } from './props.mjs';

export function room(sheet) {
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
      sheet.linear(0, 40, 0, 520, '0 #9cc0d6, 0.55 #d6e2e0, 0.85 #f6e3c2, 1 #f3d8b0', true),
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
          rect(x, 462, w, 60, sheet.linear(0, 462, 0, 522, '0 #c9d3d0, 0.4 #8fb0bb, 1 #6f97a6', true)) +
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
    sheet.add(rect(x + 2, 30, 38, 560, sheet.linear(0, 0, 1, 0, '0 #3b525d, 0.4 #2c4049, 1 #1e2d35')));
  sheet.add(curtain(sheet, 0, 86, 0, 600, '#6d4a3c', 4, 5), curtain(sheet, 1514, 1600, 0, 600, '#6d4a3c', 9, 5));
  sheet.add(rect(0, 0, 1600, 34, '#17242c'), rect(0, 34, 1600, 5, '#5b4a38'));
  sheet.add(rect(0, 560, 1600, 90, sheet.fade([0, '#4a3529'], [1, '#2b211e'])));
}

/** The polished floor mirrors the windows. A low bed of plants fills its middle. */
export function wellFloor(sheet, well) {
  const bars = [
    [250, 170],
    [470, 150],
    [690, 220],
    [990, 150],
    [1200, 160],
  ].map(([x, w]) =>
    path(poly(`${x},660 ${x + w},660 ${x + w + (x - 700) * 0.16},960 ${x + (x - 700) * 0.16},960`), '#cfe0e4', {
      opacity: 0.2,
    }),
  );
  const leaf = seeded(41);
  let green =
    oval(800, 768, 300, 30, '#0c141c', { opacity: 0.5, filter: sheet.blur(9) }) +
    path('M520,742Q800,720 1080,742L1064,778Q800,800 536,778Z', '#54382a') +
    path('M520,742Q800,764 1080,742L1064,778Q800,800 536,778Z', '#7a523a');
  for (let i = 0; i < 150; i++) {
    const x = leaf.range(528, 1072);
    const y = 744 + leaf.range(-8, 8) * (1 - Math.abs(x - 800) / 400);
    const [dx, h] = [leaf.range(-16, 16), leaf.range(16, 40)];
    green += path(
      `M${n(x - 4)},${n(y)}Q${n(x + dx * 0.3)},${n(y - h * 0.6)} ${n(x + dx)},${n(y - h)}Q${n(x + dx * 0.6 + 6)},${n(y - h * 0.4)} ${n(x + 4)},${n(y)}Z`,
      mix('#2f5a45', '#7aa06c', leaf()),
    );
    if (i % 7 === 0) green += oval(x + dx, y - h, 5, 4.4, leaf.pick(['#f0e6cf', '#d98a5a', '#e9c46f']));
  }
  return group(group(bars.join(''), { filter: sheet.blur(12) }) + green, { 'clip-path': sheet.clip(well) });
}
