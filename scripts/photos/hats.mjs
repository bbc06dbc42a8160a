// Head coverings for the five views, in head units: scarves, turbans, caps and uniform hats.
import { path, line, oval, darker, lighter } from './kit.mjs';

const CENTRE = { front: 0, q: -4, side: -8, back: 0, qback: -6 };
const faces = (view) => view === 'front' || view === 'q' || view === 'side';

function headscarf(view, c) {
  const fold = darker(c, 0.28);
  const shape = {
    front:
      'M-41,-4C-45,-52 -22,-60 0,-60C22,-60 45,-52 41,-4C42,24 40,44 50,72C40,92 -40,92 -50,72C-40,44 -42,24 -41,-4ZM-28,0C-28,20 -22,36 -14,43C-6,48 6,48 14,43C22,36 28,20 28,0C28,-18 20,-31 0,-32C-20,-31 -28,-18 -28,0Z',
    q: 'M37,-16C36,-50 8,-60 -10,-59C-46,-56 -50,-16 -44,12C-42,40 -52,56 -54,72C-40,92 34,92 50,74C42,62 36,54 35,42C40,22 40,4 37,-16ZM22,50C10,54 0,50 -5,40C-12,24 -13,6 -9,-10C-4,-26 10,-33 20,-32C30,-28 32,-14 32,0C32,20 30,42 22,50Z',
    side: 'M30,-28C26,-52 0,-62 -22,-56C-56,-46 -54,-4 -46,18C-44,40 -50,56 -52,72C-36,92 20,92 38,76C32,66 24,60 22,52C12,50 5,44 1,34C-3,18 -2,0 4,-14C10,-28 22,-32 30,-28Z',
    back: 'M-40,0C-45,-50 -24,-60 0,-60C24,-60 45,-50 40,0C42,28 44,48 52,74C34,96 -34,96 -52,74C-44,48 -42,28 -40,0Z',
    qback:
      'M27,-22C24,-52 6,-60 -8,-59C-48,-56 -50,-14 -42,14C-40,40 -50,56 -54,74C-36,96 36,94 46,74C34,62 26,50 24,40C14,24 16,-2 27,-22Z',
  }[view];
  const folds = {
    front: 'M-34,-18C-40,20 -30,46 -8,60C8,68 24,66 40,74M34,-10C38,20 32,44 16,56M-26,50C-34,60 -40,66 -44,74',
    q: 'M-30,-40C-44,-10 -30,30 -6,52C6,62 24,62 40,74M-20,-50C-38,-20 -30,20 -12,44M-36,40C-40,56 -44,64 -46,74',
    side: 'M-24,-50C-44,-20 -30,24 2,52C12,62 22,64 30,74M-36,20C-34,44 -38,60 -40,74',
    back: 'M-20,-50C-34,-10 -26,40 -38,76M14,-54C30,-14 24,40 36,78M0,-20C-4,20 2,50 -2,84',
    qback: 'M-20,-52C-38,-10 -26,40 -40,78M4,-54C2,-10 -2,40 6,84',
  }[view];
  return {
    behind: '',
    over:
      path(shape, c, { 'fill-rule': 'evenodd' }) +
      line(folds, fold, 2.4, { opacity: 0.55 }) +
      line(folds, lighter(c, 0.4), 1.4, { opacity: 0.35, transform: 'translate(-3 -1)' }),
  };
}

function ghutra(view, c) {
  const base = headscarf(view, c).over;
  const x = CENTRE[view];
  return {
    behind: '',
    over:
      base +
      line(`M${x - 40},-27Q${x},-44 ${x + (faces(view) && view !== 'front' ? 35 : 40)},-27`, '#191a1f', 6) +
      line(`M${x - 40},-34Q${x},-51 ${x + (faces(view) && view !== 'front' ? 33 : 39)},-34`, '#191a1f', 5),
  };
}

function turban(view, c) {
  const x = CENTRE[view];
  const w = view === 'side' ? 45 : 42;
  const fold = darker(c, 0.3);
  const low = { front: -18, q: -16, side: -14, back: -2, qback: -4 }[view];
  const shape = `M${x - w},${low + 12}C${x - w - 9},-52 ${x - 26},-73 ${x + 2},-72C${x + 30},-72 ${x + w + 8},-50 ${x + w - 3},${low - 4}C${x + 22},${low - 16} ${x + 10},-30 ${x + 2},-33C${x - 12},-30 ${x - 26},${low - 8} ${x - w},${low + 12}Z`;
  const back = `M${x - w},${low + 14}C${x - w - 9},-52 ${x - 26},-72 ${x},-72C${x + 26},-72 ${x + w + 9},-52 ${x + w},${low + 12}C${x + 20},${low + 22} ${x - 20},${low + 22} ${x - w},${low + 14}Z`;
  const wraps = `M${x - w},${low}C${x - 20},-34 ${x + 4},-54 ${x + 26},-62M${x - w - 4},${low - 14}C${x - 26},-44 ${x - 8},-60 ${x + 12},-69M${x + w - 2},${low - 10}C${x + 24},-38 ${x + 8},-48 ${x - 2},-50M${x + w},${low - 24}C${x + 34},-48 ${x + 22},-58 ${x + 10},-60`;
  return {
    behind: '',
    showsHair: true,
    over:
      path(faces(view) ? shape : back, c) +
      line(wraps, fold, 2.2, { opacity: 0.6 }) +
      line(wraps, lighter(c, 0.4), 1.6, { opacity: 0.3, transform: 'translate(-1 -3)' }),
  };
}

