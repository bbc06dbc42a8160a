/**
 * Reader views: what the CMS recipes and the WordPress patterns print stays in them, before and after the script.
 * Readability, the library of Firefox's reader view, reads an article with the recipe in it, in the boxes that the CMS
 * prints. It sees neither attributes nor shadow roots, only the HTML that the author wrote.
 *
 * The recipes are read from the documents and the plugin. So a new recipe is tested without a change of this file,
 * unless its template has expressions that `TEMPLATES` does not know.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const DOCS = 'docs/cms';
const PLUGIN = 'integrations/wordpress/event-page-elements';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
const SCRIPT = '/dist/cdn/event-page-elements.js';

const documents = Object.fromEntries(
  readdirSync(DOCS).map((file) => [file.replace('.md', ''), readFileSync(`${DOCS}/${file}`, 'utf8')]),
);
const NAMES = ['page', 'header', 'slideshow', 'recommendations', 'recent', 'articles', 'breadcrumb', 'actions'];
/** Matches a tag of this package, or a class name of it. */
const BLOCK = new RegExp(`<event-(?:${NAMES.join('|')})[\\s>{]|class="(?:[^"]* )?event-(?:${NAMES.join('|')})[" ]`);
/** Navigation and sidebars. Readers do not want them in a reader view. */
const UNWANTED = 'event-breadcrumb, .event-breadcrumb, event-actions, .event-actions, [role="complementary"]';

/** A title without words of the recipes: Readability drops a heading that repeats the title. */
const TITLE = 'Two days in October';
/** The article around a recipe. Readability compares a block with the text around it. */
const ARTICLE = [
  'The conference brought together people who plan field missions, people who serve in them, and people who live where they work. For two days they compared notes on safety, on impartiality and on the slow business of trust.',
  'The first session dealt with the recent past. Speakers described how the tasks of a mission had grown, year after year, while its means had stayed as they were, and what that meant for the staff on the ground.',
  'In the second session three heads of security explained how they decide each morning whether a road is open. None of them relies on one source, and all of them had been wrong at least once.',
  'National staff carry most of the risk. They were the subject of the longest debate of the conference, and the room agreed that their protection has to be planned and paid for from the first day.',
  'The afternoon belonged to smaller groups. Some drafted language for a mandate, some went through a budget line by line, and one group only asked questions, which turned out to be the most useful of all.',
  'A full report will appear in autumn. Until then the organizers will answer questions, collect corrections, and send the recommendations to every delegation that took part.',
];
/** The places of a block in the article: the number of paragraphs before it. */
const PLACES = { 'between two texts': 3, 'after the text': 6 };

/** Returns the first group of a match in a document, or `otherwise` if the recipe has no such part. */
const inDocument = (cms, pattern, otherwise) => documents[cms].match(pattern)?.[1] ?? otherwise;

/**
 * The themes in which the recipes of each document are tested: the HTML around the content of a page (`page`), around a
 * text (`text`) and around a block (`block`). `|` stands for the content. Documents without an entry have those of the
 * common page.
 */
