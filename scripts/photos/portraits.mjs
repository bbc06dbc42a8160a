// The portraits of speakers: people of the photos in front of plain backgrounds, from the chest up.
import { Sheet, oval, rect, lighter, darker } from './kit.mjs';
import { person } from './person.mjs';
import { CAST } from './cast.mjs';

const SIZE = 768;

/**
 * `wall` is the colour of the background, `pose` how the person stands in front of it. A headdress needs room above the
 * head: `low` moves the person down, and `s` changes the size.
 */
const SITTERS = {
  director: { wall: '#8fa7a2', pose: { turn: 12, mood: 'smile', tilt: -3 } },
  scholar: { wall: '#c9b08c', pose: { turn: -10, mood: 'warm', tilt: 2 }, low: 14 },
  lawyer: { wall: '#7f93ab', pose: { turn: 10, mood: 'smile' } },
  minister: { wall: '#b9a99a', pose: { turn: -12, mood: 'warm' } },
  jurist: { wall: '#6f8a86', pose: { turn: 8, mood: 'smile', tilt: 3 }, low: 24, s: 3.5 },
  elder: { wall: '#b98d68', pose: { turn: -8, mood: 'warm' }, low: 26 },
  linguist: { wall: '#a3a6bd', pose: { turn: 10, mood: 'warm', tilt: -2 } },
  islander: { wall: '#d2bd92', pose: { turn: 8, mood: 'smile', tilt: 2 }, low: 14, s: 3.4 },
  veteran: { wall: '#87918a', pose: { turn: -10, mood: 'warm' } },
  envoy: { wall: '#9a8478', pose: { turn: -10, mood: 'smile', tilt: -2 }, low: 14, s: 3.4 },
  reporter: { wall: '#7d9184', pose: { turn: 10, mood: 'smile', tilt: 2 } },
  general: { wall: '#a99f86', pose: { turn: 10, mood: 'warm' }, low: 40, s: 3.4 },
};

function draw(name) {
  const { wall, pose, low = 0, s = 3.75 } = SITTERS[name];
  const sheet = new Sheet(SIZE, SIZE, { x: -0.7, y: -0.72, shadeAlpha: 0.46, rimAlpha: 0.42 });
  sheet.film = { bloom: 0.16, vignette: 0.26, grain: 0 };
  // A studio lamp behind the person lights the middle of the wall.
  const lamp = sheet.radial(0.42, 0.4, 0.72, `0 ${lighter(wall, 0.5)}, 0.55 ${wall}, 1 ${darker(wall, 0.28)}`);
  sheet.add(rect(0, 0, SIZE, SIZE, lamp));
  sheet.add(oval(SIZE / 2 + 60, SIZE * 0.56, 230, 300, darker(wall, 0.6), { opacity: 0.2, filter: sheet.blur(60) }));
  // The head is close to the shoulders, because the necks of the figures are made for a distance.
  const { mood, nod = [0, CAST[name].woman ? 3 : 6], ...rest } = pose;
  const y = 0.42 * SIZE + 60 * s + low;
  sheet.add(person(sheet, CAST[name], { ...rest, nod, x: SIZE / 2, y, s, as: { mood } }));
  return sheet;
}

export const PORTRAITS = Object.keys(SITTERS).map((name) => ({ slug: name, draw: () => draw(name) }));
