import { expect } from '@open-wc/testing';
import type { Gallery, Photo, Rights } from '../../src/model/event-details.js';
import { readEvent } from '../../src/model/read-event.js';
import { licenceName, rightsOf } from '../../src/model/rights.js';

const CC = 'https://creativecommons.org';
const baseUrl = 'https://example.org/event';

/** Reads one photo, and reads the result again. Both must be the same. */
function readPhoto(photo: object): Photo {
  const { details } = readEvent({ image: [photo] }, { baseUrl });
  const json = JSON.stringify(details);
  expect(JSON.stringify(readEvent(JSON.parse(json) as object, { baseUrl }).details)).to.equal(json);
  return details.image!.associatedMedia.at(0)!;
}

const readGallery = (gallery: object): Gallery => readEvent({ image: gallery }, { baseUrl }).details.image!;

const problemsOf = (photo: object): string[] => {
  const { details, problems } = readEvent({ image: [{ contentUrl: 'a.jpg', ...photo }] }, { baseUrl });
  details.image!.associatedMedia.at(0);
  return problems.map(({ path }) => path);
};

describe('the name of a licence', () => {
  for (const [url, expected] of [
    [`${CC}/licenses/by/4.0/`, 'CC BY 4.0'],
    [`${CC}/licenses/by-nc/4.0`, 'CC BY-NC 4.0'],
    [`${CC}/licenses/by-sa/4.0/deed.de`, 'CC BY-SA 4.0'],
    [`${CC}/licenses/by-nc-nd/4.0/legalcode`, 'CC BY-NC-ND 4.0'],
    [`${CC}/licenses/by-nc-sa/4.0/?ref=chooser-v1#deed`, 'CC BY-NC-SA 4.0'],
    [`http://www.creativecommons.org/licenses/by/3.0/de/deed.de`, 'CC BY 3.0 DE'],
    [`${CC}/licenses/by-sa/2.5/scotland/`, 'CC BY-SA 2.5 SCOTLAND'],
    [`${CC}/licenses/by/3.0/igo/`, 'CC BY 3.0 IGO'],
    [`${CC}/licenses/by-nd-nc/1.0/`, 'CC BY-ND-NC 1.0'],
    [`${CC}/publicdomain/zero/1.0/`, 'CC0 1.0'],
    [`${CC}/publicdomain/mark/1.0/deed.fr`, 'Public Domain Mark 1.0'],
    // What is not one of these licences is not called so.
    [`${CC}/licenses/sampling+/1.0/`, 'creativecommons.org'],
    [`${CC}/licenses/by/`, 'creativecommons.org'],
    [`${CC}.example.org/licenses/by/4.0/`, 'creativecommons.org.example.org'],
    [`https://example.org/?${CC}/licenses/by/4.0/`, 'example.org'],
    ['https://www.example.org/terms', 'example.org'],
    ['https://example.org:8080/terms', 'example.org:8080'],
    ['mailto:photos@example.org', 'mailto:photos@example.org'],
  ] as const)
    it(`[K1] is ${expected} for ${url}`, () => void expect(licenceName({ url })).to.equal(expected));

  it('[K1] is the one in the data, whatever the address', () => {
    expect(licenceName({ name: 'River licence', url: `${CC}/licenses/by/4.0/` })).to.equal('River licence');
    expect(licenceName({ name: 'All rights reserved' })).to.equal('All rights reserved');
  });
});

