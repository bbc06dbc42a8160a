/** Blocks of an author without photos, which the elements will show. */
const LONG = 'Heads of security from three missions spoke about the limits of concrete, and answered questions.';
const crumbs =
  '<li><a href="/">Home</a></li>\n<li><a href="/events">Events</a></li>\n<li>Safety in Field Missions</li>';

/**
 * The blocks by their shapes: those of the recipes, of the patterns of the WordPress plugin, and of the HTML that a
 * server prints. Each is a tag, its attributes and the HTML inside.
 */
export const AUTHOR_BLOCKS = {
  'trail as a list': ['event-breadcrumb', '', `<ol>\n${crumbs}\n</ol>`],
  'trail in a landmark': ['event-breadcrumb', '', `<nav aria-label="Breadcrumb">\n<ol>\n${crumbs}\n</ol>\n</nav>`],
  'trail of links': [
    'event-breadcrumb',
    '',
    '<a href="/">Home</a> › <a href="/events">Events</a> › Safety in Field Missions',
  ],
  header: ['event-header', '', `<p>Talk – Friday, June 19, 2099</p><h1>Safety in Field Missions</h1><p>${LONG}</p>`],
  'header with a link': [
    'event-header',
    '',
    `<p>Talk – Friday, June 19, 2099</p>\n<h2 class="wp-block-heading">Legitimacy, Impartiality and Safety in UN Field Missions</h2>\n<p>${LONG}</p>\n<p>${LONG}</p>\n<p><a href="/note">Full meeting note</a></p>`,
  ],
  'header printed': [
    'event-header',
    '',
    `<p>Talk – <time datetime="2099-06-19">Friday, June 19, 2099</time></p>\n<h1>Safety in Field Missions</h1>\n<p>${LONG}</p>\n<dl>\n<dt>Organized by</dt>\n<dd>River Institute</dd>\n<dt>Topics</dt>\n<dd>Safety, law and water</dd>\n</dl>`,
  ],
  'header of a past event': [
    'event-header',
    '',
    `<p><time datetime="2009-06-19">Friday, June 19, 2009</time></p>\n<h1>Safety in Field Missions</h1>\n<p>${LONG}</p>`,
  ],
  recommendations: [
    'event-recommendations',
    '',
    `<h2>Recommendations</h2>\n<p>The meeting asked for:</p>\n<ul><li>More staff in the field.</li>\n<li>${LONG}</li></ul>`,
  ],
  'recommendations with numbers': [
    'event-recommendations',
    '',
    `<h2>Recommendations</h2>\n<p>The meeting asked for:</p>\n<ol><li>More staff in the field.</li>\n<li>${LONG}</li></ol>`,
  ],
  'recommendations without a heading': [
    'event-recommendations',
    '',
    `<p>The meeting asked for:</p>\n<ul><li>More <em>staff</em>.</li>\n<li>${LONG}</li></ul>`,
  ],
  'recommendations printed': [
    'event-recommendations',
    '',
    `<p>The meeting asked for:</p>\n<ul>\n<li><p>More staff in the field.</p></li>\n<li id="r2" data-status="done" data-date="2027-03-18"><p>${LONG}</p>\n<p>${LONG}</p>\n<p data-outcome="">Done, as of March 18, 2027</p>\n<p><a href="/result">The result</a></p></li>\n</ul>`,
  ],
  'events with line breaks': [
    'event-recent',
    '',
    `<h2>Recent events</h2>\n<ul><li><a href="/a">Who Protects the Protectors?</a><br>June 11, 2009<br>${LONG}</li>\n<li><a href="/b">Water and Land</a><br>June 4, 2009<br>What it was about.</li></ul>\n<p><a href="/all">All events</a></p>`,
  ],
  'events with paragraphs': [
    'event-recent',
    'href="/events/" link-text="All events"',
    `<h2>Recent Events</h2>\n<ul><li><a href="/a">A launch</a><br />25 November 2014\n<p>${LONG}</p></li>\n<li><a href="/b">A panel</a><br />11 June 2009\n<p>Two authors.</p></li></ul>`,
  ],
  'events, heading in an attribute': [
    'event-recent',
    'heading="Recent Events" href="/events"',
    `<ul><li><a href="/a">A launch</a><br />25 November 2014</li>\n<li><a href="/b">A panel</a><br />11 June 2009</li></ul>`,
  ],
  'events after commas': [
    'event-recent',
    '',
    `<h2>Recently</h2>\n<ul><li><a href="/a">Water for two cities</a>, 22 March 2026</li>\n<li><a href="/b">Dams</a>, 1 February 2026</li></ul>\n<p><a href="/all">All events</a></p>`,
  ],
  'events of a theme': [
    'event-recent',
    'heading="Recent Events"',
    `<ul><li><a href="/a">A launch</a> <time datetime="2014-11-25">25 Nov 2014</time><br />${LONG}</li></ul>`,
  ],
  'events printed': [
    'event-recent',
    '',
    `<h2>Recent Events</h2>\n<ul>\n<li><p><time datetime="2009-06-11">June 11, 2009</time></p>\n<h3><a href="/a">Who Protects the Protectors?</a></h3>\n<p>${LONG}</p></li>\n<li><p><time datetime="2009-06-04">June 4, 2009</time></p>\n<h3><a href="/b">Water, Land and the Next Border Dispute</a></h3>\n<p>Hydrologists and mediators.</p></li>\n</ul>\n<p>${LONG}</p>\n<p><a href="/all">View more</a></p>`,
  ],
  articles: [
    'event-articles',
    '',
    `<h2>The Global Observatory</h2>\n<ul><li><a href="/a">What Makes Someone Leave an Armed Group?</a> A few words.</li>\n<li><a href="/b">Dates to Watch</a> ${LONG}</li></ul>\n<p>${LONG}</p>`,
  ],
  'articles with line breaks': [
    'event-articles',
    '',
    `<h2>The Global Observatory</h2>\n<ul><li><a href="/a">What Makes Someone Leave an Armed Group?</a><br>A few words.</li>\n<li><a href="/b">Dates to Watch</a><br>${LONG}</li></ul>\n<p><a href="/all">All articles</a></p>`,
  ],
  'articles printed': [
    'event-articles',
    '',
    `<h2>The Global Observatory</h2>\n<ul>\n<li><h3><a href="/a">What Makes Someone Leave an Armed Group?</a></h3>\n<p>${LONG}</p></li>\n<li><h3><a href="/b">Dates to Watch</a></h3>\n<p>A few words.</p></li>\n</ul>\n<p>${LONG}</p>\n<p><a href="/all">All articles</a></p>`,
  ],
  series: [
    'event-series',
    '',
    `<h2>Talks by the river</h2>\n<ul><li><a href="/a">Lakes Without Lines</a> <time datetime="2026-11-05">5 November 2026</time></li>\n<li>Shared Rivers <time datetime="2027-03-18">18 March 2027</time></li>\n<li><a href="/c">After the Dam</a> <time datetime="2027-06-10">10 June 2027</time></li></ul>`,
  ],
  'series printed': [
    'event-series',
    '',
    `<h2>Talks by the river</h2>\n<ul>\n<li><p><time datetime="2026-11-05">November 5, 2026</time></p>\n<h3><a href="/a">Lakes Without Lines</a></h3></li>\n<li aria-current="true"><p><time datetime="2027-03-18">March 18, 2027</time></p>\n<h3><a href="/series.html">Shared Rivers</a></h3></li>\n</ul>`,
  ],
  documents: [
    'event-media',
    '',
    `<h2>Documents</h2>\n<ul><li><a href="/report.pdf">Title of a report</a> (PDF, 1.2 MB)</li>\n<li><a href="/figures.xlsx">Title of a table</a></li></ul>`,
  ],
  'documents printed': [
    'event-media',
    '',
    `<h2>Documents</h2>\n<ul>\n<li><p><a href="/report.pdf">Title of a report (PDF, 1.2 MB)</a></p>\n<p>${LONG}</p></li>\n<li><p><a href="/figures.xlsx">Title of a table (XLSX)</a></p></li>\n</ul>`,
  ],
  recording: [
    'event-media',
    '',
    `<h2>Recording</h2>\n<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Title of the video</a></p>`,
  ],
  speakers: [
    'event-speakers',
    '',
    `<h2>Speakers</h2>\n<ul><li>Moderator: <strong>Ana Silva</strong>, Director, River Institute</li>\n<li>Speaker: <strong>Jonas Berg</strong>, Secretary, Northern Rivers Commission</li></ul>`,
  ],
  'speakers printed': [
    'event-speakers',
    '',
    `<h2>Speakers</h2>\n<ul>\n<li><img src="/demo/photos/lectern-480.webp" alt="" width="96" loading="lazy">\n<p>Moderator</p>\n<h3><a href="/a">Ana Silva</a></h3>\n<p>Director, River Institute</p>\n<p>${LONG}</p></li>\n<li><p>Speaker</p>\n<h3>Jonas Berg</h3>\n<p>Secretary</p></li>\n</ul>`,
  ],
  sessions: [
    'event-agenda',
    '',
    `<h2>Programme</h2>\n<ul><li>10:00 – 10:30 Opening</li>\n<li>10:30 – 12:00 What was settled</li></ul>`,
  ],
  'sessions printed': [
    'event-agenda',
    '',
    `<h2>Programme</h2>\n<ol>\n<li><p><time datetime="2027-03-18T14:00">2:00 PM</time> to <time datetime="2027-03-18T14:20">2:20 PM</time></p>\n<h3>Opening</h3></li>\n<li><p><time datetime="2027-03-18T14:20">2:20 PM</time> to <time datetime="2027-03-18T15:45">3:45 PM</time></p>\n<h3><a href="/x">What was settled, and how</a></h3>\n<p>Chair: Ana Silva</p>\n<p>${LONG}</p></li>\n</ol>`,
  ],
  'sessions of two days': [
    'event-agenda',
    '',
    `<h2>Two days</h2>\n<h3>March 18, 2027</h3>\n<ul><li>2 pm – 2:20 pm: Opening</li>\n<li>2:20 pm – 3:45 pm: <a href="/x">What was settled</a></li></ul>\n<h3>March 19, 2027</h3>\n<ul><li>9 am: Excursion to the gauge</li></ul>`,
  ],
  'page tools': ['event-actions', '', ''],
};

/** Returns a block as an element. */
export const asTag = ([tag, attributes, html]) => `<${tag} ${attributes}>${html}</${tag}>`;

/** Returns a block as a section with a class name. `data-` stands before each attribute. */
export const asClass = ([tag, attributes, html]) =>
  `<section class="${tag}" ${attributes.replaceAll(/[\w-]+(?=="|$|\s)/g, 'data-$&')}>${html}</section>`;