function kufi(view, c) {
  const x = CENTRE[view];
  const w = view === 'side' ? 41 : 37;
  const low = faces(view) ? -24 : -16;
  return {
    behind: '',
    showsHair: true,
    over:
      path(
        `M${x - w},${low}C${x - w - 1},-44 ${x - w + 8},-62 ${x - w + 14},-63C${x - 10},-68 ${x + 10},-68 ${x + w - 14},-63C${x + w - 8},-62 ${x + w + 1},-46 ${x + w - 1},${low}Q${x},${low - 12} ${x - w},${low}Z`,
        c,
      ) +
      line(`M${x - w + 2},${low - 8}Q${x},${low - 20} ${x + w - 3},${low - 8}`, lighter(c, 0.5), 2.4, {
        'stroke-dasharray': '4 4',
        opacity: 0.8,
      }) +
      line(`M${x - w + 5},-52Q${x},-62 ${x + w - 6},-52`, lighter(c, 0.4), 2, { opacity: 0.5 }),
  };
}

function beret(view, c) {
  const x = CENTRE[view];
  const dir = view === 'side' || view === 'q' ? -1 : 1;
  const low = faces(view) ? -24 : -14;
  return {
    behind: '',
    showsHair: true,
    over:
      path(
        `M${x - 37},${low}C${x - 44},-46 ${x - 30},-66 ${x},-65C${x + 30},-66 ${x + 44},-46 ${x + 36},${low}Q${x},${low - 12} ${x - 37},${low}Z`,
        c,
      ) +
      path(
        `M${x + dir * 8},-64C${x + dir * 44},-66 ${x + dir * 60},-40 ${x + dir * 48},-24C${x + dir * 42},-16 ${x + dir * 34},-30 ${x + dir * 30},-44Z`,
        darker(c, 0.16),
      ) +
      line(`M${x - 36},${low + 1}Q${x},${low - 11} ${x + 35},${low + 1}`, darker(c, 0.5), 4.5) +
      (faces(view) ? oval(x + (view === 'front' ? -17 : 18), low - 14, 5.5, 6.5, '#d9b25a') : ''),
  };
}

function peaked(view, c) {
  const x = CENTRE[view];
  const gold = '#d5ad55';
  const top = path(
    `M${x - 46},-42C${x - 40},-66 ${x - 16},-70 ${x},-69C${x + 20},-70 ${x + 42},-66 ${x + 47},-44C${x + 30},-32 ${x - 30},-32 ${x - 46},-42Z`,
    c,
  );
  const band = path(
    `M${x - 37},-40L${x - 36},-22Q${x},-32 ${x + 36},-22L${x + 38},-40Q${x},-48 ${x - 37},-40Z`,
    darker(c, 0.5),
  );
  const visor = {
    front: 'M-34,-25Q0,-38 34,-25Q28,-12 0,-14Q-28,-12 -34,-25Z',
    q: 'M-6,-27Q16,-36 30,-27Q40,-18 40,-13Q18,-20 -6,-27Z',
    side: 'M8,-27Q26,-32 34,-24Q46,-14 46,-10Q26,-16 8,-27Z',
  }[view];
  return {
    behind: '',
    showsHair: true,
    over:
      band +
      top +
      (visor
        ? path(visor, '#14161c') + oval(x + (view === 'front' ? 0 : view === 'q' ? 18 : 34), -42, 6, 7, gold)
        : '') +
      line(`M${x - 36},-26Q${x},-36 ${x + 36},-26`, gold, 2, { opacity: 0.8 }),
  };
}

/** A West African head tie, wound high around the head, with a folded rosette at the side. */
function gele(view, c) {
  const x = CENTRE[view] - (view === 'side' ? 4 : 0);
  const fold = darker(c, 0.36);
  const low = faces(view) ? -20 : -4;
  const mass = `M${x - 39},${low}C${x - 56},-34 ${x - 66},-78 ${x - 30},-92C${x + 2},-104 ${x + 50},-84 ${x + 48},-56C${x + 46},-42 ${x + 41},-34 ${x + 37},${low - 4}Q${x},${low - 20} ${x - 39},${low}Z`;
  const wraps = `M${x - 41},${low - 6}C${x - 24},-40 ${x + 10},-54 ${x + 42},-46M${x - 47},${low - 22}C${x - 30},-58 ${x},-72 ${x + 44},-66M${x - 54},${low - 38}C${x - 36},-76 ${x - 10},-88 ${x + 24},-84M${x + 37},${low - 10}C${x + 20},-34 ${x - 10},-44 ${x - 44},-48M${x - 34},-90C${x - 44},-80 ${x - 50},-70 ${x - 50},-60`;
  const [rx, ry] = [x + (view === 'front' ? 22 : -14), -58];
  const rosette =
    oval(rx, ry, 17, 15, darker(c, 0.14)) +
    line(
      `M${rx - 12},${ry + 6}C${rx - 14},${ry - 10} ${rx + 6},${ry - 15} ${rx + 11},${ry - 3}C${rx + 14},${ry + 8} ${rx - 3},${ry + 11} ${rx - 5},${ry + 2}C${rx - 5},${ry - 4} ${rx + 3},${ry - 5} ${rx + 4},${ry}`,
      lighter(c, 0.4),
      2.4,
      { opacity: 0.7 },
    );
  return {
    behind: '',
    showsHair: false,
    over:
      path(mass, c) +
      line(wraps, fold, 2.6, { opacity: 0.55 }) +
      line(wraps, lighter(c, 0.5), 1.8, { opacity: 0.45, transform: 'translate(0 -3.4)' }) +
      (faces(view) ? rosette : oval(x, -24, 16, 9, darker(c, 0.2))),
  };
}

export function hat(p, view) {
  const c = p.hatColor ?? '#2f4a7c';
  return { headscarf, ghutra, turban, kufi, beret, peaked, gele }[p.hat](view, c);
}
