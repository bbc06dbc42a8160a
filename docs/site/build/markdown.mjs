/** Reads Markdown as tokens, so that a page can show a section of a document, and renders them as HTML. */
import MarkdownIt from 'markdown-it';
import { flowchartTable } from './flowchart.mjs';

const markdown = new MarkdownIt({ html: true });
const { escapeHtml } = markdown.utils;

/**
 * Returns the sections of a document: the part before the first heading of level 2, and one for each such heading. The
 * headings have the ids that GitHub gives them, so that links into documents work in both places.
 * @returns {{ title: string | undefined, tokens: import('markdown-it').Token[] }[]}
 */
export function sectionsOf(text) {
  const tokens = markdown.parse(text, {});
  const used = new Map();
  const sections = [{ title: undefined, tokens: [] }];
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const title = textOf(tokens[i + 1]);
      token.attrSet('id', unique(slug(title), used));
      if (token.tag === 'h2') sections.push({ title, tokens: [] });
    }
    sections.at(-1).tokens.push(token);
  }
  return sections;
}

/** Returns the headings of tokens: level, id and plain text. */
export function headingsOf(tokens) {
  return tokens.flatMap((token, i) =>
    token.type === 'heading_open'
      ? [{ level: Number(token.tag[1]), id: token.attrGet('id'), text: textOf(tokens[i + 1]) }]
      : [],
  );
}

/**
 * Renders tokens.
 * @param {object} options
 * @param {(href: string) => { url?: string, title?: string }} options.resolve the address of a link or a picture on the
 *   site, and the title of the page. Without an address, a link stays text
 * @param {(tag: string) => string | undefined} [options.tagUrl] the address of the page of an element, to which its tag
 *   in the text leads
 * @param {number} options.up by how many levels the headings move up
 */
export function renderTokens(tokens, { resolve, tagUrl, up = 0 }) {
  return markdown.renderer.render(tokens, markdown.options, { resolve, tagUrl, up });
}

/** Renders a text of one line, such as a description in the manifest. */
export function renderInline(text) {
  return markdown.renderInline(text);
}

/** Renders paragraphs. */
export function renderBlock(text) {
  return markdown.render(text);
}

/** Renders a block of code with a button that copies it. Without a script, there is no button. */
export function renderCode(code, language = '') {
  return `<div class="code">
<pre><code${language && ` data-language="${escapeHtml(language)}"`}>${escapeHtml(code)}</code></pre>
<p class="tools" data-scripted hidden><button type="button" class="copy">Copy code</button> <span role="status"></span></p>
</div>
`;
}

markdown.renderer.rules.fence = (tokens, i) => {
  const { info, content } = tokens[i];
  return (info === 'mermaid' && flowchartTable(content)) || renderCode(content, info);
};

// A heading is a link to itself, so that its address can be copied.
markdown.renderer.rules.heading_open = (tokens, i, options, { up = 0 }) => {
  const level = tokens[i].tag[1] - up;
  const id = tokens[i].attrGet('id');
  return `<h${level} id="${id}"><a href="#${id}">`;
};
markdown.renderer.rules.heading_close = (tokens, i, options, { up = 0 }) => `</a></h${tokens[i].tag[1] - up}>\n`;

// A wide table scrolls inside this box. The script makes the box a tab stop while there is something to scroll.
markdown.renderer.rules.table_open = () => '<div class="table"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

markdown.renderer.rules.th_open = markdown.renderer.rules.td_open = (tokens, i) => {
  // An empty cell is not a header.
  if (!tokens[i + 1].content) tokens[i].tag = tokens[i + 2].tag = 'td';
  // A class in place of the style attribute, which the policy of the pages forbids.
  return tokens[i].attrGet('style') === 'text-align:right' ? `<${tokens[i].tag} class="number">` : `<${tokens[i].tag}>`;
};

markdown.renderer.rules.link_open = (tokens, i, options, env, self) => {
  const { url, title } = env.resolve(tokens[i].attrGet('href'));
  if (url === undefined) {
    // Links are not nested, so the next end is the end of this link.
    tokens.slice(i).find(({ type }) => type === 'link_close').hidden = true;
    return '';
  }
  // The name of a file tells nothing on the site.
  const text = tokens[i + 1];
  if (title && /^(?:\w+\/)+[\w.-]+$|^\w+\.md$/.test(text.content)) text.content = title;
  tokens[i].attrSet('href', url);
  return self.renderToken(tokens, i, options);
};
markdown.renderer.rules.link_close = (tokens, i) => (tokens[i].hidden ? '' : '</a>');

const { code_inline: code } = markdown.renderer.rules;
markdown.renderer.rules.code_inline = (tokens, i, options, env, self) => {
  const url = env.tagUrl?.(tokens[i].content.match(/^<([a-z-]+)>$/)?.[1]);
  const html = code(tokens, i, options, env, self);
  return url ? `<a href="${url}">${html}</a>` : html;
};

const { image } = markdown.renderer.rules;
markdown.renderer.rules.image = (tokens, i, options, env, self) => {
  tokens[i].attrSet('src', env.resolve(tokens[i].attrGet('src')).url);
  return image(tokens, i, options, env, self);
};

/** The plain text of an inline token. */
function textOf({ children }) {
  return children.map(({ content }) => content).join('');
}

/** The id that GitHub makes of a heading. */
function slug(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function unique(id, used) {
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count ? `${id}-${count}` : id;
}
