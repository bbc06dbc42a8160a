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
});
