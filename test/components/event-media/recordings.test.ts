/** Recordings: what is shown and loaded before and after a press. */
import { expect } from '@open-wc/testing';
import type { EventMediaElement } from '../../../src/components/event-media/event-media.js';
import { playbackOf } from '../../../src/components/event-media/playback.js';
import '../../../src/define/event-media.js';
import '../../../src/define/event-page.js';
import { axNodes, click, press, recordRequests, testData, viewport } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import {
  catchWarnings,
  make,
  partElements,
  parts,
  place,
  ready,
  show,
  spoken,
  textOf,
  until,
} from '../../support/fixtures.js';
import { setNow } from '../../support/now.js';

const YOUTUBE = 'https://www.youtube.com/watch?v=abcdefghijk';
const WORDS = { transcript: 'Words.' };

/** Shows recordings in English. Each has a transcript, so that there is no hint, unless it says otherwise. */
const recordings = (entries: unknown, attributes: Record<string, string> = {}): Promise<EventMediaElement> =>
  show(
    'event-media',
    { lang: 'en', ...attributes },
    {
      items: [entries].flat().map((one) => ({ ...WORDS, ...(one as object) })),
    },
  );
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const frameIn = (element: Element): HTMLIFrameElement | null => root(element).querySelector('iframe');
const buttonIn = (element: Element): HTMLButtonElement | null => root(element).querySelector('button');
const linksOf = (element: Element): string[] =>
  [...root(element).querySelectorAll('a')].map((link) => `${textOf(link)}: ${link.href}`);

/** A host whose pages may be shown. It never answers, so that no test depends on it. */
const OWN_HOST = 'video.invalid';
const EMBED = `https://${OWN_HOST}/embed/1`;

