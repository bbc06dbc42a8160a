import { expect } from '@open-wc/testing';
import type { EventSlideshowElement } from '../../../../src/components/event-slideshow/event-slideshow.js';
import type { PhotosInput } from '../../../../src/model/event-input.js';
import { axNodes, media, pdf, press, viewport } from '../../../support/browser.js';
import { partElements, parts, place, until } from '../../../support/fixtures.js';
import { make } from '../../../support/event.js';
import {
  captionBox,
  nextTask,
  openEnlarged,
  photos,
  shown,
  slideshow,
  visibleSlides,
} from '../../../support/slideshow.js';

const BY_NC = 'https://creativecommons.org/licenses/by-nc/4.0/';
const rights = {
  license: BY_NC,
  copyrightNotice: '© 2009 River Institute',
  acquireLicensePage: 'https://example.org/usage',
};

/** Photos of which the first one has these fields. */
const photosWith = (fields: object, count = 2): object[] =>
  photos(count).map((photo, i) => (i === 0 ? { ...photo, ...fields } : photo));

/** A gallery of photos, with fields for all of them. */
const galleryWith = (fields: object, media: object[] = photos(2)): object => ({
  '@type': 'ImageGallery',
  ...fields,
  associatedMedia: media,
});

/** The lines below the enlarged photo, without caption and credit. */
const lines = (element: EventSlideshowElement): string[] =>
  partElements(element, 'rights').flatMap((part) => [...part.children].map((line) => line.textContent.trim()));

const linksIn = (box: HTMLElement): Record<string, string> =>
  Object.fromEntries([...box.querySelectorAll('a')].map((link) => [link.textContent.trim(), link.href]));

