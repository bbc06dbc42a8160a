/** The shapes in which authors' pictures stand in pages, each as its CMS prints it, and what is read from them. */
import { expect } from '@open-wc/testing';
import { readAuthorPhotos } from '../../src/sources/author-photos.js';
import { page } from '../support/page.js';

function read(text: string): { creditText?: string; photos: Record<string, unknown>[] } {
  const found = readAuthorPhotos(page(text)) as
    { image: { creditText?: string; associatedMedia: Record<string, unknown>[] } } | undefined;
  const stated = (fields: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { creditText, associatedMedia = [] } = found?.image ?? {};
  return { ...stated({ creditText }), photos: associatedMedia.map(stated) };
}

const UPLOADS = 'https://cms.example/wp-content/uploads';

describe('the author’s pictures', () => {
  it('WordPress’s gallery block, linked to the files, with a caption of the gallery', () => {
    const image = (n: number): string => `
      <figure class="wp-block-image size-large"><a href="${UPLOADS}/photo-${n}.jpg"><img decoding="async" loading="lazy"
        width="1024" height="683" data-id="33${n}" src="${UPLOADS}/photo-${n}-1024x683.jpg" alt="Panelist ${n}" class="wp-image-33${n}"
        srcset="${UPLOADS}/photo-${n}-300x200.jpg 300w, ${UPLOADS}/photo-${n}-1024x683.jpg 1024w" sizes="(max-width: 1024px) 100vw, 1024px"></a
        ><figcaption class="wp-element-caption"><strong>Speaker ${n}</strong> answers a question. <em>Photo: A. Person / Org</em></figcaption></figure>`;
    const { creditText, photos } =
      read(`<figure class="wp-block-gallery has-nested-images columns-3 is-cropped event-slideshow">
      ${image(1)}${image(2)}<figcaption class="blocks-gallery-caption wp-element-caption">Photos by A. Person</figcaption></figure>`);
    expect(creditText).to.equal('Photos by A. Person');
    expect(photos).to.have.length(2);
    expect(photos[1]).to.deep.equal({
      contentUrl: `${UPLOADS}/photo-2-1024x683.jpg`,
      enlargedUrl: `${UPLOADS}/photo-2.jpg`,
      srcset: `${UPLOADS}/photo-2-300x200.jpg 300w, ${UPLOADS}/photo-2-1024x683.jpg 1024w`,
      sizes: '(max-width: 1024px) 100vw, 1024px',
      width: '1024',
      height: '683',
      alt: 'Panelist 2',
      caption: 'Speaker 2 answers a question.',
      captionContent: [{ tag: 'strong', content: ['Speaker 2'] }, ' answers a question. '],
      creditText: 'Photo: A. Person / Org',
    });
  });

  it('the gallery block before 5.9: a list of figures', () => {
    const { photos } = read(`<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid">
      <li class="blocks-gallery-item"><figure><img src="/a.jpg" alt="A" data-full-url="/a-full.jpg"><figcaption class="blocks-gallery-item__caption">One</figcaption></figure></li>
      <li class="blocks-gallery-item"><figure><img src="/b.jpg" alt="B"></figure></li></ul></figure>`);
    expect(photos).to.deep.equal([
      { contentUrl: '/a.jpg', alt: 'A', caption: 'One' },
      { contentUrl: '/b.jpg', alt: 'B' },
    ]);
  });

  it('the gallery shortcode: small pictures that link to their files', () => {
    const { photos } = read(`<div id="gallery-1" class="gallery galleryid-7 gallery-columns-3">
      <figure class="gallery-item"><div class="gallery-icon landscape"><a href="/uploads/a.jpg"><img width="150" height="150" src="/uploads/a-150x150.jpg" class="attachment-thumbnail" alt="A table" srcset="/uploads/a-150x150.jpg 150w, /uploads/a-100x100.jpg 100w"></a></div>
      <figcaption class="wp-caption-text gallery-caption" id="gallery-1-9"> The table </figcaption></figure></div>`);
    expect(photos).to.deep.equal([
      {
        contentUrl: '/uploads/a.jpg',
        thumbnail: '/uploads/a-150x150.jpg',
        enlargedUrl: '/uploads/a.jpg',
        alt: 'A table',
        caption: 'The table',
      },
    ]);
  });

  it('the gallery shortcode in an old theme: definition lists, with breaks between', () => {
    const { photos } =
      read(`<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a.png"><img width="150" height="150" src="/a-150.png" alt="A"></a></dt>
      <dd class="wp-caption-text gallery-caption">One</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="/b.png" alt="B"></dt></dl><br style="clear: both"></div>`);
    expect(photos.map(({ contentUrl, caption }) => [contentUrl, caption])).to.deep.equal([
      ['/a.png', 'One'],
      ['/b.png', undefined],
    ]);
  });

  it('the caption shortcode of the classic editor, in HTML5 and before', () => {
    const { photos } =
      read(`<figure id="attachment_5" style="width: 310px" class="wp-caption alignleft"><img src="/a.jpg" alt="A" width="300" height="200"><figcaption class="wp-caption-text">One</figcaption></figure>
      <div id="attachment_6" class="wp-caption"><img src="/b.jpg" alt="B"><p class="wp-caption-text">Two</p></div>`);
    expect(photos.map(({ id, caption }) => [id, caption])).to.deep.equal([
      ['attachment_5', 'One'],
      ['attachment_6', 'Two'],
    ]);
  });

  it('an image block that is expanded on click: picture and caption, and nothing of the button', () => {
    const { photos } =
      read(`<figure data-wp-interactive="core/image" class="wp-block-image wp-lightbox-container"><img src="/a.jpg" alt="A">
      <button class="lightbox-trigger" type="button" aria-label="Enlarge"><svg></svg><img src="/icon.png" alt=""></button><figcaption>One</figcaption></figure>`);
    expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A', caption: 'One' }]);
  });

  describe('put off by a plugin', () => {
    for (const [what, text] of [
      ['data-src', '<img src="data:image/gif;base64,R0" data-src="/a.jpg" data-srcset="/a-2.jpg 2x" alt="A">'],
      ['data-lazy-src', '<img src="/blank.gif" data-lazy-src="/a.jpg" data-lazy-srcset="/a-2.jpg 2x" alt="A">'],
      [
        'noscript',
        '<img src="data:image/svg+xml,%3Csvg/%3E" alt="A"><noscript><img class="x" data-src="no" src="/a.jpg" srcset="/a-2.jpg 2x" alt="A"></noscript>',
      ],
      [
        'noscript, nothing else',
        '<img class="lazy" alt="A"><noscript><img src=\'/a.jpg\' srcset=\'/a-2.jpg 2x\'></noscript>',
      ],
    ] as const)
      it(`${what}: one photo, with its real address`, () => {
        expect(read(`<figure>${text}</figure>`).photos).to.deep.equal([
          { contentUrl: '/a.jpg', srcset: '/a-2.jpg 2x', alt: 'A' },
        ]);
      });

    it('a copy without script is not looked at where the picture has an address', () => {
      const { photos } = read('<img src="/a.jpg" alt="A"><noscript><img src="/b.jpg" alt="B"></noscript>');
      expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A' }]);
    });

    it('an address in a copy is an attribute’s value and no text', () => {
      const { photos } = read('<img alt="A"><noscript><img src="/a.jpg?w=1&amp;amp;h=2"></noscript>');
      expect(photos[0]!['contentUrl']).to.equal('/a.jpg?w=1&h=2');
    });
  });

  it('picture: the best format that is offered for every screen', () => {
    const { photos } =
      read(`<picture><source media="(max-width: 400px)" srcset="/tall.webp"><source type="image/avif" srcset="/a.avif 800w, /a-2.avif 1600w" sizes="50vw">
      <source type="image/webp" srcset="/a.webp"><img src="/a.jpg" srcset="/a.jpg 800w" sizes="100vw" alt="A"></picture>`);
    expect(photos).to.deep.equal([
      { contentUrl: '/a.jpg', srcset: '/a.avif 800w, /a-2.avif 1600w', sizes: '50vw', alt: 'A' },
    ]);
  });

  describe('a link around a picture', () => {
    for (const file of ['/a.jpg', '/a.JPEG', '/a.png?x=1', '/a.gif', '/a.webp#top', '/a.avif'])
      it(`to ${file} is the larger file`, () => {
        expect(read(`<a href="${file}"><img src="/s.jpg" alt="A"></a>`).photos).to.deep.equal([
          { contentUrl: '/s.jpg', enlargedUrl: file, alt: 'A' },
        ]);
      });

    for (const address of ['/a.svg', '/attachment/photo-1/', 'https://example.org/', '/page?file=a.jpg', '#a.jpg'])
      it(`to ${address} stays a link`, () => {
        expect(read(`<a href="${address}"><img src="/s.jpg" alt="A"></a>`).photos).to.deep.equal([
          { contentUrl: '/s.jpg', link: address, alt: 'A' },
        ]);
      });
  });

  describe('caption and credit', () => {
    for (const [what, caption, expected] of [
      ['cite', 'Words <cite>A. Person</cite> and more', ['Words and more', 'A. Person']],
      ['.credit', 'Words<br><span class="credit">A. Person</span>', ['Words', 'A. Person']],
      ['em with "Photo:" at the end', 'Words. <em>Photo: A. Person</em> ', ['Words.', 'Photo: A. Person']],
      ['em with ©, in brackets', 'Words <i>(© A. Person)</i>', ['Words', '(© A. Person)']],
      ['Foto, Crédits', 'Worte <em>Foto: A. Person</em>', ['Worte', 'Foto: A. Person']],
      ['emphasis at the end is no credit', 'A very <em>photogenic</em>', ['A very photogenic', undefined]],
      ['nor is one in the middle', 'A <em>photo by</em> A. Person', ['A photo by A. Person', undefined]],
    ] as const)
      it(what, () => {
        const [photo] = read(`<figure><img src="/a.jpg" alt="A"><figcaption>${caption}</figcaption></figure>`).photos;
        expect([photo!['caption'], photo!['creditText']]).to.deep.equal(expected);
      });

    it('an entry of a plain list is its own caption', () => {
      const { photos } = read(
        '<ul><li><img src="/a.jpg" alt="A"> One <cite>A. Person</cite></li><li><img src="/b.jpg" alt="B"></li></ul>',
      );
      expect(photos).to.deep.equal([
        { contentUrl: '/a.jpg', alt: 'A', caption: 'One', creditText: 'A. Person' },
        { contentUrl: '/b.jpg', alt: 'B' },
      ]);
    });

    it('of several pictures in one figure the caption is that of all', () => {
      const { creditText, photos } = read(
        '<figure><img src="/a.jpg" alt="A"><img src="/b.jpg" alt="B"><figcaption>Both</figcaption></figure>',
      );
      expect([creditText, photos.map(({ caption }) => caption)]).to.deep.equal(['Both', [undefined, undefined]]);
    });

    it('the language of the caption', () => {
      const { photos } = read(
        '<figure lang="fr"><img src="/a.jpg" alt="Une table"><figcaption>La table</figcaption></figure><p lang="en"><img src="/b.jpg" alt="B"></p>',
      );
      expect(photos.map(({ inLanguage }) => inLanguage)).to.deep.equal(['fr', 'en']);
    });
  });

  it('stray paragraphs, breaks, comments, wrappers, signs and pixels are no photos', () => {
    const { photos } =
      read(`<p></p><!-- wp:image --><div class="wp-block-group__inner-container"><p><br><img src="/a.jpg" alt="A"><br></p></div><p>&nbsp;</p>
      <img class="emoji" src="/smile.png" alt="🙂"><img src="/pixel.gif" width="1" height="1" alt=""><img alt="no address"><template><img src="/t.jpg"></template>`);
    expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A' }]);
  });

  it('a heading among them is the heading of the set', () => {
    const found = readAuthorPhotos(page('<h3>Photos of the day</h3><figure><img src="/a.jpg" alt="A"></figure>'));
    expect((found as { image: { name: string } }).image.name).to.equal('Photos of the day');
  });

  it('the word of a plugin is no measure of a picture', () => {
    const { photos } = read('<img data-src="/a.jpg" data-srcset="/a.jpg 800w" data-sizes="auto" sizes="50vw" alt="A">');
    expect(photos[0]).to.not.have.property('sizes');
  });

  it('languages and directions inside a caption', () => {
    const { photos } = read(
      '<figure><img src="/a.jpg" alt="A"><figcaption>The <span lang="fr" dir="ltr">table</span></figcaption></figure>',
    );
    expect(photos[0]).to.deep.include({
      caption: 'The table',
      captionContent: ['The ', { tag: 'span', lang: 'fr', dir: 'ltr', content: ['table'] }],
    });
  });

  it('without a picture there is nothing', () => {
    expect(readAuthorPhotos(page('<p>Words</p><noscript><img src="/a.jpg"></noscript>'))).to.equal(undefined);
  });
});