describe('recordings of another site', () => {
  it('show a button with a description, and a link to the site', async () => {
    const element = await recordings({ name: 'The evening', url: YOUTUBE });
    expect([textOf(buttonIn(element)!), ...parts(element, 'note'), ...linksOf(element)]).to.deep.equal([
      'Play video: The evening',
      'Playing loads content from YouTube.',
      `Watch on YouTube: ${YOUTUBE}`,
    ]);
    const button = (await axNodes()).find(({ role }) => role === 'button');
    expect([button?.name, button?.description]).to.deep.equal([
      'Play video: The evening',
      'Playing loads content from YouTube.',
    ]);
  });

  it('[G1] send no request to another host before the press, whatever the thumbnail', async () => {
    const requests = await recordRequests();
    const thumbnails = [
      'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
      'https://img.youtube.com/vi/abcdefghijk/0.jpg',
      'https://i.vimeocdn.com/video/1.jpg',
      `https://${OWN_HOST}/1.jpg`,
      testData('picture', { n: 'poster-own' }),
    ];
    const element = await recordings(
      [
        ...thumbnails.map((thumbnailUrl, i) => ({ name: `Video ${i}`, url: i === 3 ? EMBED : YOUTUBE, thumbnailUrl })),
        // Yoast prints a list of pictures.
        { name: 'Yoast', embedUrl: 'https://player.vimeo.com/video/1', thumbnailUrl: [thumbnails[2]] },
        { name: 'File', contentUrl: 'https://elsewhere.invalid/a.mp4', caption: { contentUrl: '/a.vtt' } },
        { name: 'Sound', contentUrl: 'https://elsewhere.invalid/a.mp3' },
      ],
      { 'embed-hosts': OWN_HOST },
    );
    const pictures = root(element).querySelectorAll('img');
    expect([...pictures].map(({ src }) => src)).to.deep.equal(thumbnails.slice(4));
    await until(() => pictures[0]!.complete, 'the poster did not come');
    const found = await requests();
    expect(
      found.map(({ url }) => url).filter((url) => /^http/.test(url) && new URL(url).host !== location.host),
    ).to.deep.equal([]);
  });

  it('[G2] become a named frame with the focus after the press, and the link stays', async () => {
    const element = await recordings(
      [
        { name: 'Before', url: 'https://vimeo.com/2' },
        { name: 'The evening', url: EMBED },
      ],
      { 'embed-hosts': OWN_HOST },
    );
    const button = root(element).querySelectorAll('button')[1]!;
    button.focus();
    await press('Enter');
    await until(() => frameIn(element), 'there is no frame');
    const frame = frameIn(element)!;
    await until(() => root(element).activeElement === frame, 'the frame has no focus');
    expect([frame.title, frame.src]).to.deep.equal(['The evening', EMBED]);
    expect(linksOf(element)).to.include(`Watch on ${OWN_HOST}: ${EMBED}`);
    expect([...root(element).querySelectorAll('button')].map(textOf)).to.deep.equal(['Play video: Before']);
  });

  it('[G2] have the rights and the address that the player needs, and no more', async () => {
    const element = await recordings({ name: 'The evening', url: `${YOUTUBE}&t=90` });
    // Nothing is loaded in a document without a window.
    document.implementation.createHTMLDocument().body.append(element);
    await element.updateComplete;
    buttonIn(element)!.click();
    await element.updateComplete;
    const frame = frameIn(element)!;
    expect(frame.src).to.equal(
      'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0&disablekb=1&start=90',
    );
    expect(frame.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    expect(frame.allow).to.equal('autoplay; encrypted-media; fullscreen; picture-in-picture');
    expect([...frame.sandbox].sort()).to.deep.equal(
      ['allow-popups', 'allow-presentation', 'allow-same-origin', 'allow-scripts'].sort(),
    );
  });

  it('[G2] keep the frame when other data change', async () => {
    const element = await recordings([{ name: 'The evening', url: EMBED }], { 'embed-hosts': OWN_HOST });
    buttonIn(element)!.click();
    await element.updateComplete;
    const frame = frameIn(element);
    element.items = [
      { name: 'The evening', url: EMBED, ...WORDS },
      { name: 'Note', url: '/note.pdf' },
    ];
    await element.updateComplete;
    // A failed comparison of the frames themselves would describe both, with the page inside.
    expect(frameIn(element) === frame, 'the frame is the same').to.equal(true);
    expect(parts(element, 'document')).to.have.length(1);
  });

  it('[G2] show the button again after a move: nothing starts to play without a press', async () => {
    const element = await recordings({ name: 'The evening', url: EMBED }, { 'embed-hosts': OWN_HOST });
    const before = textOf(root(element));
    buttonIn(element)!.click();
    await element.updateComplete;
    place(element);
    await element.updateComplete;
    expect(root(element).querySelectorAll('iframe')).to.have.length(0);
    expect(textOf(root(element))).to.equal(before);
  });

  for (const url of [
    'https://youtube.com.evil.example/watch?v=abcdefghijk',
    'https://www.youtube.com/watch?v="onload="alert(1)',
    `http://${OWN_HOST}/embed/1`,
    `https://evil.${OWN_HOST}/embed/1`,
  ])
    it(`[G3] are a link if the address is ${url}`, async () => {
      const element = await recordings({ name: 'A', embedUrl: url }, { 'embed-hosts': OWN_HOST });
      expect(linksOf(element)).to.deep.equal([`Watch: A: ${new URL(url).href}`]);
      expect(buttonIn(element)).to.equal(null);
    });

  for (const url of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:x'])
    it(`[G3] are text if the address is ${url}`, async () => {
      const warnings = catchWarnings();
      const element = await recordings({ name: 'A', embedUrl: url, contentUrl: url, url }, { 'embed-hosts': '*' });
      expect(parts(element, 'heading')).to.deep.equal(['A']);
      expect(linksOf(element)).to.deep.equal([]);
      expect(root(element).querySelector('button, iframe, video, audio')).to.equal(null);
      expect(element.problems).to.have.length(3);
      await until(() => warnings.length, 'the problems were not reported');
    });
});

describe('playbackOf', () => {
  const at = (fields: object, isSecure = false): unknown =>
    playbackOf({ '@type': 'MediaObject', name: 'A', ...fields }, [], isSecure);

  it('[G3] loads no file with http: in a page with https:, but makes a player of YouTube', () => {
    expect(at({ contentUrl: 'http://example.org/a.mp4' }, true)).to.equal(undefined);
    expect(at({ contentUrl: 'http://example.org/a.mp4' })).to.include({ kind: 'video' });
    expect(at({ url: 'http://youtu.be/abcdefghijk' }, true)).to.include({ kind: 'embed', host: 'YouTube' });
    expect(at({ url: 'http://example.org/a' }, true)).to.deep.equal({ kind: 'link', url: 'http://example.org/a' });
  });

  it('prefers the own file, then a player, then the page for people', () => {
    const [contentUrl, embedUrl, url] = ['https://example.org/a.mp4', YOUTUBE, 'https://example.org/a'];
    expect(at({ contentUrl, embedUrl, url })).to.deep.equal({ kind: 'video', url: contentUrl });
    expect(at({ embedUrl, url })).to.include({ kind: 'embed' });
    expect(at({ contentUrl: 'https://example.org/stream', url })).to.deep.equal({ kind: 'link', url });
    expect(at({})).to.equal(undefined);
  });
});

describe('recordings that are files', () => {
  const captions = [
    { contentUrl: '/captions.vtt', inLanguage: 'en' },
    { contentUrl: '/untertitel.vtt', inLanguage: 'de', name: 'Deutsch für alle' },
    'A caption of a photo',
  ];
  const file = { name: 'The keynote', contentUrl: '/test-data/a.mp4', caption: captions };

  it('have the player of the browser, which loads nothing by itself', async () => {
    const element = await recordings([
      { ...file, thumbnailUrl: testData('picture', { n: 'video-poster' }) },
      { name: 'The debate', url: '/test-data/a.mp3' },
    ]);
    const [video, audio] = root(element).querySelectorAll<HTMLMediaElement>('video, audio');
    for (const player of [video!, audio!]) expect([player.controls, player.preload]).to.deep.equal([true, 'none']);
    expect([audio!.localName, new URL(audio!.src).pathname]).to.deep.equal(['audio', '/test-data/a.mp3']);
    const { poster } = video as HTMLVideoElement;
    expect([poster, video!.hasAttribute('playsinline')]).to.deep.equal([
      testData('picture', { n: 'video-poster' }),
      true,
    ]);
    expect(await spoken('Video', 'Audio')).to.deep.equal(['Video The keynote', 'Audio The debate']);
  });

  it('[G5] have a track for each file with captions', async () => {
    const element = await recordings(file);
    const tracks = [...root(element).querySelectorAll('track')];
    expect(tracks.map(({ kind, srclang, label, src }) => [kind, srclang, label, new URL(src).pathname])).to.deep.equal([
      ['captions', 'en', 'English', '/captions.vtt'],
      ['captions', 'de', 'Deutsch für alle', '/untertitel.vtt'],
    ]);
    expect(root(element).querySelector('video')!.crossOrigin).to.equal(null);
  });

  it('[G5] are loaded with CORS if the captions are on another origin', async () => {
    const caption = { contentUrl: 'https://elsewhere.example/a.vtt' };
    const element = await recordings({ ...file, caption });
    expect(root(element).querySelector('video')!.crossOrigin).to.equal('anonymous');
  });
});

describe('a transcript', () => {
  it('[G5] is shown on request if it is a text, and is a link if it is an address', async () => {
    const element = await recordings([
      { name: 'A', url: '/a', transcript: ['One.', 'Two.'] },
      { name: 'B', url: '/b', transcript: undefined, transcriptUrl: '/b.html' },
    ]);
    const details = root(element).querySelector('details')!;
    expect([textOf(details.firstElementChild!), details.open]).to.deep.equal(['Transcript', false]);
    await click(details.firstElementChild!);
    expect([...details.querySelectorAll('p')].map((line) => line.checkVisibility() && textOf(line))).to.deep.equal([
      'One.',
      'Two.',
    ]);
    expect(linksOf(element)).to.include(`Transcript: B: ${new URL('/b.html', location.href).href}`);
  });

  it('[G5] is missed in a hint to the author, once, as captions are', async () => {
    const warnings = catchWarnings();
    const items = [
      { name: 'A', url: YOUTUBE, ...WORDS },
      { name: 'B', contentUrl: '/b.mp4' },
      { name: 'C', contentUrl: '/c.mp4' },
    ];
    const element = await show('event-media', { id: 'media' }, { items });
    await until(() => warnings.length > 1, 'there are no hints');
    element.items = [...items];
    await element.updateComplete;
    expect(warnings.map((text) => text.split('. ')[0])).to.deep.equal([
      '<event-media id="media">: recording 2 has no captions',
      '<event-media id="media">: recording 2 has no transcript',
    ]);
  });

  it('[G5] is not missed in a recording with captions and a transcript, or before a broadcast is over', async () => {
    const warnings = catchWarnings();
    await show(
      'event-media',
      {},
      {
        items: [
          { name: 'A', contentUrl: '/a.mp4', ...WORDS, caption: { contentUrl: '/a.vtt' } },
          { name: 'B', contentUrl: '/b.mp3', transcriptUrl: '/b' },
          { name: 'C', url: YOUTUBE, live: { startDate: '2099-01-01' } },
        ],
      },
    );
    await import('../../../src/page/diagnostics.js');
    await new Promise((done) => setTimeout(done));
    expect(warnings).to.deep.equal([]);
  });
});

describe('a duration', () => {
  for (const [duration, text] of [
    ['PT1H12M', '1 hr, 12 min'],
    ['PT72M', '1 hr, 12 min'],
    ['PT3M20S', '3 min, 20 sec'],
    ['90 minutes', '90 minutes'],
  ] as const)
    it(`${duration} is shown as ${text}`, async () => {
      expect(parts(await recordings({ name: 'A', url: '/a', duration }), 'duration')).to.deep.equal([text]);
    });

  it('of zero is not shown', async () => {
    expect(parts(await recordings({ name: 'A', url: '/a', duration: 'PT0S' }), 'duration')).to.deep.equal([]);
  });
});

describe('a broadcast', () => {
  const live = { startDate: '2027-03-18T14:00+01:00', endDate: '2027-03-18T15:00+01:00' };
  const event = { timeZone: 'Europe/Vienna', ...live };
  const lineAt = async (now: string, fields: object, details: object = {}): Promise<string[]> => {
    setNow(now);
    const recordedIn = { name: 'A', url: YOUTUBE, ...WORDS, ...fields };
    return parts(await show('event-media', { lang: 'en' }, { details: { ...details, recordedIn } }), 'live');
  };

  it('says when it starts, then that it is live, and afterwards nothing', async () => {
    expect(await lineAt('2027-03-18T12:59Z', { live })).to.deep.equal([
      'Starts Thursday, March 18, 2027 at 2:00 PM GMT+1',
    ]);
    expect(await lineAt('2027-03-18T13:00Z', { live })).to.deep.equal(['Live']);
    expect(await lineAt('2027-03-18T14:00Z', { live })).to.deep.equal([]);
  });

  it('takes the dates and the time zone of the event if it has none', async () => {
    expect(await lineAt('2027-03-18T13:00Z', { live: true }, event)).to.deep.equal(['Live']);
    const publication = { isLiveBroadcast: true, startDate: '2027-03-18T14:00' };
    const [line] = await lineAt('2027-03-18T12:00Z', { publication }, event);
    expect(line).to.equal('Starts Thursday, March 18, 2027 at 2:00 PM GMT+1');
  });

  it('is not announced for an event that is cancelled, nor for a recording that is not live', async () => {
    const eventStatus = 'cancelled';
    expect(await lineAt('2027-03-18T13:00Z', { live: true }, { ...event, eventStatus })).to.deep.equal([]);
    expect(await lineAt('2027-03-18T13:00Z', {}, event)).to.deep.equal([]);
  });

  it('goes live in a page that stays open', async () => {
    const { tick } = stopTime();
    setNow('2027-03-18T12:59:59.500Z');
    const element = await recordings({ name: 'A', url: YOUTUBE, live });
    expect(parts(element, 'live')[0]).to.match(/^Starts/);
    setNow('2027-03-18T13:00Z');
    await tick(500);
    await element.updateComplete;
    expect(parts(element, 'live')).to.deep.equal(['Live']);
  });
});

describe('words of the package', () => {
  it('are English on a page in another language, and the name is not', async () => {
    const element = await recordings({ name: 'Der Abend', url: YOUTUBE }, { lang: 'de' });
    const word = buttonIn(element)!.querySelector('span')!;
    expect([word.lang, word.querySelector('bdi')!.lang]).to.deep.equal(['en', 'de']);
    const note = partElements(element, 'note')[0]!.querySelector('span')!;
    expect([note.lang, note.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('can be replaced, with the name where the text has it', async () => {
    const strings = JSON.stringify({ playVideo: '„{name}“ abspielen' });
    const element = await recordings({ name: 'Der Abend', url: YOUTUBE }, { lang: 'de', strings });
    expect(textOf(buttonIn(element)!)).to.equal('„Der Abend“ abspielen');
    expect(buttonIn(element)!.querySelector('span')!.lang).to.equal('');
  });

  it('do not change the direction of a name', async () => {
    const element = await recordings({ name: 'שלום', url: YOUTUBE });
    const name = buttonIn(element)!.querySelector('bdi')!;
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });
});

describe('the layout', () => {
  it('fits into 320 px, and each control has at least 44 px', async () => {
    await viewport(800);
    const element = make(
      'event-media',
      { lang: 'en' },
      {
        items: [
          {
            name: `A very ${'long '.repeat(20)}name`,
            url: YOUTUBE,
            ...WORDS,
            thumbnailUrl: testData('picture', { n: 'w' }),
          },
          { name: 'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerung', url: YOUTUBE, ...WORDS },
          { name: 'File', contentUrl: '/a.mp4', ...WORDS, caption: { contentUrl: '/a.vtt' } },
          { name: 'Note', url: '/note.pdf' },
        ],
      },
    );
    const home = place(element);
    home.style.width = '320px';
    await ready(home);
    expect(element.scrollWidth).to.be.at.most(320);
    for (const control of root(element).querySelectorAll('button, a, summary'))
      expect(Math.round(control.getBoundingClientRect().height), textOf(control)).to.be.at.least(44);
  });
});