const THEMES = {
  README: [
    { theme: 'an article', page: '<article>|</article>' },
    { theme: 'divs', page: '<div id="content"><div>|</div></div>', block: '<div><div>|</div></div>' },
  ],
  wordpress: [
    {
      theme: 'a block theme',
      page: '<main class="wp-block-group"><div class="entry-content wp-block-post-content is-layout-constrained">|</div></main>',
    },
    {
      theme: 'a classic theme',
      page: '<article class="post hentry"><div class="entry-content">|</div></article>',
    },
    {
      theme: 'a classic theme without the plugin',
      page: '<article class="post hentry"><div class="entry-content">|</div></article>',
      // WordPress adds this box to each group. The plugin removes it, as `npm run test:wordpress` checks.
      inGroup: '<div class="wp-block-group__inner-container">|</div>',
    },
  ],
  drupal: [
    {
      theme: 'Olivero',
      page: '<article class="node node--type-event"><div class="node__content">|</div></article>',
      text: '<div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">|</div>',
    },
  ],
  joomla: [
    {
      theme: 'Cassiopeia',
      page: '<div class="com-content-article item-page"><div class="com-content-article__body">|</div></div>',
    },
  ],
  typo3: [
    {
      theme: 'Fluid Styled Content',
      page: '<main>|</main>',
      text: '<div id="c1" class="frame frame-default frame-type-text frame-layout-0">|</div>',
      block: `<div id="c2" class="frame frame-${inDocument('typo3', /frame_class\.addItems\.([\w-]+)/, 'default')} frame-type-image frame-layout-0">|</div>`,
    },
  ],
  wagtail: [
    documents.wagtail.includes('{% for block in page.body %}')
      ? { theme: 'a loop over blocks', page: '<main>|</main>' }
      : {
          theme: 'a StreamField',
          page: '<main>|</main>',
          text: '<div class="block-paragraph">|</div>',
          block: '<div class="block-event">|</div>',
        },
  ],
  // Static site generators print the text alone.
  ...Object.fromEntries(
    ['hugo', 'eleventy', 'astro'].map((cms) => [cms, [{ theme: 'a layout', page: `<main><h1>${TITLE}</h1>|</main>` }]]),
  ),
  ghost: [
    { theme: 'Casper', page: '<article class="post"><section class="gh-content gh-canvas">|</section></article>' },
  ],
  aem: [
    {
      theme: 'the Core Components',
      page: '<div class="root responsivegrid"><div class="aem-Grid aem-Grid--12">|</div></div>',
      text: '<div class="text aem-GridColumn aem-GridColumn--default--12"><div class="cmp-text">|</div></div>',
      block: `<div class="eventslideshow ${inDocument('aem', /<cq:htmlTag [^>]*class="([^"]*)"/, '')} aem-GridColumn aem-GridColumn--default--12">|</div>`,
    },
  ],
  squarespace: [
    {
      theme: 'blocks',
      page: '<article class="sections"><div class="row sqs-row"><div class="col sqs-col-12">|</div></div></article>',
      text: '<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">|</div></div></div>',
      block:
        '<div class="sqs-block code-block sqs-block-code"><div class="sqs-block-content"><div class="sqs-code-container">|</div></div></div>',
    },
  ],
  webflow: [
    { theme: 'a rich text', page: '<div class="w-richtext">|</div>', block: '<div class="w-embed">|</div>' },
    { theme: 'a section', page: '<section class="section"><div class="w-layout-blockcontainer">|</div></section>' },
  ],
};

/** What a reader view drops nevertheless. The documents say so. */
const LIMITS = [
  /^wordpress, group with heading and gallery, in a classic theme without the plugin/,
  /^squarespace, .* after the text/,
];

let samples = 0;
/** Returns a text as authors write it: Readability ignores paragraphs of less than 25 characters. */
const sampleText = () => `Sample text ${++samples} of the author.`;
const samplePicture = () =>
  `<img src="/photos/sample-${++samples}.jpg" alt="Sample ${samples}" width="1600" height="1067" />`;
const times = (count, make) => Array.from({ length: count }, make).join('\n');
const listWithLinks = () =>
  `<h2>${sampleText()}</h2>
  <ul>${times(3, () => `<li><a href="/launch">Event ${++samples}</a><br />25 November 2014<br />${sampleText()} ${sampleText()}</li>`)}</ul>
  <p><a href="/events">More ${++samples}</a></p>`;

/** The pictures of each CMS, as it prints them. */
const PICTURES = {
  wordpress: () =>
    `<figure class="wp-block-image size-large"><a href="/full.jpg">${samplePicture()}</a><figcaption class="wp-element-caption">${sampleText()} <em>Photo: ${sampleText()}</em></figcaption></figure>`,
  ghost: () =>
    `<figure class="kg-card kg-image-card kg-card-hascaption">${samplePicture()}<figcaption><span>${sampleText()}</span></figcaption></figure>`,
  webflow: () =>
    `<figure class="w-richtext-align-center w-richtext-figure-type-image"><div>${samplePicture()}</div><figcaption>${sampleText()}</figcaption></figure>`,
};
const blockGallery = (name) =>
  `<figure class="wp-block-gallery has-nested-images columns-default is-cropped ${name}">${times(3, PICTURES.wordpress)}<figcaption class="blocks-gallery-caption wp-element-caption">${sampleText()}</figcaption></figure>`;
