/** The elements in printed HTML show the event that was printed. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { eventPageHtml, headerHtml, slideshowHtml, type HtmlOptions } from '../../src/html.js';
import { upgrade } from '../../src/upgrade.js';
import { event, make, place, ready, textOf, until } from '../support/fixtures.js';
import { TAGS } from '../../src/tags.js';

/** More than the HTML alone can say. */
const rich = {
  ...event,
  startDate: '2099-06-19T10:00-04:00',
  eventStatus: 'rescheduled',
  previousStartDate: '2099-06-12',
  location: { name: 'River House', geo: { latitude: 1, longitude: 2 } },
  offers: { url: 'https://example.org/register', ends: '2099-06-01' },
};

function nodesOf(html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}

/** The text of all elements in the page, in the order of their tags. */
const shownIn = (home: ParentNode): string[] =>
  TAGS.slice(1).map((tag) => {
    const element = home.querySelector(tag) ?? home.querySelector('event-page')?.shadowRoot?.querySelector(tag);
    const leaves = [...(element?.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => !one.childElementCount);
    return `${tag}: ${leaves.map((leaf) => textOf(leaf)).join(' ')}`;
  });

async function show(options: HtmlOptions): Promise<HTMLElement> {
  const home = place(...nodesOf(eventPageHtml(rich, options)));
  upgrade(home);
  await ready(home);
  return home;
}

describe('elements in printed HTML', () => {
  for (const form of ['tag', 'class'] as const)
    it(`show the same as an event-page with the data (form: ${form})`, async () => {
      const reference = place(make('event-page', {}, { details: rich }));
      const home = await show({ form });
      // The parts of a slow page are complete one after the other, those of the reference as well.
      await until(() => {
        const shown = shownIn(home).join();
        const isComplete = shown.includes('Rescheduled, was') && shown.includes('Image 1 of 2');
        return isComplete && shown === shownIn(reference).join();
      }, 'all elements have read the event');
    });

  it('name the hall of an event with a stream, whatever its mode', () => {
    const location = [
      { '@type': 'Place', name: 'River House' },
      { '@type': 'VirtualLocation', url: 'https://stream.example/' },
    ];
    const printed = (fields: object) => headerHtml({ name: 'T', startDate: '2099-06-19', ...fields }, { json: false });
    expect(printed({ location, eventAttendanceMode: 'online' }))
      .to.include('River House')
      .and.to.include('stream');
    // Nobody should travel to it.
    expect(printed({ location, eventStatus: 'moved-online' })).not.to.include('River House');
    expect(printed({ location: location[0], eventAttendanceMode: 'online' })).not.to.include('River House');
  });

  it('show what the HTML says if there is no JSON', async () => {
    const home = await show({ json: false });
    await until(() => shownIn(home).join().includes('Image 1 of 2'), 'the photos are read');
    expect(home.querySelector('event-page, script') === null).to.equal(true);
    const [header] = shownIn(home).filter((text) => text.startsWith('event-header'));
    expect(header).to.include('Legitimacy in UN Field Missions').and.to.include('Panel Discussions');
  });

  it('have headings of the level that is asked for', async () => {
    const home = place(
      ...nodesOf(
        slideshowHtml({ ...event, image: { name: 'Photos', associatedMedia: event.image } }, { headingLevel: 4 }),
      ),
    );
    const [heading] = home.querySelectorAll('h4');
    expect(heading?.textContent).to.equal('Photos');
    await ready(home);
    await until(() => home.querySelector('event-slideshow')!.shadowRoot!.querySelector('h4'), 'the heading is shown');
  });

  it('can be read without scripts: every photo, and only the first one loads at once', () => {
    const [element] = nodesOf(slideshowHtml(event)) as HTMLElement[];
    const images = [...element!.querySelectorAll('img')];
    expect(images.map(({ alt }) => alt)).to.deep.equal(['A speaker', 'The hall']);
    expect(images.map((image) => image.getAttribute('loading'))).to.deep.equal([null, 'lazy']);
  });
});