describe('the rights in a photo', () => {
  it('[K2] are read from an ImageObject as Google describes it', () => {
    const photo = readPhoto({
      '@context': 'https://schema.org/',
      '@type': 'ImageObject',
      contentUrl: 'https://example.com/photos/1x1/black-labrador-puppy.jpg',
      license: 'https://example.com/license',
      acquireLicensePage: 'https://example.com/how-to-use-my-images',
      creditText: 'Labrador PhotoLab',
      creator: { '@type': 'Person', name: 'Brixton Brownstone', url: 'https://example.com/brixton' },
      copyrightNotice: 'Clara Kent',
    });
    expect(photo).to.deep.equal({
      contentUrl: 'https://example.com/photos/1x1/black-labrador-puppy.jpg',
      creditText: 'Labrador PhotoLab',
      creditUrl: 'https://example.com/brixton',
      license: { url: 'https://example.com/license' },
      copyrightNotice: 'Clara Kent',
      acquireLicensePage: 'https://example.com/how-to-use-my-images',
    });
  });

  const named = { name: 'River licence', url: 'https://example.org/terms' };
  for (const [form, license, expected] of [
    ['an address', 'https://example.org/terms#photos', { url: 'https://example.org/terms#photos' }],
    ['an address without a scheme', 'www.example.org/terms', { url: 'https://www.example.org/terms' }],
    ['a text', 'All rights reserved', { name: 'All rights reserved' }],
    ['an object with a name and an address', { '@type': 'CreativeWork', ...named }, named],
    ['an object with an address', { '@id': `${CC}/licenses/by/4.0/` }, { url: `${CC}/licenses/by/4.0/` }],
    ['an object with a name', { name: 'River licence' }, { name: 'River licence' }],
    ['an object with an unsafe address', { name: 'A', url: 'javascript:alert(1)' }, { name: 'A' }],
    ['several, of which the first one is shown', [named.url, `${CC}/licenses/by/4.0/`], { url: named.url }],
  ] as const)
    it(`[K2] may have a licence that is ${form}`, () => {
      expect(readPhoto({ contentUrl: 'a.jpg', license }).license).to.deep.equal(expected);
    });

  it('[K2] without a usable value are left out, and are a problem with its path', () => {
    const unusable = { license: {}, acquireLicensePage: 'javascript:alert(1)', copyrightNotice: true };
    expect(readPhoto({ contentUrl: 'a.jpg', caption: 'C', ...unusable })).to.deep.equal({
      contentUrl: 'https://example.org/a.jpg',
      caption: 'C',
    });
    expect(problemsOf({ ...unusable, creditText: 'B' })).to.have.members([
      'image[0].license',
      'image[0].acquireLicensePage',
      'image[0].copyrightNotice',
    ]);
  });

  it('[K2] have the address of a creator only if the credit can be theirs alone', () => {
    const [ana, jonas] = [
      { name: 'Ana Silva', url: '/ana' },
      { name: 'Jonas Berg', url: '/jonas' },
    ];
    const urlOf = (creator: unknown): string | undefined => readPhoto({ contentUrl: 'a.jpg', creator }).creditUrl;
    expect(urlOf(ana)).to.equal('https://example.org/ana');
    expect(urlOf([ana])).to.equal('https://example.org/ana');
    expect(urlOf([ana, jonas])).to.equal(undefined);
    expect(urlOf('Ana Silva')).to.equal(undefined);
  });

  it('[K2] are those of the set where the photo has none of its own', () => {
    const gallery = readGallery({
      '@type': 'ImageGallery',
      license: `${CC}/licenses/by/4.0/`,
      copyrightNotice: '© River Institute',
      acquireLicensePage: '/usage',
      creator: { name: 'Ana Silva', url: '/ana' },
      associatedMedia: ['a.jpg', { contentUrl: 'b.jpg', license: 'All rights reserved' }],
    });
    const [first, second] = [0, 1].map((i) => rightsOf(gallery.associatedMedia.at(i)!, gallery)) as [Rights, Rights];
    expect(first).to.deep.include({
      license: { url: `${CC}/licenses/by/4.0/` },
      copyrightNotice: '© River Institute',
      acquireLicensePage: 'https://example.org/usage',
    });
    expect(second.license).to.deep.equal({ name: 'All rights reserved' });
    expect(second.copyrightNotice).to.equal('© River Institute');
    expect(gallery.creditUrl).to.equal('https://example.org/ana');
  });

  it('[K2] leave out a notice that is the credit already', () => {
    const photo = readPhoto({ contentUrl: 'a.jpg', copyrightNotice: '© A. Person' });
    expect(photo.creditText).to.equal('© A. Person');
    expect(rightsOf(photo, undefined).copyrightNotice).to.equal(undefined);
  });
});