const classicGallery = () =>
  `<div id="gallery-1" class="gallery galleryid-5 gallery-columns-3 gallery-size-thumbnail">${times(
    3,
    () =>
      `<figure class="gallery-item"><div class="gallery-icon landscape"><a href="/full.jpg">${samplePicture()}</a></div><figcaption class="wp-caption-text gallery-caption">${sampleText()}</figcaption></figure>`,
  )}</div>`;
const ghostGallery = () =>
  `<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row">${times(3, () => `<div class="kg-gallery-image">${samplePicture()}</div>`)}</div></div><figcaption><p><span>${sampleText()}</span></p></figcaption></figure>`;
const drupalField = (name, content, more = 'field__item') =>
  `<div class="field field--name-field-${name} field--type-any field--label-hidden ${more}">${content}</div>`;

/** Matches a part of a template, and returns what the CMS prints for it. */
const TEMPLATES = [
  // Conditions of Hugo, and its loops.
  [/\{\{ with [^}]*\}\}([^]*?)\{\{ end \}\}/g, (_, body) => body],
  [/\{\{ range [^}]*\}\}([^]*?)\{\{ end \}\}/g, (_, body) => times(3, () => body)],
  [/\{\{ (?:define [^}]*|end) \}\}/g, ''],
  // Loops, the innermost only.
  [
    /<sly[^>]*data-sly-list[^>]*>((?:(?!<sly)[^])*?)<\/sly>|\{% for [^%]*%\}([^]*?)\{% endfor %\}|\{\{#foreach [^}]*\}\}([^]*?)\{\{\/foreach\}\}|<f:for [^>]*>([^]*?)<\/f:for>|<\?php foreach [^]*?: \?>([^]*?)<\?php endforeach \?>/g,
    (_, ...bodies) => times(3, () => bodies.find((body) => typeof body === 'string')),
  ],
  // Fields and shortcodes that print more than a text.
  [/\{\{ content\.field_media_image \}\}/g, () => drupalField('media-image', samplePicture())],
  [/\{\{ content\.field_(\w+) \}\}/g, (_, name) => drupalField(name, sampleText())],
  [/\{% srcset_image [^%]*%\}|<f:image [^>]*>/g, samplePicture],
  [/\{\{ page\.\w+\|richtext \}\}/g, listWithLinks],
  [/\[gallery [^\]]*\]/g, classicGallery],
  // Tags and attributes of the template language.
  [/<\/?(?:sly|f:|html)[^>]*>| data-sly-[\w.]+="[^"]*"|\{%[^%]*%\}|\{\{[#/][^}]*\}\}|\{\{ attributes \}\}/g, ''],
  [/<\?php\s(?!echo)[^]*?\?>/g, ''],
  // The same data once more, as JSON.
  [/<script type="application\/json"><\?=[^]*?<\/script>/g, ''],
  [/<\?= \(int\)[^]*?\?>/g, '960'],
  [/<\?= \$i \?[^]*?\?>/g, ''],
  // Expressions.
  [
    /<\?(?:php echo|=)[^]*?\?>|\$\{[^}]*\}|\{\{[^}]*\}\}|\{[a-z][\w.]*\}/g,
    (expression) => {
      if (/date/i.test(expression)) return '2014-11-25';
      return /url|reference/i.test(expression) ? `/photos/sample-${++samples}.jpg` : sampleText();
    },
  ],
];

const markdown = new MarkdownIt({ html: true });

