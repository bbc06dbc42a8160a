import { draw as council } from './scene-council.mjs';
import { draw as lectern } from './scene-lectern.mjs';
import { draw as booths } from './scene-booths.mjs';
import { draw as press } from './scene-press.mjs';
import { draw as handshake } from './scene-handshake.mjs';
import { draw as corridor } from './scene-corridor.mjs';
import { draw as panel } from './scene-panel.mjs';
import { draw as portrait } from './scene-portrait.mjs';
import { draw as night } from './scene-night.mjs';
export const PHOTOS = [
  { slug: 'council-table', width: 1600, height: 1067, draw: council },
  { slug: 'lectern', width: 1600, height: 1067, draw: lectern },
  { slug: 'interpreters', width: 1600, height: 1067, draw: booths },
  { slug: 'press-corner', width: 1600, height: 1067, draw: press },
  { slug: 'handshake', width: 1600, height: 1067, draw: handshake },
  { slug: 'corridor', width: 1600, height: 1067, draw: corridor },
  { slug: 'panel', width: 1600, height: 1067, draw: panel },
  { slug: 'group-portrait', width: 1067, height: 1600, draw: portrait },
  { slug: 'night-view', width: 1600, height: 1067, draw: night },
];
