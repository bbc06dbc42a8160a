/** The page that shows all screenshots by element and state, one row for each engine. */

/** @param {{ element, state, engine, media, width, dir, file }[]} shots */
export function contactSheet(shots) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Every state of every element</title>
    <style>
      :root { font: 14px/1.4 system-ui, sans-serif; background: #ddd; }
      .row { display: flex; gap: 12px; align-items: flex-start; margin-block: 8px 20px; overflow-x: auto; }
      figure { flex: none; margin: 0; }
      img { display: block; height: auto; outline: 1px solid #999; }
      h2 { margin-block: 48px 0; } h3 { margin-block: 24px 0; }
    </style>
  </head>
  <body>
    <h1>${shots.length} screenshots</h1>
    ${[...groups(shots, 'element')].map(([element, ofElement]) => `<h2>${element}</h2>${states(ofElement)}`).join('\n')}
  </body>
</html>
`;
}

function states(shots) {
  return [...groups(shots, 'state')].map(([state, ofState]) => `<h3>${state}</h3>${engineRows(ofState)}`).join('\n');
}

function engineRows(shots) {
  return [...groups(shots, 'engine')].map(([, row]) => `<div class="row">${row.map(figure).join('')}</div>`).join('\n');
}

/** Shows a narrow screenshot at its own size, and a wide one at a third of it. */
function figure({ engine, media, width, dir, file }) {
  const caption = `${engine}, ${media}, ${width}, ${dir}`;
  const shown = width > 400 ? Math.round(width / 3) : width;
  return `<figure><a href="${file}"><img src="${file}" alt="" width="${shown}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}

/** Groups the screenshots by a key, in the order in which each value first occurs. */
function groups(shots, key) {
  const found = new Map();
  for (const shot of shots) found.set(shot[key], [...(found.get(shot[key]) ?? []), shot]);
  return found;
}