/** What is printed for code of a language that is not a template with tags, before `TEMPLATES` is applied. */
const PRINTED = {
  /** The shortcode of Hugo is a section. A picture alone in its paragraph is a figure, and its title the caption. */
  markdown: (code) =>
    markdown
      .render(
        code
          .replace(/^---\n[^]*?\n---\n/, '')
          .replace(/\{\{< event tag="(\w+)"(.*?) >\}\}/g, '<section class="event-$1 event-column"$2>')
          .replaceAll('{{< /event >}}', '</section>'),
      )
      .replace(
        /<p><img src="([^"]*)" alt="([^"]*)" title="([^"]*)"><\/p>/g,
        (_, src, alt, title) =>
          `<figure><img src="/${src}" alt="${alt}" width="1600" height="1067"><figcaption>${markdown.renderInline(title)}</figcaption></figure>`,
      ),
  astro: (code) =>
    code
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(/<Image\s[^>]*\/>/g, samplePicture)
      .replace(/\{\w+ && (<(\w+)>[^]*?<\/\2>)\}/g, '$1')
      .replace(/\{\s*\w+\.map\([^]*? => \(([^]*?)\)\)\s*\}/g, (_, body) => times(3, () => body))
      .replace(/\{\s*\w+\.length > 0 && \(|\)\s*\}\s*(?=<Content)/g, '')
      .replace(/=\{`[^`]*`\}/g, '="/launch"')
      .replace(/\{[^{}]*date[^{}]*\}/g, '25 November 2014')
      .replace(/\{[\w.]+\}/g, sampleText),
};

/** Returns all recipes that print text or pictures: the CMS, the name of the recipe, and its HTML. */
function recipes() {
  const withPictures = ({ cms, name, html }) => ({
    cms,
    name: `${cms}, ${name}`,
    // A gallery without pictures is a recipe in which the author adds them.
    html: html.replace(
      /(<(\w+) [^>]*class="[^"]*event-slideshow[^>]*>)\s*(?=$|<\/\2>)/,
      (start) => start + times(3, PICTURES[cms] ?? (() => '')),
    ),
  });
  return [...documented(), ...patterns(), ...bySteps()]
    .map(withPictures)
    .filter(({ html }) => /<img|>[^<]*\p{L}/u.test(html));
}

/** Returns the code blocks of the documents that contain a block. */
function documented() {
  return Object.entries(documents).flatMap(([cms, text]) => {
    const codes = [...text.matchAll(/^( *)```([\w-]*)\n([^]*?)^\1```/gm)].map(([, , language, code], i) => ({
      language,
      code: PRINTED[language]?.(code) ?? code,
      name: `code block ${i + 1}`,
    }));
    return codes
      .filter(({ language, code }) => !/^(?:js|ts)$/.test(language) && BLOCK.test(code))
      .map(({ code, name }) => {
        const html = TEMPLATES.reduce(
          (done, [pattern, printed]) => done.replace(pattern, printed),
          code.replace('{{ photos }}', () => drupalPhotos(codes)),
        );
        assert.doesNotMatch(html, /\{[{%]|\$\{|<\?|<f:|<sly|\[\w+ [^\]]*=/, `${cms}, ${name}: an unknown template`);
        return { cms, name, html };
      });
  });
}

/** Returns the templates of the photos of Drupal, in the field that Drupal prints unless the recipe has a template. */
function drupalPhotos(codes) {
  const photos = times(3, () => codes.find(({ code }) => code.startsWith('<figure{{ attributes }}>'))?.code);
  return codes.some(({ code }) => code.includes('in items %}{{ item.content }}'))
    ? photos
    : drupalField('photos', `<div class="field__item">${photos}</div>`, 'field__items');
}

/** Returns the patterns of the WordPress plugin. Replaces their calls of `sprintf`. */
function patterns() {
  const htmlOf = (file) => {
    const php = readFileSync(`${PLUGIN}/patterns/${file}`, 'utf8').replace(/^\s*\/\/.*$/gm, '');
    const variables = {};
    const value = (code) => {
      const [, part] = code.match(/require __DIR__ \. '\/(\w+\.php)'/) ?? [];
      if (part) return htmlOf(part);
      return code.match(/^esc_html__\( '(.*?)'/)?.[1] ?? variables[code.match(/^\$\w+/)?.[0]] ?? 'June 19, 2009';
    };
    let html = php.match(/'content'\s+=> '([^']*)'/)?.[1];
    for (const [, variable, format, values] of php.matchAll(
      /(?:(\$\w+) =|'content'\s+=>) sprintf\(\s*'([^']*)',([^]*?)\n\t?\)/g,
    )) {
      const parts = values.split(/,\n/).map((code) => value(code.trim()));
      html = format.replace(/%(\d)\$s/g, (_, number) => parts[number - 1]);
      if (variable) variables[variable] = html;
    }
    return html.replace(/<!-- \/?wp:[^]*?-->/g, '');
  };
  return readdirSync(`${PLUGIN}/patterns`).map((file) => ({
    cms: 'wordpress',
    name: `pattern ${file}`,
    html: htmlOf(file),
  }));
}

/** Returns what an author gets who follows the steps of a recipe that has no code. */
function bySteps() {
  // The documents tell the authors of WordPress and Webflow to choose this tag.
  const [group, div] = ['wordpress', 'webflow'].map((cms) => inDocument(cms, /(?:choose `<|tag `)(section)\W/, 'div'));
  const inGroup = (name, classes, content) => ({
    cms: 'wordpress',
    name: `group ${name}`,
    html: `<${group} class="wp-block-group ${classes}">${content}</${group}>`,
  });
  const inDiv = (name, content) => ({
    cms: 'webflow',
    name: `Div block ${name}`,
    html: `<${div} class="${name}" data-heading="Heading">${content}</${div}>`,
  });
  const header = inDocument('wordpress', /both classes `([^`]*)`/, 'event-header');
  const shortcode = readFileSync(`${PLUGIN}/event-page-elements.php`, 'utf8').match(/\$html = \$\w+ \? '(\w+)'/)[1];
  const styles = [...documents.typo3.matchAll(/element: '(\w+)', classes: \['([^']*)'\]/g)];
  return [
    { cms: 'wordpress', name: 'gallery', html: blockGallery('event-slideshow') },
    inGroup('with heading and gallery', 'event-slideshow', `<h2>${sampleText()}</h2>${blockGallery('')}`),
    inGroup('of events', 'event-recent', listWithLinks()),
    inGroup('of articles', 'event-articles', listWithLinks()),
    inGroup('of recommendations', 'event-recommendations', `<h2>${sampleText()}</h2><ul><li>${sampleText()}</li></ul>`),
    inGroup('header', header, `<p>Panel – 19 June 2009</p><h2>${sampleText()}</h2><p>${sampleText()}</p>`),
    {
      cms: 'wordpress',
      name: 'shortcode',
      html: `<${shortcode} class="event-slideshow">${classicGallery()}</${shortcode}>`,
    },
    ...styles.map(([, element, name]) => ({
      cms: 'typo3',
      name: `style ${name}`,
      html: `<${element} class="${name}">${listWithLinks()}</${element}>`,
    })),
    {
      cms: 'ghost',
      name: 'gallery card',
      html: inDocument('ghost', /^ +(<\w+ class="event-slideshow".*>)$/m) + ghostGallery(),
    },
    inDiv('event-slideshow', `<div class="w-richtext">${times(3, PICTURES.webflow)}</div>`),
    inDiv('event-recent', listWithLinks()),
  ];
}

/** Returns a page with the recipe in an article. */
function pageOf({ html }, { page, text = '|', block = '|', inGroup = '|' }, place) {
  const wrap = (around, content) => around.replace('|', () => content);
  const recipe = html.replace(
    /(<(\w+) class="wp-block-group[^>]*>)([^]*)(<\/\2>)/,
    (_, start, tag, content, end) => start + wrap(inGroup, content) + end,
  );
  const texts = [ARTICLE.slice(0, place), ARTICLE.slice(place)]
    .filter((paragraphs) => paragraphs.length)
    .map((paragraphs) => wrap(text, paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')));
  texts.splice(1, 0, wrap(block, recipe));
  return `<!doctype html>
<html lang="en">
  <head><title>${TITLE}</title></head>
  <body>
    <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/events">Events</a></li></ul></nav></header>
    ${wrap(page, texts.join('\n'))}
    <footer class="site-footer"><p>The Institute, 1 Main Street</p></footer>
  </body>
</html>`;
}

// The library reads a parsed document, so the engine does not matter.
for (const browser of launchable.filter(({ name }) => name === 'Chromium'))
  describe('reader views', () => {
    let server, program, page, reader;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      [page, reader] = [await program.newPage(), await program.newPage()];
      await page.goto(`${server.origin}/bench/blank.html`);
      await reader.goto(`${server.origin}/bench/blank.html`);
      await reader.addScriptTag({ path: READABILITY });
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    for (const recipe of recipes())
      for (const theme of THEMES[recipe.cms] ?? THEMES.README)
        for (const [place, paragraphs] of Object.entries(PLACES)) {
          // The patterns are part of the plugin.
          if (/pattern/.test(recipe.name) && /without the plugin/.test(theme.theme)) continue;
          const title = `${recipe.name}, in ${theme.theme}, ${place}`;
          const isLimit = LIMITS.some((limit) => limit.test(title));
          it(`${title}: ${isLimit ? 'is dropped, and the article stays' : 'stays'}`, async () => {
            const html = pageOf(recipe, theme, paragraphs);
            await page.setContent(html.replace('</head>', `<script type="module" src="${SCRIPT}"></script></head>`));
            const { lost, lostArticle } = await lostFromBoth(html, ARTICLE);
            assert.deepEqual(lostArticle, { before: [], after: [] });
            if (isLimit)
              assert.ok(lost.before.length || lost.after.length, 'Remove it from the limits and the document.');
            else assert.deepEqual(lost, { before: [], after: [] });
          });
        }

    it('the page of a CMS in the demo stays, without navigation and sidebar', async () => {
      await page.goto(`${server.origin}/demo/cms.html`);
      const { lost } = await lostFromBoth(readFileSync('demo/cms.html', 'utf8'), []);
      assert.deepEqual(lost, { before: [], after: [] });
    });

    /** Returns what is lost before the script and after it. The page has the same HTML, and loads the script. */
    async function lostFromBoth(html, article) {
      const classes = NAMES.map((name) => `.event-${name}:not(event-${name})`).join();
      await settled(page, (left) => customElements.get('event-page') && !document.querySelector(left), classes);
      // A browser gives its reader view the page as it is now.
      const upgraded = await page.evaluate(() => document.documentElement.outerHTML);
      const [before, after] = [
        await reader.evaluate(lostFrom, html, html, article, NAMES, UNWANTED),
        await reader.evaluate(lostFrom, upgraded, html, article, NAMES, UNWANTED),
      ];
      return {
        lost: { before: before.lost, after: after.lost },
        lostArticle: { before: before.lostArticle, after: after.lostArticle },
      };
    }
  });

/**
 * Runs in the page. Returns the texts and pictures of the recipe, and the paragraphs of the article, that the reader
 * view does not show.
 */
function lostFrom(html, original, article, names, unwanted) {
  const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  const view = new globalThis.Readability(parse(html)).parse();
  const content = parse(view?.content ?? '').body;
  // A heading that repeats the title is shown as the title.
  const shown = words(`${view?.title} ${content.textContent}`);
  const pathOf = (img) => new URL(img.getAttribute('src'), document.baseURI).pathname;
  const pictures = [...content.querySelectorAll('img')].map(pathOf);
  const blocks = parse(original).querySelectorAll(names.map((name) => `event-${name}, .event-${name}`).join());
  const own = [...blocks].filter((block) => !block.closest(unwanted));
  const textsIn = (node) =>
    [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [words(child.data)] : textsIn(child)));
  return {
    lost: [
      ...own.flatMap(textsIn).filter((text) => text && !shown.includes(text)),
      ...own.flatMap((block) =>
        [...block.querySelectorAll('img')].map(pathOf).filter((path) => !pictures.includes(path)),
      ),
    ],
    lostArticle: article.filter((text) => !shown.includes(text)),
  };
}
