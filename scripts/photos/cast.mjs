// The same people come back from picture to picture, as they would in a day's photographs.
import { mix } from './kit.mjs';
const INK = { black: '#211d20', dark: '#35251e', brown: '#573a28', auburn: '#7c4526', blond: '#b8934f', grey: '#8d8e92', white: '#cbc9c5', steel: '#5d6067' };
const SKIN = { porcelain: '#efc9ad', light: '#e3b08c', olive: '#cf9a70', tan: '#bd8458', amber: '#a56b42', brown: '#85502f', deep: '#673c25', ebony: '#4c2d20' };

export const CAST = {
  president: { skin: SKIN.light, hair: 'side', hairColor: INK.grey, old: true, glasses: true, outfit: 'suit', cloth: '#26324c', tie: '#8c3236', square: '#e9e2d2' },
  envoy: { woman: true, skin: SKIN.deep, hair: 'afro', hairColor: '#77767a', old: true, dark: true, outfit: 'blazer', cloth: '#b97a2c', shirt: '#ecdcc0', necklace: '#efe3cc', earrings: '#e7c579', skirt: 'knee', skirtColor: '#3a2c2a' },
  commander: { skin: SKIN.brown, hat: 'beret', hatColor: '#4f83b5', hair: 'crop', hairColor: INK.black, dark: true, outfit: 'uniform', cloth: '#5b6146', trousers: '#4d523b' },
  ambassador: { woman: true, skin: '#ecc39c', hair: 'bob', hairColor: INK.black, outfit: 'blazer', cloth: '#256570', shirt: '#e8e2d4', skirt: 'knee', necklace: '#f4efe2' },
  scholar: { woman: true, skin: SKIN.olive, hat: 'headscarf', hatColor: '#8a5a78', hair: 'short', hairColor: INK.dark, outfit: 'dress', cloth: '#4b3350', skirt: 'long' },
  general: { skin: SKIN.tan, hat: 'turban', hatColor: '#a5402f', hair: 'short', hairColor: '#3a3436', beard: 'full', beardColor: '#55504f', outfit: 'suit', cloth: '#3a3d45', tie: '#c08a3c' },
  elder: { skin: SKIN.ebony, hat: 'kufi', hatColor: '#c9b48a', hair: 'crop', hairColor: INK.steel, dark: true, old: true, outfit: 'robe', cloth: '#7d97a6', trim: '#ecdcae' },
  jurist: { woman: true, skin: SKIN.amber, hair: 'bun', hairColor: INK.black, glasses: '#5a2a28', outfit: 'sari', cloth: '#7c2f42', drape: '#b04a53', sleeve: '#7c2f42', bare: true, trim: '#e3c06c', necklace: '#e3c06c' },
  sheikh: { skin: SKIN.olive, hat: 'ghutra', hatColor: '#efece4', hair: 'short', hairColor: INK.black, beard: 'full', outfit: 'thobe', cloth: '#e5e1d6' },
  aide: { skin: SKIN.tan, hair: 'quiff', hairColor: INK.black, beard: 'short', outfit: 'suit', cloth: '#57616b', shirt: '#dfe6ea', trousers: '#474f58' },
  director: { woman: true, skin: SKIN.porcelain, hair: 'bob', hairColor: INK.blond, old: true, outfit: 'blazer', cloth: '#6a7f93', shirt: '#f1ebe0', skirt: 'knee', skirtColor: '#55687a', glasses: '#6c4a2c' },
  reporter: { woman: true, skin: SKIN.tan, hair: 'wavy', hairColor: INK.dark, outfit: 'blazer', cloth: '#a8432f', shirt: '#efe2cf', trousers: '#2b2c36', earrings: '#e7c579' },
  lawyer: { skin: SKIN.deep, hair: 'bald', hairColor: INK.black, dark: true, glasses: true, beard: 'short', outfit: 'suit', cloth: '#5a4536', tie: '#2f6a6a', weave: 'check' },
  islander: { skin: SKIN.amber, hair: 'afro', hairColor: INK.black, build: 1.12, outfit: 'shirt', cloth: '#2e6b68', motif: '#e9d9ae', trousers: '#3a3431', bare: true },
  youth: { woman: true, skin: SKIN.brown, hair: 'locs', hairColor: INK.black, dark: true, outfit: 'wrap', cloth: '#33303c', stripes: ['#e0ac4c', '#9d3d36', '#2f6b57'], trousers: '#2a2732' },
  adviser: { woman: true, skin: SKIN.light, hair: 'pony', hairColor: INK.auburn, outfit: 'blazer', cloth: '#3f5a4c', shirt: '#efe6d6', trousers: '#33403a' },
  minister: { skin: '#e6b98f', hair: 'side', hairColor: INK.black, glasses: true, outfit: 'suit', cloth: '#2b2c35', tie: '#3f6e9c', weave: 'stripe' },
  elderlady: { woman: true, skin: SKIN.ebony, hat: 'gele', hatColor: '#c4823a', hair: 'crop', hairColor: INK.black, dark: true, outfit: 'dress', cloth: '#8a3d57', weave: 'motif', weaveColor: '#e0b35e', skirt: 'long', necklace: '#f0d9a0', earrings: '#f0d9a0' },
  veteran: { skin: SKIN.porcelain, hair: 'receding', hairColor: INK.white, old: true, beard: 'moustache', outfit: 'suit', cloth: '#65605a', tie: '#44546e', weave: 'check', build: 1.06 },
  nehru: { skin: SKIN.amber, hair: 'side', hairColor: INK.white, old: true, beard: 'moustache', outfit: 'nehru', cloth: '#4b4038', square: '#e6dcc6', trousers: '#e3dccb' },
  captain: { woman: true, skin: SKIN.olive, hat: 'peaked', hatColor: '#d9d6cc', hair: 'bun', hairColor: INK.dark, outfit: 'uniform', cloth: '#27324a', trousers: '#222b40', shirt: '#e9e6df', tie: '#1c2233' },
  guest: { skin: SKIN.olive, hair: 'curls', hairColor: INK.dark, beard: 'short', outfit: 'suit', cloth: '#7a6a52', shirt: '#d9e2e4', trousers: '#4a4034' },
  linguist: { woman: true, skin: SKIN.porcelain, hair: 'long', hairColor: INK.brown, outfit: 'dress', cloth: '#4d6f79', skirt: 'knee' },
};

