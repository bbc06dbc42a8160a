/** The addresses of videos whose player may be shown in a page. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { embedOf, hostsIn, isFromSite } from '../../src/model/embeds.js';
import { always } from '../support/generated.js';

const ID = 'a-b_cdefghi';
const PLAYER = `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0&disablekb=1`;

describe('embedOf', () => {
  for (const address of [
    `https://www.youtube.com/watch?v=${ID}`,
    `https://youtube.com/watch?feature=share&v=${ID}`,
    `https://m.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/embed/${ID}?autoplay=1&origin=https://evil.example`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    `https://www.youtube.com/live/${ID}?si=x`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://youtu.be/${ID}`,
    `http://www.youtube.com/watch?v=${ID}`,
    `HTTPS://WWW.YOUTUBE.COM/watch?v=${ID}`,
  ])
    it(`[G3] makes the address of YouTube's player from ${address}`, () => {
      expect(embedOf(address)).to.deep.equal({
        host: 'YouTube',
        src: PLAYER,
        url: `https://www.youtube.com/watch?v=${ID}`,
      });
    });

  for (const [time, seconds] of [
    ['t=90', 90],
    ['t=90s', 90],
    ['t=1h2m3s', 3723],
    ['start=5', 5],
    ['t=%22%3E', 0],
  ] as const)
    it(`keeps the time at which a video starts: ${time}`, () => {
      const { src, url } = embedOf(`https://youtu.be/${ID}?${time}`)!;
      expect([src, url]).to.deep.equal(
        seconds
          ? [`${PLAYER}&start=${seconds}`, `https://www.youtube.com/watch?v=${ID}&t=${seconds}s`]
          : [PLAYER, `https://www.youtube.com/watch?v=${ID}`],
      );
    });

  for (const [address, id, key] of [
    ['https://vimeo.com/76979871', '76979871', ''],
    ['https://vimeo.com/76979871/ab12cd', '76979871', 'ab12cd'],
    ['https://player.vimeo.com/video/76979871?h=ab12cd', '76979871', 'ab12cd'],
    ['https://vimeo.com/channels/staffpicks/76979871', '76979871', ''],
    ['http://www.vimeo.com/76979871', '76979871', ''],
  ] as const)
    it(`[G3] makes the address of Vimeo's player from ${address}`, () => {
      expect(embedOf(address)).to.deep.equal({
        host: 'Vimeo',
        src: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key && `&h=${key}`}`,
        url: `https://vimeo.com/${id}${key && `/${key}`}`,
      });
    });

  for (const address of [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evil.example/https://www.youtube.com/watch?v=${ID}`,
    `https://evilyoutube.com/watch?v=${ID}`,
    `https://www.youtube.com@evil.example/watch?v=${ID}`,
    `https://www.youtube.com:8443/watch?v=${ID}`,
    `ftp://www.youtube.com/watch?v=${ID}`,
    'https://www.youtube.com/watch?v="onload="alert(1)',
    "https://www.youtube.com/embed/a'b",
    'https://www.youtube.com/embed/..%2Fredirect',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/playlist?list=PL123',
    'https://www.youtube.com/embed/videoseries?list=PL123',
    'https://www.youtube.com/embed/live_stream?channel=UC123',
    'https://www.youtube.com/@channel',
    'https://vimeo.com/about',
    'https://vimeo.com/76979871?h=%22%3E',
    'https://vimeo.com.evil.example/76979871',
    'https://video.example.org/watch/1',
    '/watch?v=abc',
    '',
    undefined,
  ])
    it(`[G3] makes no player from ${address}`, () => void expect(embedOf(address)).to.equal(undefined));

  it('[G3] makes a player of a further host only with https: and its whole name', () => {
    const hosts = hostsIn(' Video.Example.org,www.other.example ');
    expect(embedOf('https://video.example.org/embed/1', hosts)).to.deep.equal({
      host: 'video.example.org',
      src: 'https://video.example.org/embed/1',
      url: 'https://video.example.org/embed/1',
    });
    expect(embedOf('https://www.other.example/1', hosts)?.host).to.equal('other.example');
    for (const address of [
      'http://video.example.org/embed/1',
      'https://evil.video.example.org/embed/1',
      'https://video.example.org.evil.example/embed/1',
      'https://video.example.org:444/embed/1',
      'https://me:secret@video.example.org/embed/1',
      'https://other.example/1',
    ])
      expect(embedOf(address, hosts), address).to.equal(undefined);
  });

  it('[G3] lets no character of a hostile address into a player', () => {
    always(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('watch?v=', 'embed/', 'live/', ''), (text, path) => {
        for (const site of ['https://www.youtube.com/', 'https://youtu.be/', 'https://player.vimeo.com/video/']) {
          const { src = '' } = embedOf(site + path + text) ?? {};
          expect(src).to.match(
            /^$|^https:\/\/(www\.youtube-nocookie\.com\/embed|player\.vimeo\.com\/video)\/[\w-]+\?[\w=&-]+$/,
          );
        }
      }),
      500,
    );
  });
});

describe('isFromSite', () => {
  const video = embedOf(`https://youtu.be/${ID}`)!;
  const other = embedOf('https://video.example.org/1', ['video.example.org'])!;
  for (const picture of [
    `https://i.ytimg.com/vi/${ID}/hqdefault.jpg`,
    `https://img.youtube.com/vi/${ID}/0.jpg`,
    'https://i.vimeocdn.com/video/1.jpg',
    'https://vimeo.com/1.jpg',
  ])
    it(`[G1] finds a picture of a video host: ${picture}`, () =>
      void expect(isFromSite(picture, video)).to.equal(true));

  it('[G1] finds a picture of the own host of the player, and none of another host', () => {
    expect(isFromSite('https://video.example.org/1.jpg', other)).to.equal(true);
    expect(isFromSite('https://img.video.example.org/1.jpg', other)).to.equal(true);
    for (const picture of [
      'https://example.org/1.jpg',
      '/1.jpg',
      'data:image/png;base64,',
      'https://notytimg.com/1.jpg',
    ])
      expect(isFromSite(picture, video), picture).to.equal(false);
  });
});
