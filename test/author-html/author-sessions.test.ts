import { expect } from '@open-wc/testing';
import { sessionsJson } from '../../src/author-html/author-sessions.js';
import { definedFields, page } from '../support/page.js';

type Programme = { subEvent: { itemListElement: unknown[] } };
const read = (html: string): unknown => definedFields<Programme>(sessionsJson(page(html))).subEvent.itemListElement;

describe('sessionsJson', () => {
  it('reads the times of `time` elements in any language', () => {
    expect(
      read(
        '<h3>March 18, 2027</h3><ol><li><p><time datetime="2027-03-18T09:00+01:00">neun</time> bis <time datetime="2027-03-18T09:30+01:00">halb zehn</time></p><h4>A</h4></li><li>14 Uhr – B</li></ol>',
      ),
    ).to.deep.equal([
      { name: 'A', startDate: '2027-03-18T09:00+01:00', endDate: '2027-03-18T09:30+01:00' },
      { name: 'B', startDate: '2027-03-18T14:00', timeText: '14 Uhr' },
    ]);
  });

  for (const [text, start, end] of [
    ['9 am', '09:00', undefined],
    ['2 – 4 pm', '14:00', '16:00'],
    ['10 – 2 pm', '10:00', '14:00'],
    ['11:30 – 12:15 pm', '11:30', '12:15'],
    ['12:30 – 2 p.m.', '12:30', '14:00'],
    ['2:00 م', '14:00', undefined],
    ['9:30 صباحًا', '09:30', undefined],
    ['2:00 – 3:30 مساءً', '14:00', '15:30'],
    ['10:00 ق.ظ.', '10:00', undefined],
    ['3:00 ب.ظ', '15:00', undefined],
    ['14:00 – 15:00', '14:00', '15:00'],
    ['14:00 → 14:30', '14:00', '14:30'],
    ['2→3 pm', '14:00', '15:00'],
  ] as const)
    it(`reads the half of the day of each time: ${text}`, () => {
      const at = (time: string | undefined): string | undefined => time && `2027-03-18T${time}`;
      const [session] = read(`<h3>March 18, 2027</h3><ul><li>${text} – Opening</li></ul>`) as [
        { startDate?: string; endDate?: string; name: string },
      ];
      expect(session.name).to.equal('Opening');
      expect([session.startDate, session.endDate]).to.deep.equal([at(start), at(end)]);
    });

  for (const head of ['<tr><th>Time</th><th>What</th></tr>', '<tr><th scope="col">Time<th scope="col">What</tr>'])
    it(`takes no row of headings for a session: ${head}`, () => {
      const rows = '<tr><td>14:00</td><td>Opening</td></tr><tr><td>15:00</td><td>Close</td></tr>';
      expect(read(`<table>${head}${rows}</table>`)).to.deep.equal(read(`<table>${rows}</table>`));
    });

  it('keeps rows of headings that are no names of columns', () => {
    const row = '<tr><th>14:00</th><th>Opening</th></tr>';
    expect(read(`<table>${row}</table>`)).to.have.length(1);
    expect(read(`<table>${row}${row}</table>`)).to.have.length(2);
    expect(
      read(`<table><tr><td>13:00</td><td>Doors</td></tr>${row}<tr><td>15:00</td><td>Close</td></tr></table>`),
    ).to.have.length(3);
  });

  it('keeps the label of a link that is only a sign', () => {
    const sign = '<a href="/r" aria-label="Recording"><svg></svg></a>';
    const recording = [[{ tag: 'a', href: '/r', content: ['Recording'] }]];
    const opening = { name: 'Opening', description: ['Recording'], descriptionContent: recording, timeText: '10:00' };
    for (const html of [
      `<ul><li>10:00 Opening ${sign}</li></ul>`,
      `<table><tr><td>10:00</td><td>Opening ${sign}</td></tr></table>`,
      `<dl><dt>10:00</dt><dd>Opening ${sign}</dd></dl>`,
    ])
      expect(read(html), html).to.deep.equal([opening]);
  });

  it('keeps the text of `time` elements that says more than the time of the day', () => {
    for (const time of [
      '<time datetime="2027-03-18T09:00">March 18, 2027, nine</time>',
      '<time datetime="2027-03-18">a Thursday</time>',
      '<time datetime="2027-03-18T09:00">nine</time> sharp',
    ])
      expect(JSON.stringify(read(`<ol><li><p>${time}</p><h4>A</h4></li></ol>`))).to.contain(
        page(time).textContent.slice(0, 4),
      );
  });

  it('reads a time in UTC with the offset that its text and the day tell', () => {
    const time = (stamp: string, text: string): string => `<time datetime="${stamp}">${text}</time>`;
    const opening = `<ul><li>${time('2027-03-19T00:00:00Z', '8:00 PM')} Opening</li></ul>`;
    const expected = { name: 'Opening', startDate: '2027-03-18T20:00-04:00', timeText: '8:00 PM' };
    expect(read(opening)).to.deep.equal([expected]);
    expect(read(`<h3>March 18, 2027</h3>${opening}`)).to.deep.equal([expected]);
    // Farther from UTC than the nearest day.
    expect(
      read(`<h3>March 18, 2027</h3><ul><li><p>${time('2027-03-17T20:00:00Z', '9:00')}</p><h4>A</h4></li></ul>`),
    ).to.deep.equal([{ name: 'A', startDate: '2027-03-18T09:00+13:00' }]);
  });

  it('keeps the heading of a single day, for which the agenda has none', () => {
    const list = '<ul><li>10:00 Opening</li></ul>';
    const around = (html: string): unknown => {
      const { subEvent } = definedFields<Programme>(sessionsJson(page(html)));
      return { ...subEvent, itemListElement: undefined };
    };
    expect(around(`<h3>March 18, 2027</h3>${list}`)).to.deep.equal({
      name: 'March 18, 2027',
      itemListElement: undefined,
    });
    expect(around(`<h2>Programme</h2><p>Words.</p><h3>March 18, 2027</h3>${list}`)).to.deep.equal({
      name: 'Programme',
      description: ['Words.', 'March 18, 2027'],
      itemListElement: undefined,
    });
    expect(around(`<h3>March 18, 2027</h3>${list}<h3>March 19, 2027</h3>${list}`)).to.deep.equal({
      itemListElement: undefined,
    });
  });
});