const CLOTH = ['#2b3448', '#3d3a40', '#54616a', '#6b5342', '#7d3a3a', '#35554f', '#4a3c5c', '#8a6a35', '#2f5568', '#6d6f62', '#90584a', '#3a4a33'];

/** Someone for the crowd, drawn by lot. `dusk` sinks the colours into a dark hall. */
export function stranger(chance, dusk = 0) {
  const woman = chance() > 0.5;
  const skin = mix(chance.pick(Object.values(SKIN)), '#141a2e', dusk);
  const cover = chance();
  const hat = woman ? (cover > 0.86 ? 'headscarf' : cover > 0.8 ? 'gele' : null) : cover > 0.94 ? 'turban' : cover > 0.89 ? 'kufi' : cover > 0.85 ? 'beret' : null;
  return {
    woman, skin, hat,
    hatColor: mix(chance.pick(['#9a4a3a', '#5d7e96', '#a58a52', '#6d5a7c', '#d2c8b4', '#3f6a60']), '#141a2e', dusk),
    hair: chance.pick(woman ? ['bob', 'long', 'wavy', 'bun', 'pony', 'afro', 'curls', 'locs'] : ['short', 'side', 'crop', 'receding', 'bald', 'afro', 'short', 'side']),
    hairColor: mix(chance.pick([INK.black, INK.black, INK.dark, INK.brown, INK.grey, INK.white, INK.auburn, INK.blond, INK.steel]), '#141a2e', dusk),
    glasses: chance() > 0.7, outfit: woman ? chance.pick(['blazer', 'dress']) : 'suit', shirt: mix('#e6e1d6', '#141a2e', dusk),
    cloth: mix(chance.pick(CLOTH), '#141a2e', dusk), build: chance.range(0.94, 1.1), weave: chance() > 0.8 ? 'check' : undefined, tie: chance.pick(['#7d3236', '#3a5f86', '#8a6a35']),
  };
}
