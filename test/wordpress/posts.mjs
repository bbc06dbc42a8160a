/** The test posts, in the forms that the two editors of WordPress store, and the content that a visitor must find. */

/** Captions as authors write them. `seen` is the result of WordPress and the slideshow. */
export const CAPTIONS = [
  {
    html: '<strong>Speaker 1</strong> answers "a question" -- day 1. <em>Photo: A. Person / Org</em>',
    seen: { caption: 'Speaker 1 answers “a question” — day 1.', credit: 'Photo: A. Person / Org', markup: ['strong'] },
  },
  {
    html: 'The <a href="/record/?page=2&amp;part=1">record</a> of the <em>second</em> day. <cite>B. Person</cite>',
    seen: { caption: 'The record of the second day.', credit: 'B. Person', markup: ['a /record/?page=2&part=1', 'em'] },
  },
  { html: 'Interpreters &amp; booths', seen: { caption: 'Interpreters & booths', credit: null, markup: [] } },
];

/** The event JSON of a web team, on the same server as WordPress. */
export function eventJson(pictures) {
  return {
    image: {
      associatedMedia: pictures.map(({ full, alt }, i) => ({ contentUrl: full, alt, caption: `Photo ${i + 1}` })),
    },
    recentEvents: [{ name: 'From a file', startDate: '2014-11-25', url: '/from-a-file/' }],
  };
}

const EVENTS = [
  { name: 'A launch', href: '/launch/', date: '2014-11-25', words: '25 November 2014' },
  { name: 'A panel', href: '/panel/', date: '2009-06-11', words: 'Thursday, June 11, 2009' },
];

/**
 * Returns the post for each form: its content, the expected elements, and the expected texts without scripts.
 * @param {{ id: number, full: string, large: string, alt: string }[]} pictures
 */
export function forms(pictures) {
  const photos = pictures.map(({ alt }, i) => ({ alt, ...CAPTIONS[i].seen }));
  return {
    blocks: blocks(pictures, photos),
    classic: classic(pictures, photos),
    shortcode: shortcode(pictures, photos),
  };
}