/** The files of the package with this name that the page has fetched. */
const fetched = (name: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((url) => new URL(url).pathname.startsWith('/src/') && url.includes(name));

async function enlarged(items: unknown, attributes: Record<string, string> = {}): Promise<EventSlideshowElement> {
  const element = await slideshow(items, attributes);
  await openEnlarged(element);
  return element;
}

/** Waits until the code that prints the rights is loaded. */
async function withPrintedRights(element: EventSlideshowElement): Promise<EventSlideshowElement> {
  await import('../../../../src/components/event-slideshow/printed-rights/printed-rights.js');
  await nextTask();
  await element.updateComplete;
  return element;
}

// These tests come first, because a page loads each file once only.
describe('Photo rights in <event-slideshow> before they are needed', () => {
  it('[K4] load no code without data, not even to print', async () => {
    const element = await slideshow(photos(3), { thumbnails: '' });
    await until(() => partElements(element, 'caption').length === 3, 'not all slides were built');
    window.dispatchEvent(new Event('beforeprint'));
    await nextTask();
    expect(fetched('rights')).to.deep.equal([]);
  });

  it('[K4] load only the code to print them with data', async () => {
    await slideshow(photosWith(rights));
    await until(() => fetched('printed-rights').length, 'the code to print was not loaded');
    await nextTask();
    expect(fetched('enlarged')).to.deep.equal([]);
  });
});

describe('Photo rights in the enlarged view of <event-slideshow>', () => {
  it('[K2] are the notice and links to licence and usage, after caption and credit', async () => {
    const element = await enlarged(photosWith(rights));
    const texts = [...captionBox(element).children].map((child) => child.getAttribute('part'));
    expect(texts).to.deep.equal(['enlarged-caption', 'enlarged-credit', 'rights']);
    expect(lines(element)).to.deep.equal(['© 2009 River Institute', 'Licence: CC BY-NC 4.0', 'Usage']);
    expect(linksIn(captionBox(element))).to.deep.equal({
      'Licence: CC BY-NC 4.0': BY_NC,
      Usage: 'https://example.org/usage',
    });
    await expect(element).to.be.accessible();
  });

  it('[K2] are read once each', async () => {
    await enlarged(photosWith(rights));
    const names = (await axNodes())
      .filter(({ role }) => role !== 'StaticText')
      .map(({ role, name }) => `${role} ${name}`);
    expect(names.filter((name) => /Licence|Usage/.test(name))).to.deep.equal([
      'link Licence: CC BY-NC 4.0',
      'link Usage',
    ]);
  });

  it('[K2] show a licence that is a text as a text', async () => {
    const element = await enlarged(photosWith({ license: 'All rights reserved' }));
    expect(lines(element)).to.deep.equal(['Licence: All rights reserved']);
    expect(linksIn(captionBox(element))).to.deep.equal({});
  });

  it('[K2] change with the photo, and are those of the set for a photo without its own', async () => {
    const element = await enlarged(galleryWith({ ...rights, acquireLicensePage: '' }, photosWith({ license: 'No' })));
    expect(lines(element)).to.deep.equal(['© 2009 River Institute', 'Licence: No']);
    await press('ArrowRight');
    expect(lines(element)).to.deep.equal(['© 2009 River Institute', 'Licence: CC BY-NC 4.0']);
  });

  it('[K2] make the credit a link to its creator', async () => {
    const creator = { '@type': 'Person', name: 'Ana Silva', url: 'https://example.org/ana' };
    const element = await enlarged(photosWith({ creditText: '', creator }));
    expect(linksIn(captionBox(element))).to.deep.equal({ 'Ana Silva': 'https://example.org/ana' });
    expect(parts(element, 'rights')).to.deep.equal([]);
    await press('ArrowRight');
    expect(linksIn(captionBox(element)), 'a photo with another credit').to.deep.equal({});
  });

  it('[K2] keep the links that the credit already has', async () => {
    const content = ['By ', { tag: 'em', content: [{ tag: 'a', href: 'https://example.org/studio', content: ['A'] }] }];
    const fields = { creditText: 'By A', creditContent: content, creditUrl: 'https://example.org/ana' };
    const element = await enlarged(photosWith(fields));
    expect(linksIn(captionBox(element))).to.deep.equal({ A: 'https://example.org/studio' });
  });

  it('[K2] keep the emphasis in a credit that becomes a link', async () => {
    const creditContent = ['By ', { tag: 'em', content: ['A'] }];
    const element = await enlarged(photosWith({ creditText: 'By A', creditContent, creditUrl: '/ana' }));
    const link = captionBox(element).querySelector('a')!;
    expect([link.textContent, link.querySelector('em')!.textContent]).to.deep.equal(['By A', 'A']);
  });

  it('[K2] do not link the credit of the attribute to the creator in the data', async () => {
    const items = photos(2).map((photo) => ({ ...photo, creditText: '' }));
    const image = galleryWith({ creator: { name: 'Ana Silva', url: 'https://example.org/ana' } }, items);
    const element = make('event-slideshow', { label: 'Photos of the meeting' }, { details: { name: 'A', image } });
    place(element);
    await element.updateComplete;
    await openEnlarged(element);
    expect(linksIn(captionBox(element))).to.deep.equal({ 'Ana Silva': 'https://example.org/ana' });
    element.credit = 'Photos by B. Person';
    await element.updateComplete;
    expect(parts(element, 'enlarged-credit')).to.deep.equal(['Photos by B. Person']);
    expect(linksIn(captionBox(element))).to.deep.equal({});
  });

  it('[K3] are reached by Tab after the links of caption and credit, in the order seen', async () => {
    const link = (text: string): object => ({ tag: 'a', href: `https://example.org/${text}`, content: [text] });
    const element = await enlarged(
      photosWith({
        ...rights,
        captionContent: [link('caption')],
        creditUrl: 'https://example.org/credit',
        creditText: 'credit',
      }),
      { download: '' },
    );
    const reached: Element[] = [];
    for (let i = 0; i < 5; i++) {
      await press('Tab');
      reached.push(element.shadowRoot!.activeElement!);
    }
    expect(reached.map((one) => one.textContent.trim())).to.deep.equal([
      'caption',
      'credit',
      'Licence: CC BY-NC 4.0',
      'Usage',
      'Original photo',
    ]);
    const seen = reached.map((one) => one.getBoundingClientRect());
    seen.slice(1).forEach(({ top, left }, i) => {
      const before = seen[i]!;
      expect(top >= before.bottom || left >= before.right, `link ${i + 2} is seen after the one before`).to.equal(true);
    });
  });

  it('[K3] have targets of 44 px, and fit into 320 px', async () => {
    await viewport(320, 480);
    const element = await enlarged(photosWith(rights), { download: '' });
    const links = [...partElements(element, 'rights')[0]!.querySelectorAll('a')];
    expect(links).to.have.length(3);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    const box = captionBox(element);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('[K3] keep the focus in the view if the focused link is not there for the next photo', async () => {
    const element = await enlarged(photosWith(rights));
    partElements(element, 'rights')[0]!.querySelector('a')!.focus();
    await press('ArrowRight');
    expect(element.index).to.equal(1);
    expect(element.shadowRoot!.activeElement?.id).to.equal('close');
  });

  it('[K4] show nothing without data', async () => {
    const element = await enlarged(photos(2));
    expect(partElements(element, 'rights')).to.deep.equal([]);
    expect(linksIn(captionBox(element))).to.deep.equal({});
  });

  it('[K4] add nothing to the photos in the page', async () => {
    const plain = await slideshow(photos(2));
    const expected = visibleSlides(plain)[0]!.innerText;
    plain.remove();
    const items = photosWith({ ...rights, creditUrl: '/ana' });
    const element = await withPrintedRights(await slideshow(items, { download: '' }));
    window.dispatchEvent(new Event('beforeprint'));
    expect(visibleSlides(element)[0]!.innerText).to.equal(expected);
    expect(visibleSlides(element)[0]!.querySelector('a') === null, 'no link').to.equal(true);
    expect(partElements(element, 'printed-rights').map((part) => part.checkVisibility())).to.deep.equal([false]);
    expect((await axNodes()).filter(({ name }) => /River|CC BY/.test(name))).to.deep.equal([]);
  });

  for (const [title, fields, text, isSaved] of [
    ['a file of the site', { contentUrl: '/demo/photos/panel-480.webp' }, 'Original photo (WEBP)', true],
    ['the larger file', { enlargedUrl: '/demo/photos/panel-960.webp?v=1#a' }, 'Original photo (WEBP)', true],
    ['a file without an extension', {}, 'Original photo', true],
    ['a file of another site', { enlargedUrl: 'https://photos.example/a.JPEG' }, 'Original photo (JPG)', false],
    ['a picture in the data', { contentUrl: 'data:image/png;base64,AA==' }, 'Original photo (PNG)', true],
  ] as const)
    it(`[K5] link to ${title}${isSaved ? ', to save it' : ' without saving it'}`, async () => {
      const items = photosWith(fields) as { contentUrl: string; enlargedUrl?: string }[];
      const element = await enlarged(items, { download: '' });
      expect(lines(element)).to.deep.equal([text]);
      const link = partElements(element, 'rights')[0]!.querySelector('a')!;
      const { contentUrl, enlargedUrl } = items[0]!;
      expect(link.href).to.equal(new URL(enlargedUrl ?? contentUrl, location.href).href);
      expect(link.hasAttribute('download')).to.equal(isSaved);
    });

  it('[K5] have no link to the original without the attribute', async () => {
    const element = await enlarged(photos(2), { download: 'false' });
    expect(parts(element, 'rights')).to.deep.equal([]);
    element.download = true;
    await element.updateComplete;
    expect(lines(element)).to.deep.equal(['Original photo']);
  });

  it('use the words of the page, in its language', async () => {
    const strings = { licence: 'Lizenz: {name}', originalPhoto: 'Originalfoto（{type}）' };
    const element = await enlarged(photosWith(rights), { download: '', lang: 'de', strings: JSON.stringify(strings) });
    expect(lines(element)).to.deep.equal(['© 2009 River Institute', 'Lizenz: CC BY-NC 4.0', 'Usage', 'Originalfoto']);
    const languages = [...captionBox(element).querySelectorAll('a > bdi')].map((text) => text.getAttribute('lang'));
    expect(languages).to.deep.equal([null, 'en', null]);
  });
});

describe('Photo rights in print', () => {
  it('[K2] [print] are notice, name and address of the licence after each photo', async () => {
    const items = photosWith({ ...rights, license: { name: 'River licence', url: 'https://example.org/terms' } }, 3);
    const element = await withPrintedRights(await slideshow(galleryWith({ license: BY_NC }, items)));
    window.dispatchEvent(new Event('beforeprint'));
    await media({ type: 'print' });
    expect(shown(element)).to.have.length(3);
    const printed = partElements(element, 'printed-rights');
    expect(printed.map((part) => part.checkVisibility())).to.deep.equal([true, true, true]);
    expect(printed.map((part) => [...part.children].map(({ textContent }) => textContent))).to.deep.equal([
      ['© 2009 River Institute', 'River licence (https://example.org/terms)'],
      [`CC BY-NC 4.0 (${BY_NC})`],
      [`CC BY-NC 4.0 (${BY_NC})`],
    ]);
    const [first] = printed;
    const credit = partElements(element, 'credit')[0]!;
    expect(first!.getBoundingClientRect().top).to.be.at.least(credit.getBoundingClientRect().bottom);
  });

  it('[K2] [print] are printed once each, also the second time and with other photos', async () => {
    const element = await withPrintedRights(await slideshow(photosWith(rights)));
    await pdf();
    await pdf();
    expect(partElements(element, 'printed-rights')).to.have.length(1);
    element.items = photosWith({ license: 'All rights reserved' }) as PhotosInput;
    await element.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(parts(element, 'printed-rights')).to.deep.equal(['All rights reserved']);
  });
});
