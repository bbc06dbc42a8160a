/**
 * Turns a flowchart in the language of Mermaid into a table, which needs no library, can be read by everyone, and fits
 * every screen.
 */
const NODE = /^\s*(\w+)\["(.+)"\]$/;
const EDGES = /^\s*[\w& ]+(?:\s(?:-->|---|-\.->)\s[\w& ]+)+$/;

/** Returns HTML, or undefined for another kind of diagram. */
export function flowchartTable(code) {
  const [first, ...lines] = code.split('\n');
  if (!first.startsWith('flowchart')) return undefined;
  const nodes = new Map();
  for (const line of lines) {
    const [, id, label] = line.match(NODE) ?? [];
    if (id) nodes.set(id, { label: label.split('<br/>'), arrows: [], dashed: [] });
    else if (EDGES.test(line)) addEdges(line, nodes);
  }
  const names = (ids) => ids.map((id) => nodes.get(id).label[0]).join(', ');
  const rows = [...nodes.values()].map(
    ({ label: [name, ...about], arrows, dashed }) =>
      `<tr><th scope="row">${name}</th><td>${about.join(' ')}</td><td>${names(arrows)}</td><td>${names(dashed)}</td></tr>\n`,
  );
  return `<div class="table"><table>
<caption>The diagram as a table</caption>
<thead><tr><th scope="col">box</th><th scope="col">what it is</th><th scope="col">arrows to</th><th scope="col">dashed arrows to</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table></div>
`;
}

/** `a --> b & c --> d`: each node on the left leads to each node on the right. */
function addEdges(line, nodes) {
  const parts = line.trim().split(/\s(-->|---|-\.->)\s/);
  const idsAt = (i) => parts[i].split('&').map((id) => id.trim());
  for (let i = 1; i < parts.length; i += 2)
    for (const from of idsAt(i - 1)) nodes.get(from)[parts[i] === '-.->' ? 'dashed' : 'arrows'].push(...idsAt(i + 1));
}