/** A post of the block editor: Gallery and Group blocks with a class. */
function blocks(pictures, photos) {
  const image = (
    { id, full, large, alt },
    i,
  ) => `<!-- wp:image {"id":${id},"sizeSlug":"large","linkDestination":"media"} -->
<figure class="wp-block-image size-large"><a href="${full}"><img src="${large}" alt="${alt}" class="wp-image-${id}"/></a><figcaption class="wp-element-caption">${CAPTIONS[i].html}</figcaption></figure>
<!-- /wp:image -->`;
  const gallery = (
    some,
    { name, anchor, caption } = {},
  ) => `<!-- wp:gallery ${JSON.stringify({ linkTo: 'media', className: name })} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped${name ? ` ${name}` : ''}"${anchor ? ` id="${anchor}"` : ''}>${some.map(image).join('\n\n')}${caption ? `<figcaption class="blocks-gallery-caption wp-element-caption">${caption}</figcaption>` : ''}</figure>
<!-- /wp:gallery -->`;
  const group = (name, content) => `<!-- wp:group {"tagName":"section","className":"event-${name}"} -->
<section class="wp-block-group event-${name}">${content}</section>
<!-- /wp:group -->`;
  const heading = (text) => `<!-- wp:heading -->
<h2>${text}</h2>
<!-- /wp:heading -->`;
  const paragraph = (html) => `<!-- wp:paragraph -->
<p>${html}</p>
<!-- /wp:paragraph -->`;
  const list = (items, tag = 'ul') => `<!-- wp:list${tag === 'ol' ? ' {"ordered":true}' : ''} -->
<${tag}>${items.map((html) => `<!-- wp:list-item -->\n<li>${html}</li>\n<!-- /wp:list-item -->`).join('\n\n')}</${tag}>
<!-- /wp:list -->`;
  return {
    content: [
      group(
        'header event-column',
        `${paragraph('Panel Discussions - Friday, June 19, 2009')}\n\n${heading('Safety in Field Missions')}\n\n${paragraph('A day of <em>four</em> panels.')}\n\n${paragraph('<a href="/note/">The full note</a>')}`,
      ),
      gallery(pictures, {
        name: 'event-slideshow',
        anchor: 'photos',
        caption: 'Photos by A. Person &amp; B. Person',
      }),
      paragraph('Between two of them.'),
      group('slideshow', `${heading('In a group')}\n\n${gallery(pictures.slice(0, 2))}`),
      group(
        'agenda',
        `${heading('Programme')}\n\n${list(['10:00 – 10:30 Opening', '10:30: <a href="/panel/">The first panel</a>'])}`,
      ),
      group(
        'speakers',
        `${heading('Speakers')}\n\n${list(['Chair: <strong>Ana Silva</strong>, Director', '<a href="/berg/">Jonas Berg</a>'])}`,
      ),
      group(
        'media',
        `${heading('Documents')}\n\n${list(['<a href="/note.pdf">The full note</a> (PDF, 1.2 MB)', '<a href="/table.xlsx">A table</a>'])}`,
      ),
      group(
        'recommendations',
        `${heading('Recommendations')}\n\n${paragraph('The meeting asked for:')}\n\n${list(['More <strong>staff</strong>', '<a href="/protection/">Better protection</a>'], 'ol')}`,
      ),
      group(
        'recent',
        `${heading('Recent Events')}\n\n${list(EVENTS.map(({ name, href, words }) => `<a href="${href}">${name}</a><br>${words}`))}\n\n${paragraph('<a href="/events/">All events</a>')}`,
      ),
      group(
        'articles',
        `${heading('The Observatory')}\n\n${list(['<a href="/dates/">Dates to watch</a><br>In June.'])}`,
      ),
    ].join('\n\n'),
    elements: [
      {
        tag: 'event-header',
        heading: 'Safety in Field Missions',
        texts: ['Panel Discussions', 'A day of four panels.', 'The full note'],
        links: ['/note/'],
        dates: ['2009-06-19'],
      },
      { tag: 'event-slideshow', heading: null, photos, credit: 'Photos by A. Person & B. Person', isLinked: true },
      { tag: 'event-slideshow', heading: 'In a group', photos: photos.slice(0, 2), credit: null, isLinked: true },
      {
        tag: 'event-agenda',
        heading: 'Programme',
        texts: ['10:00 – 10:30', 'Opening', '10:30', 'The first panel'],
        links: ['/panel/'],
        dates: [],
      },
      {
        tag: 'event-speakers',
        heading: 'Speakers',
        texts: ['Chair', 'Ana Silva', 'Director'],
        links: ['/berg/'],
        dates: [],
      },
      {
        tag: 'event-media',
        heading: 'Documents',
        texts: ['The full note (PDF, 1.2 MB)', 'A table (XLSX)'],
        links: ['/note.pdf', '/table.xlsx'],
        dates: [],
      },
      {
        tag: 'event-recommendations',
        heading: 'Recommendations',
        texts: ['The meeting asked for:', 'More staff', 'Better protection'],
        links: ['/protection/'],
        dates: [],
      },
      { ...recent(), heading: 'Recent Events' },
      {
        tag: 'event-articles',
        heading: 'The Observatory',
        texts: ['Dates to watch', 'In June.'],
        links: ['/dates/'],
        dates: [],
      },
    ],
    plain: [
      'Friday, June 19, 2009',
      'Safety in Field Missions',
      ...plainCaptions(),
      'Photos by A. Person & B. Person',
      'Between two of them.',
      'In a group',
      ...plainCaptions().slice(0, 4),
      'More staff',
      'Recent Events',
      ...plainEvents(),
      'All events',
      'Dates to watch',
    ],
  };
}

