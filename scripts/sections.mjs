/** Cuts Markdown into sections, for what shows a part of a document: `llms.txt` and the documentation site. */

/**
 * Returns the part before the first heading of level 2 (its title is undefined), and one part for each such heading,
 * which is its first line.
 * @returns {{ title: string | undefined, text: string }[]}
 */
export function sectionsOf(markdown) {
  const sections = [{ title: undefined, lines: [] }];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const title = isCode ? undefined : line.match(/^## (.+)$/)?.[1];
    if (title) sections.push({ title, lines: [] });
    sections.at(-1).lines.push(line);
  }
  return sections.map(({ title, lines }) => ({ title, text: lines.join('\n') }));
}

/** Returns the section with this title. */
export function sectionOf(markdown, title) {
  const section = sectionsOf(markdown).find((one) => one.title === title);
  if (!section) throw new Error(`There is no section "${title}".`);
  return section.text;
}
