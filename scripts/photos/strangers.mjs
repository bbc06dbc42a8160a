// The audience: people with random features, so that no two rows look alike.
import { mix } from './kit.mjs';
import { INK, SKIN } from './cast.mjs';

const CLOTH = [
  '#2b3448',
  '#3d3a40',
  '#54616a',
  '#6b5342',
  '#7d3a3a',
  '#35554f',
  '#4a3c5c',
  '#8a6a35',
  '#2f5568',
  '#6d6f62',
  '#90584a',
  '#3a4a33',
];

/** A random person for the crowd. `dusk` darkens the colours for a dark hall. */
export function stranger(chance, dusk = 0) {
  const woman = chance() > 0.5;
  const skin = mix(chance.pick(Object.values(SKIN)), '#141a2e', dusk);
  const cover = chance();
  const hat = woman
    ? cover > 0.86
      ? 'headscarf'
      : cover > 0.8
        ? 'gele'
        : null
    : cover > 0.94
      ? 'turban'
      : cover > 0.89
        ? 'kufi'
        : cover > 0.85
          ? 'beret'
          : null;
  return {
    woman,
    skin,
    hat,
    hatColor: mix(chance.pick(['#9a4a3a', '#5d7e96', '#a58a52', '#6d5a7c', '#d2c8b4', '#3f6a60']), '#141a2e', dusk),
    hair: chance.pick(
      woman
        ? ['bob', 'long', 'wavy', 'bun', 'pony', 'afro', 'curls', 'locs']
        : ['short', 'side', 'crop', 'receding', 'bald', 'afro', 'short', 'side'],
    ),
    hairColor: mix(
      chance.pick([INK.black, INK.black, INK.dark, INK.brown, INK.grey, INK.white, INK.auburn, INK.blond, INK.steel]),
      '#141a2e',
      dusk,
    ),
    glasses: chance() > 0.7,
    outfit: woman ? chance.pick(['blazer', 'dress']) : 'suit',
    shirt: mix('#e6e1d6', '#141a2e', dusk),
    cloth: mix(chance.pick(CLOTH), '#141a2e', dusk),
    build: chance.range(0.94, 1.1),
    weave: chance() > 0.8 ? 'check' : undefined,
    tie: chance.pick(['#7d3236', '#3a5f86', '#8a6a35']),
  };
}