/** A post of the classic editor, from its Text tab: text that becomes paragraphs, and the shortcodes of WordPress. */
function classic(pictures, photos) {
  const ids = pictures.map(({ id }) => id).join();
  const captioned = pictures
    .slice(0, 2)
    .map(
      ({ id, full, large, alt }, i) =>
        `[caption id="attachment_${id}" align="alignnone" width="1024"]<a href="${full}"><img class="size-large wp-image-${id}" src="${large}" alt="${alt}" width="1024" height="683" /></a> ${CAPTIONS[i].html}[/caption]`,
    );
  return {
    content: `<div class="event-breadcrumb"><a href="/">Home</a> › <a href="/events/">Events</a> › Here</div>
A first paragraph.

<section class="event-slideshow" data-heading="Photos from the meeting" data-thumbnails="true">
[gallery link="file" ids="${ids}"]
</section>

<div class="event-slideshow" data-heading="Two more">

${captioned.join('\n\n')}

</div>
Between two of them.

<section class="event-recent" data-heading="Events of &quot;late&quot;" data-href="/events/" data-link-text="All events">
<h3>What was before</h3>
<ul>
${EVENTS.map(({ name, href, words }) => `\t<li><a href="${href}">${name}</a>\n${words}</li>`).join('\n')}
</ul>
</section>`,
    elements: [
      {
        tag: 'event-breadcrumb',
        heading: null,
        texts: ['Home', 'Events', 'Here'],
        links: ['/', '/events/'],
        dates: [],
      },
      { tag: 'event-slideshow', heading: 'Photos from the meeting', photos, credit: null, isLinked: true },
      { tag: 'event-slideshow', heading: 'Two more', photos: photos.slice(0, 2), credit: null, isLinked: true },
      { ...recent(), heading: 'Events of "late"' },
    ],
    plain: [
      'Home',
      'A first paragraph.',
      ...plainCaptions(),
      ...plainCaptions().slice(0, 4),
      'Between two of them.',
      'What was before',
      ...plainEvents(),
    ],
  };
}

/** A post with the shortcode of the plugin: on its own line, in a sentence, and around content of the author. */
function shortcode(pictures, photos) {
  const ids = pictures.map(({ id }) => id).join();
  const fromFile = pictures.map(({ alt }, i) => ({ alt, caption: `Photo ${i + 1}`, credit: null, markup: [] }));
  return {
    content: `[event_element tag="slideshow" id="file" src="/event.json" heading="From a &quot;file&quot;" thumbnails loop="no" /]

[event_element tag="slideshow" heading="Enclosed" no-enlarge]

[gallery link="file" ids="${ids}"]

[/event_element]

[event_element tag="recent" heading="Recent" href="/events/" link-text="All events"]
<ul>
${EVENTS.map(({ name, href, words }) => `\t<li><a href="${href}">${name}</a>\n${words}</li>`).join('\n')}
</ul>
[/event_element]

Beside: [event_element tag="event-recent" src="/event.json" /] and after.

[event_element tag="script" src="/nothing.js"]What has <b onclick="window.hacked=1">no element</b> stays.[/event_element]`,
    elements: [
      { tag: 'event-slideshow', heading: 'From a "file"', photos: fromFile, credit: null },
      { tag: 'event-slideshow', heading: 'Enclosed', photos, credit: null },
      { ...recent(), heading: 'Recent' },
      { tag: 'event-recent', heading: null, texts: ['From a file'], links: ['/from-a-file/'], dates: ['2014-11-25'] },
    ],
    plain: [...plainCaptions(), ...plainEvents(), 'Beside:', 'What has no element stays.'],
  };
}

/** The expected element of recent events. */
function recent() {
  return {
    tag: 'event-recent',
    texts: [...EVENTS.map(({ name }) => name), 'All events'],
    links: [...EVENTS.map(({ href }) => href), '/events/'],
    dates: EVENTS.map(({ date }) => date),
  };
}

/** The texts of the captions without scripts. */
function plainCaptions() {
  return CAPTIONS.flatMap(({ seen }) => [seen.caption, ...(seen.credit ? [seen.credit] : [])]);
}

/** The texts of the events without scripts. */
function plainEvents() {
  return EVENTS.flatMap(({ name, words }) => [name, words]);
}
