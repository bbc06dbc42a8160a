/** One page in each language, all of the same template: the elements with the texts of an author. */
import { agencyPhoto, authorTexts, quotation } from './texts.mjs';

/** The HTML of the pages, by path, for the server of the tests. */
export const languagePages = Object.fromEntries(
  Object.entries(authorTexts).map(([language, texts]) => [pathOf(language), pageIn(language, texts)]),
);

/** The path of the page in a language. */
export function pathOf(language) {
  return `/test/screen-reader/languages/${language}.html`;
}

/** The event is still to come and has a new date, a status with a reason, and registration. */
function eventIn(language, texts) {
  const photo = (file, alt, caption) => ({
    contentUrl: `/demo/photos/${file}-480.webp`,
    width: 480,
    height: 320,
    alt,
    caption,
  });
  return {
    name: texts.name,
    category: texts.category,
    startDate: '2099-03-18T14:00',
    endDate: '2099-03-18T17:30',
    timeZone: 'Europe/Vienna',
    eventStatus: 'rescheduled',
    previousStartDate: '2099-02-11',
    statusNote: texts.reason,
    description: texts.description,
    location: [
      { name: texts.place, hasMap: '/demo/elsewhere.html?to=map' },
      { '@type': 'VirtualLocation', name: texts.stream, url: '/demo/elsewhere.html?to=stream' },
    ],
    offers: { url: '/demo/elsewhere.html?to=register', availability: 'few-left', price: 0 },
    inLanguage: [language, 'en'],
    breadcrumb: [
      { name: texts.home, url: '/demo/elsewhere.html?to=home' },
      { name: texts.events, url: '/demo/elsewhere.html?to=events' },
    ],
    image: {
      name: texts.pictures,
      creditText: texts.credit,
      associatedMedia: [
        photo('council-table', texts.tableAlt, texts.tableCaption),
        photo('lectern', texts.speakerAlt, texts.speakerCaption),
        { ...photo('night-view', agencyPhoto.alt, agencyPhoto.caption), inLanguage: 'en' },
      ],
    },
  };
}

function pageIn(language, texts) {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <title>${texts.name}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/cdn/event-page-elements.all.js"></script>
  </head>
  <body>
    <main>
      <p>${texts.top}</p>
      <event-page>
        <event-breadcrumb></event-breadcrumb>
        <event-actions></event-actions>
        <event-header></event-header>
        <event-recommendations>
          <h2>${texts.rules}</h2>
          <ul>
            <li>${texts.ruleBefore}</li>
            <li>${texts.motto} <cite lang="en">${quotation}</cite></li>
            <li>${texts.ruleAfter}</li>
          </ul>
        </event-recommendations>
        <event-slideshow></event-slideshow>
        <script type="application/json">${JSON.stringify(eventIn(language, texts))}</script>
      </event-page>
      <p><a href="/demo/elsewhere.html?to=legal">${texts.legal}</a></p>
    </main>
  </body>
</html>`;
}
