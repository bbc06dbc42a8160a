// The nine photos in the order of the slideshow, with their alternative texts and captions.
import { draw as council } from './scene-council.mjs';
import { draw as lectern } from './scene-lectern.mjs';
import { draw as booths } from './scene-booths.mjs';
import { draw as press } from './scene-press.mjs';
import { draw as handshake } from './scene-handshake.mjs';
import { draw as corridor } from './scene-corridor.mjs';
import { draw as panel } from './scene-panel.mjs';
import { draw as portrait } from './scene-portrait.mjs';
import { draw as night } from './scene-night.mjs';

const landscape = { width: 1600, height: 1067 };

export const PHOTOS = [
  {
    slug: 'council-table',
    ...landscape,
    draw: council,
    alt: 'Delegates with name plates around a horseshoe table, tall windows and a river skyline behind them.',
    caption:
      'A Special Representative opens the first round while an aide waits at his shoulder. Under the Chatham House Rule, what he says may be used, but not that he said it.',
  },
  {
    slug: 'lectern',
    ...landscape,
    draw: lectern,
    alt: 'A woman in an ochre jacket speaks at a lectern, one hand towards a screen with a dotted map of the world.',
    caption:
      'A Special Representative shows how far the missions lie from the capitals that mandate them. Safety, she argues, is decided long before anyone leaves the base.',
  },
  {
    slug: 'interpreters',
    ...landscape,
    draw: booths,
    alt: 'Pairs of interpreters with headsets in four lit glass booths above a full, dim hall.',
    caption:
      'Every word passes through these booths. “Impartial” and “neutral” are easily confused in translation, so the interpreters had asked for a list of terms in advance.',
  },
  {
    slug: 'press-corner',
    ...landscape,
    draw: press,
    alt: 'A woman in a magenta dress and an orange headwrap answers reporters at a cluster of microphones, flags behind her.',
    caption: 'Between two panels, an envoy tells the press what was discussed, and leaves out who said it.',
  },
  {
    slug: 'handshake',
    ...landscape,
    draw: handshake,
    alt: 'A man in a navy suit and a man in a pale blue robe shake hands; an officer and two women look on.',
    caption:
      'The institute’s president thanks a Special Representative who flew in from the field for this one day. A force commander is next in line.',
  },
  {
    slug: 'corridor',
    ...landscape,
    draw: corridor,
    alt: 'Two delegates standing and one in a wheelchair talk by the tall windows of a sunlit corridor.',
    caption:
      'The break was for coffee, but the question came along: who looks after national staff once the international staff are flown out?',
  },
  {
    slug: 'panel',
    ...landscape,
    draw: panel,
    alt: 'Four panelists at a long blue table in front of an oak wall; in the dark audience someone raises a hand.',
    caption:
      'The third panel weighs what a smart mandate would leave out. A question from the floor is about to turn the talk to money.',
  },
  {
    slug: 'group-portrait',
    width: 1067,
    height: 1600,
    draw: portrait,
    alt: 'Seventeen people in suits, uniforms and dress of many regions on a staircase, one of them in a wheelchair.',
    caption:
      'Before lunch the participants gather on the stairs, field and headquarters mixed on purpose. The serious version of this picture was taken a minute earlier.',
  },
  {
    slug: 'night-view',
    ...landscape,
    draw: night,
    alt: 'A tall glass slab with lit windows by a river at night; three people look across from a railing.',
    caption:
      'The last session is over, but the lights stay on: the day’s notes are becoming seven recommendations. Some of the guests walk home along the water.',
  },
];
