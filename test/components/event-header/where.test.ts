/** The places of an event, how to join it, and its mode: rows B of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import { catchWarnings, exposed, parts, partElements, textOf } from '../../support/fixtures.js';
import { needs } from '../../support/browser.js';
import { generated, header, linksOf, setCanonical, textsOf, traces } from '../../support/header.js';
import { setNow } from '../../support/now.js';

const hall = { '@type': 'Place', name: 'River House', address: 'Example Quay 7' };
const geo = { latitude: 40.75, longitude: -73.97 };
const stream = { '@type': 'VirtualLocation', url: 'https://stream.example/rivers' };
const event = { name: 'T', startDate: '2027-06-18T10:00Z', endDate: '2027-06-18T12:00Z' };
const OSM = 'https://www.openstreetmap.org/?mlat=40.75&mlon=-73.97#map=17/40.75/-73.97';
const PAST = '2027-06-18T12:00Z';

/** Returns the lines about the place, in the order of the document. */
const where = async (details: object, attributes: Record<string, string> = {}): Promise<string[]> =>
  textsOf(await header(attributes, { ...event, ...details }), 'place', 'join');
const linksIn = async (details: object, attributes: Record<string, string> = {}): Promise<string[]> =>
  linksOf(await header(attributes, { ...event, ...details }));

