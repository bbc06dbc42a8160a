// Drawing tools: seeded random numbers, colour mixing, path helpers, and a sheet that collects SVG definitions.
// Everything is deterministic, so drawing again gives the same picture.

export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  next.range = (low, high) => low + (high - low) * next();
  next.pick = (list) => list[Math.floor(next() * list.length)];
  return next;
}

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Blends two #rrggbb colours; t = 0 gives the first. */
export function mix(a, b, t) {
  const [one, two] = [channels(a), channels(b)];
  return (
    '#' +
    one
      .map((v, i) =>
        Math.round(v + (two[i] - v) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}
export const darker = (hex, t = 0.25) => mix(hex, '#0d1226', t);
export const lighter = (hex, t = 0.2) => mix(hex, '#fff3dd', t);

export const n = (value) => Math.round(value * 100) / 100;

/** Parses a list of points. Points may also be text, 'x,y x,y', which keeps long outlines readable. */
const pointsOf = (list) =>
  typeof list === 'string' ? list.split(' ').map((pair) => pair.split(',').map(Number)) : list;

/** A closed path of straight lines through points. */
export const poly = (points) =>
  `M${pointsOf(points)
    .map(([x, y]) => `${n(x)},${n(y)}`)
    .join('L')}Z`;

/** A smooth path through points (Catmull-Rom converted to Béziers). */
export function smooth(list, closed = true, tension = 1) {
  const points = pointsOf(list);
  const count = points.length;
  const at = (i) => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  let d = `M${n(points[0][0])},${n(points[0][1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = tension / 6;
    d += `C${n(p1[0] + (p2[0] - p0[0]) * k)},${n(p1[1] + (p2[1] - p0[1]) * k)} ${n(p2[0] - (p3[0] - p1[0]) * k)},${n(p2[1] - (p3[1] - p1[1]) * k)} ${n(p2[0])},${n(p2[1])}`;
  }
  return d + (closed ? 'Z' : '');
}

const attrs = (extra) =>
  Object.entries(extra)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');

export const path = (d, fill, extra = {}) => `<path d="${d}" fill="${fill}"${attrs(extra)}/>`;
export const line = (d, stroke, width, extra = {}) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${attrs(extra)}/>`;
export const rect = (x, y, w, h, fill, extra = {}) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${attrs(extra)}/>`;
export const oval = (cx, cy, rx, ry, fill, extra = {}) =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attrs(extra)}/>`;
export const group = (content, extra = {}) => `<g${attrs(extra)}>${content}</g>`;

/** Renders gradient stops. Stops are [offset, colour, alpha] lists or text: '0 #fff, 1 #000 0.5'. */
const stopList = (stops) =>
  (typeof stops === 'string' ? stops.split(', ').map((stop) => stop.split(' ')) : stops)
    .map(([at, color, alpha = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${alpha}"/>`)
    .join('');

export class Sheet {
  #defs = [];
  #known = new Map();
  #parts = [];

  /** `light`: a vector of about unit length that points to the lamp, and the colours of shade and rim. */
  constructor(width, height, light = {}) {
    this.width = width;
    this.height = height;
    this.light = { x: -0.8, y: -0.6, shade: '#16203c', shadeAlpha: 0.55, rim: '#fff0d2', rimAlpha: 0.5, ...light };
  }

  /** Stores a definition once; the same text gets the same id. */
  define(make) {
    const key = make('@');
    if (!this.#known.has(key)) {
      const id = `d${this.#known.size}`;
      this.#known.set(key, id);
      this.#defs.push(make(id));
    }
    return `url(#${this.#known.get(key)})`;
  }

  linear(x1, y1, x2, y2, stops, user = false) {
    return this.define(
      (id) =>
        `<linearGradient id="${id}" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${user ? ' gradientUnits="userSpaceOnUse"' : ''}>${stopList(stops)}</linearGradient>`,
    );
  }

  /** A top-to-bottom gradient in the shape's own box. */
  fade(...stops) {
    return this.linear(0, 0, 0, 1, stops);
  }

  radial(cx, cy, r, stops, user = false) {
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}"${user ? ' gradientUnits="userSpaceOnUse"' : ''}>${stopList(stops)}</radialGradient>`,
    );
  }

  clip(d) {
    return this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
  }

  pattern(w, h, content, transform = '') {
    return this.define(
      (id) =>
        `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    );
  }

  blur(amount) {
    return this.define(
      (id) =>
        `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${n(amount)}"/></filter>`,
    );
  }

  /**
   * A filter that gives a flat part volume. It darkens the side away from the lamp and lightens the edge towards it.
   * It works on the finished shape, so all parts of all figures are lit in the same way.
   */
  lit(depth, strength = 1) {
    const { x, y, shade, shadeAlpha, rim, rimAlpha } = this.light;
    const d = n(depth);
    return this.define(
      (id) =>
        `<filter id="${id}" x="-15%" y="-15%" width="130%" height="130%" color-interpolation-filters="sRGB">` +
        `<feGaussianBlur in="SourceAlpha" stdDeviation="${n(d * 0.55)}"/><feOffset dx="${n(x * d)}" dy="${n(y * d)}" result="near"/>` +
        `<feFlood flood-color="${shade}" flood-opacity="${n(shadeAlpha * strength)}"/><feComposite operator="in" in2="SourceAlpha"/>` +
        `<feComposite operator="out" in2="near" result="dark"/>` +
        `<feBlend mode="multiply" in="dark" in2="SourceGraphic" result="body"/>` +
        `<feGaussianBlur in="SourceAlpha" stdDeviation="${n(d * 0.1)}"/><feOffset dx="${n(-x * d * 0.19)}" dy="${n(-y * d * 0.19)}" result="far"/>` +
        `<feFlood flood-color="${rim}" flood-opacity="${n(rimAlpha * strength)}"/><feComposite operator="in" in2="SourceAlpha"/>` +
        `<feComposite operator="out" in2="far" result="edge"/>` +
        `<feBlend mode="screen" in="edge" in2="body"/></filter>`,
    );
  }

  add(...content) {
    this.#parts.push(...content.flat());
    return this;
  }

  /** Draws a whole layer out of focus, as a lens would. */
  soft(amount, ...content) {
    return this.add(group(content.flat().join(''), { filter: this.blur(amount) }));
  }

  toString() {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"><defs>${this.#defs.join('')}</defs>${this.#parts.join('\n')}</svg>`;
  }
}