describe('the place of <event-header>', () => {
  beforeEach(() => setNow('2027-03-01T12:00Z'));

  describe('with a place', () => {
    it('[B1] is its name and its address', async () => {
      expect(await where({ location: hall })).to.deep.equal(['River House, Example Quay 7']);
    });

    it('[B1] has a map where there is an address of one', async () => {
      const location = { ...hall, hasMap: 'https://maps.example/hall', geo };
      expect(await where({ location })).to.deep.equal(['River House, Example Quay 7 Map']);
      expect(await linksIn({ location })).to.deep.equal(['Map: https://maps.example/hall']);
    });

    it('[B1] has a map by coordinates', async () => {
      expect(await linksIn({ location: { ...hall, geo } })).to.deep.equal([`Map: ${OSM}`]);
    });

    for (const none of [
      { latitude: '0', longitude: '0' },
      { latitude: 0, longitude: 0.0 },
      { latitude: '', longitude: '' },
    ])
      it(`[B1] has no map at ${JSON.stringify(none)}, which plugins write for a place without a point`, async () => {
        expect(await linksIn({ location: { ...hall, geo: none } })).to.deep.equal([]);
        expect(await linksIn({ location: { ...hall, geo: { ...geo, latitude: 0 } } })).to.have.length(1);
      });

    it('[B1] has a map by the template of the page, before one by coordinates', async () => {
      const location = { name: 'A & B', address: 'Quay 7, 1020 Wien/Leopoldstadt', geo };
      for (const [map, url] of [
        ['https://maps.example/?q={address}', 'https://maps.example/?q=Quay%207%2C%201020%20Wien%2FLeopoldstadt'],
        ['https://maps.example/{name}', 'https://maps.example/A%20%26%20B'],
        ['https://maps.example/@{latitude},{longitude}', 'https://maps.example/@40.75,-73.97'],
      ] as const)
        expect(await linksIn({ location }, { map })).to.deep.equal([`Map: ${url}`]);
    });

    it('[B1] has the map of the data before that of the template', async () => {
      const location = { ...hall, hasMap: 'https://maps.example/hall' };
      expect(await linksIn({ location }, { map: 'https://maps.example/?q={address}' })).to.deep.equal([
        'Map: https://maps.example/hall',
      ]);
    });

    it('[B1] names the place of each of two maps', async () => {
      const location = [
        { name: 'Hall A', geo },
        { name: 'Hall B', hasMap: 'https://maps.example/b' },
      ];
      const element = await header({}, { ...event, location });
      expect(linksOf(element)).to.deep.equal([`Map (Hall A): ${OSM}`, 'Map (Hall B): https://maps.example/b']);
      for (const hidden of element.shadowRoot!.querySelectorAll('.visually-hidden'))
        expect(hidden.getBoundingClientRect().width).to.be.lessThan(2);
    });

    it('[B1] names no place in the only one of two places with a map', async () => {
      expect(await linksIn({ location: [{ name: 'Hall A', geo }, { name: 'Hall B' }] })).to.deep.equal([`Map: ${OSM}`]);
    });

    it('[B1] has no map of an address that its source hides', async () => {
      const element = await generated('Luma', { map: 'https://maps.example/?q={address}' });
      expect(parts(element, 'place')[0]).to.include('New York');
      expect(linksOf(element).join()).not.to.match(/Map|openstreetmap|maps\.example/);
    });
  });

  describe('with a virtual place', () => {
    it('[B1] has a link to join, and the mode', async () => {
      expect(await where({ location: stream })).to.deep.equal(['Join online', 'Online']);
      expect(await linksIn({ location: stream })).to.deep.equal(['Join online: https://stream.example/rivers']);
    });

    it('[B1] has the name in the link, and how to dial in as text', async () => {
      const location = { ...stream, name: 'live stream', description: 'By telephone: +43 1 000 000.' };
      expect(await where({ location })).to.deep.equal([
        'Join online: live stream',
        'By telephone: +43 1 000 000.',
        'Online',
      ]);
    });

    it('[B1] can be an attribute beside a place', async () => {
      const attributes = { 'join-href': 'https://stream.example/rivers' };
      expect(await where({ location: hall }, attributes)).to.deep.equal([
        'River House, Example Quay 7',
        'Join online',
        'In person and online',
      ]);
    });

    for (const [state, details, now] of [
      ['past', {}, PAST],
      ['cancelled', { eventStatus: 'cancelled' }, '2027-03-01'],
      ['postponed', { eventStatus: 'postponed' }, '2027-03-01'],
    ] as const)
      it(`[B1] has no link to join and no text about it if it is ${state}; the mode stays`, async () => {
        setNow(now);
        const location = { ...stream, name: 'live stream', description: 'By telephone: +43 1 000 000.' };
        expect(await where({ ...details, location })).to.deep.equal(['Online']);
        expect(await linksIn({ ...details, location })).to.deep.equal([]);
      });

    it('[B1] has the link until the end, and not at the end', async () => {
      for (const [now, count] of [
        ['2027-06-18T09:59:59Z', 1],
        ['2027-06-18T10:00Z', 1],
        ['2027-06-18T11:59:59.999Z', 1],
        ['2027-06-18T12:00Z', 0],
        ['2027-06-19T12:00Z', 0],
      ] as const) {
        setNow(now);
        expect(await linksIn({ location: stream }), now).to.have.length(count);
      }
    });

    it('[B1] is only the mode, once, if it is the page of the event', async () => {
      const url = 'https://groups.example/events/1';
      expect(await where({ url, location: { ...stream, url } })).to.deep.equal(['Online']);
      expect(textsOf(await generated('Meetup'), 'place', 'join')).to.deep.equal(['Online']);
    });

    it('[B1] is only the mode, once, if it is this page', async () => {
      const url = location.href;
      for (const name of [undefined, 'Online', 'Online event']) {
        expect(await where({ location: { ...stream, name, url } })).to.deep.equal(['Online']);
        expect(await linksIn({ location: { ...stream, name, url } })).to.deep.equal([]);
      }
    });

    it('[B1] is only the mode, once, if it is the canonical address of this page', async () => {
      setCanonical('https://canonical.example/events/1');
      const location = { ...stream, url: 'https://canonical.example/events/1' };
      expect(await where({ location })).to.deep.equal(['Online']);
      expect(await linksIn({ location })).to.deep.equal([]);
    });

    it('[B1] without an address is its name, and the mode', async () => {
      expect(await where({ location: { '@type': 'VirtualLocation', name: 'On the radio' } })).to.deep.equal([
        'On the radio',
        'Online',
      ]);
    });
  });

  describe('with a mode', () => {
    const types = {
      none: [],
      place: [hall],
      virtual: [stream],
      both: [hall, stream],
    } as const;
    const PLACE = 'River House, Example Quay 7';
    for (const [mode, there, expected] of [
      ['', 'place', [PLACE]],
      ['', 'virtual', ['Join online', 'Online']],
      ['', 'both', [PLACE, 'Join online', 'In person and online']],
      ['in-person', 'none', []],
      ['in-person', 'place', [PLACE, 'In person']],
      ['in-person', 'virtual', ['Join online', 'Online']],
      ['in-person', 'both', [PLACE, 'Join online', 'In person and online']],
      ['online', 'none', ['Online']],
      ['online', 'place', ['Online']],
      ['online', 'virtual', ['Join online', 'Online']],
      ['online', 'both', [PLACE, 'Join online', 'In person and online']],
      ['mixed', 'none', ['In person and online']],
      ['mixed', 'place', [PLACE, 'In person and online']],
      ['mixed', 'virtual', ['Join online', 'Online']],
      ['mixed', 'both', [PLACE, 'Join online', 'In person and online']],
    ] as const)
      it(`[B1] "${mode}" and these places is decided by what is there: ${there}`, async () => {
        const details = { location: types[there], eventAttendanceMode: mode };
        expect(await where(details)).to.deep.equal(expected);
      });

    it('[B1] stays on a past event', async () => {
      setNow(PAST);
      expect(await where({ location: hall, eventAttendanceMode: 'mixed' })).to.deep.equal([
        PLACE,
        'In person and online',
      ]);
    });

    it('[B1] of an event that was moved online has no place', async () => {
      const details = { eventStatus: 'moved-online', location: [hall, stream] };
      expect(await where(details)).to.deep.equal(['Join online', 'Online']);
      expect(await where({ eventStatus: 'moved-online', location: hall })).to.deep.equal(['Online']);
      const inPerson = { ...details, eventAttendanceMode: 'in-person' };
      expect(await where(inPerson)).to.deep.equal(['Join online', 'Online']);
    });

    it('[B1] of an event that was moved online, but is mixed, has the place', async () => {
      const details = { eventStatus: 'moved-online', eventAttendanceMode: 'mixed', location: [hall, stream] };
      expect(await where(details)).to.deep.equal([PLACE, 'Join online', 'In person and online']);
    });
  });

  describe('of a generator', () => {
    it('[B2] says nothing if The Events Calendar has no venue', async () => {
      const element = await generated('The Events Calendar, without a venue');
      expect(textsOf(element, 'place', 'join')).to.deep.equal([]);
    });

    it('[B2] says nothing if Indico has no place', async () => {
      expect(textsOf(await generated('Indico'), 'place', 'join')).to.deep.equal([]);
    });

    it('[B3] is place, link and mode, although Google’s form has the virtual place first', async () => {
      expect(textsOf(await generated('Google’s form'), 'place', 'join')).to.deep.equal([
        'River House, Example Quay 7, New York, NY, 10001, US',
        'Join online',
        'In person and online',
      ]);
    });
  });

  describe('with a template of a map', () => {
    for (const map of [
      'javascript:{address}',
      'javascript:alert(1)//{address}',
      ' \u0001javascript:{address}',
      'data:text/html,{address}',
      'vbscript:{name}',
      'https://maps.example/?q={street}',
      'https://maps.example/?q={constructor}',
      'https://maps.example/?q={toString}',
      'https://maps.example/?q={__proto__}',
      'https://maps.example/?q={latitude}',
      'https://maps.example/?q={address}&ll={latitude}',
      'https://maps.example/?q={street-name}',
      'https://maps.example/?q={}',
    ])
      it(`[B4] has no link: ${JSON.stringify(map)}`, async () => {
        catchWarnings();
        expect(await linksIn({ location: hall }, { map })).to.deep.equal([]);
      });

    it('[B4] does not run an address in the place of the scheme', async () => {
      const location = { name: 'javascript:alert(1)', address: 'javascript:alert(1)//' };
      for (const map of ['{address}', '{name}', 'https:{address}'])
        for (const link of (await header({ map }, { ...event, location })).shadowRoot!.querySelectorAll('a'))
          expect(link.protocol).to.match(/^https?:$/);
    });

    it('[B4] keeps a hostile address inside its part of the address', async () => {
      const location = { name: 'T', address: '"><img src=x>&a=b#c?d \ud800 {name}' };
      const element = await header({ map: 'https://maps.example/?q={address}' }, { ...event, location });
      const [link] = element.shadowRoot!.querySelectorAll('a');
      const url = new URL(link!.href);
      expect([url.origin, url.hash, [...url.searchParams.keys()]]).to.deep.equal(['https://maps.example', '', ['q']]);
      expect(url.searchParams.get('q')).to.equal(
        textOf(element.shadowRoot!.querySelector('[part=place]')!).slice(3, -4),
      );
    });

    it('[B4] has a map by coordinates instead, if a placeholder is unknown', async () => {
      const map = 'https://maps.example/?q={street}';
      expect(await linksIn({ location: { ...hall, geo } }, { map })).to.deep.equal([`Map: ${OSM}`]);
    });
  });

  it('[B6] causes no request', async () => {
    const location = [{ ...hall, geo }, { ...hall, hasMap: 'https://maps.example/' }, stream];
    const attributes = { map: 'https://maps.example/?q={address}' };
    await header(attributes, { ...event, location });
    const before = traces();
    await header(attributes, { ...event, name: 'Other', location });
    await new Promise((done) => setTimeout(done, 200));
    expect(traces()).to.deep.equal(before);
    const element = await header(attributes, { ...event, location });
    expect(element.shadowRoot!.querySelectorAll('iframe, img, link, object, embed, script').length).to.equal(0);
  });

  describe('with names in another direction', () => {
    const name = 'בית הנהר';

    it('[B7] isolates each name', async () => {
      const location = [
        { name, address: name, hasMap: 'https://maps.example/a' },
        { name, address: `${name} 7`, hasMap: 'https://maps.example/b' },
        { ...stream, name },
        { '@type': 'VirtualLocation', name },
      ];
      const element = await header({}, { ...event, location });
      const lines = [...partElements(element, 'place'), ...partElements(element, 'join')];
      const texts = lines.flatMap((line) => textNodesOf(line)).filter(({ data }) => data.includes(name));
      expect(texts.length).to.equal(7);
      for (const text of texts) expect(text.parentElement!.localName, text.data).to.equal('bdi');
    });

    it('[B7] isolates a line of its own', async () => {
      const element = await header({}, { ...event, location: { ...stream, description: name } });
      const line = partElements(element, 'place').find((one) => textOf(one) === name);
      expect(line!.dir).to.equal('auto');
    });

    it('[B7] has one name in the accessibility tree', async () => {
      await needs('ax-tree');
      await header({}, { ...event, location: { ...stream, name } });
      expect(await exposed(/^link/)).to.deep.equal([`link Join online: ${name}`]);
    });
  });
});

/** Returns the nodes of text in an element. */
function textNodesOf(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(textNodesOf);
}
