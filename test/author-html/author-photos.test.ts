/** The reader of the photos in the author’s HTML, in the forms that CMSs print. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { photosJson } from '../../src/author-html/author-photos.js';
import { always } from '../support/generated.js';
import { page } from '../support/page.js';

interface Found {
  name?: string;
  creditText?: string;
  creditContent?: unknown;
  photos: Record<string, unknown>[];
}

function read(html: string): Found {
  return readIn(page(html));
}

function readIn(element: Element): Found {
  const found = photosJson(element) as
    { image: Omit<Found, 'photos'> & { associatedMedia: Record<string, unknown>[] } } | undefined;
  const definedFields = (fields: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { name, creditText, creditContent, associatedMedia = [] } = found?.image ?? {};
  return { ...definedFields({ name, creditText, creditContent }), photos: associatedMedia.map(definedFields) };
}

/** Returns caption and credit of each photo. */
function captionsAndCredits({ photos }: Found): unknown[] {
  return photos.map(({ caption, creditText }) => [caption, creditText]);
}

const UPLOADS = 'https://cms.example/wp-content/uploads';

describe('photosJson', () => {
  for (const size of [16, 20, 24, 32])
    it(`takes an icon of ${size} pixels for no photo, unless it is the preview of one`, () => {
      const photo = (n: string, sign: string): string =>
        `<figure><img src="/${n}.jpg" alt="${n}">${sign}<figcaption>Words ${n}</figcaption></figure>`;
      const icon = `<img src="/zoom.png" alt="" width="${size}" height="${size}">`;
      expect(read(photo('a', icon) + photo('b', icon))).to.deep.equal(read(photo('a', '') + photo('b', '')));
      const inCaption = `<figure><img src="/a.jpg" alt="a"><figcaption>Words ${icon} a</figcaption></figure>`;
      expect(read(inCaption)).to.deep.equal(read(photo('a', '')));
      expect(read(`<a href="/big.jpg">${icon}</a>`).photos).to.have.length(1);
    });

  it('keeps the link around a text that stands outside its photo', () => {
    const photo = (n: string): string => `<img src="/${n}.jpg" alt="${n}">`;
    const { photos } = read(
      `${photo('a')}<a href="/report"><p>The report</p></a>${photo('b')}<p>The <a href="/b">second</a></p>`,
    );
    expect(photos.map(({ captionContent }) => captionContent)).to.deep.equal([
      [{ tag: 'a', href: '/report', content: ['The report'] }],
      ['The ', { tag: 'a', href: '/b', content: ['second'] }],
    ]);
  });

  it('reads no label of a sign beside a photo, such as one that enlarges it', () => {
    const photos = ['a', 'b'].map(
      (n) => `<div><img src="/${n}.jpg" alt="${n}"><a href="/${n}.jpg" title="Enlarge"><svg></svg></a></div>`,
    );
    expect(JSON.stringify(photosJson(page(photos.join('')))))
      .to.contain('/b.jpg')
      .and.not.contain('Enlarge');
  });

  it('reads the WordPress gallery block with links to the files and a gallery caption', () => {
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

  it('ignores hidden images, but reads the images of a host that is hidden itself', () => {
    const figures = '<figure><img src="/a.jpg" alt="A"></figure><figure hidden><img src="/draft.jpg" alt="B"></figure>';
    expect(read(figures).photos).to.have.length(1);
    const tab = page(`<div hidden><div>${figures}</div></div>`);
    expect(readIn(tab.querySelector('div > div')!).photos).to.have.length(1);
  });

  it('reads the gallery block of WordPress before 5.9 (a list of figures)', () => {
    const { photos } = read(`<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid">
      <li class="blocks-gallery-item"><figure><img src="/a.jpg" alt="A" data-full-url="/a-full.jpg"><figcaption class="blocks-gallery-item__caption">One</figcaption></figure></li>
      <li class="blocks-gallery-item"><figure><img src="/b.jpg" alt="B"></figure></li></ul></figure>`);
    expect(photos).to.deep.equal([
      { contentUrl: '/a.jpg', alt: 'A', caption: 'One' },
      { contentUrl: '/b.jpg', alt: 'B' },
    ]);
  });

  it('reads the gallery shortcode (thumbnails that link to their files)', () => {
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

  it('reads the gallery shortcode of an old theme (description lists with breaks between them)', () => {
    const { photos } =
      read(`<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a.png"><img width="150" height="150" src="/a-150.png" alt="A"></a></dt>
      <dd class="wp-caption-text gallery-caption">One</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="/b.png" alt="B"></dt></dl><br style="clear: both"></div>`);
    expect(photos.map(({ contentUrl, caption }) => [contentUrl, caption])).to.deep.equal([
      ['/a.png', 'One'],
      ['/b.png', undefined],
    ]);
  });

  it('reads the caption shortcode of the classic editor, with and without HTML5 markup', () => {
    const { photos } =
      read(`<figure id="attachment_5" style="width: 310px" class="wp-caption alignleft"><img src="/a.jpg" alt="A" width="300" height="200"><figcaption class="wp-caption-text">One</figcaption></figure>
      <div id="attachment_6" class="wp-caption"><img src="/b.jpg" alt="B"><p class="wp-caption-text">Two</p></div>`);
    expect(photos.map(({ id, caption }) => [id, caption])).to.deep.equal([
      ['attachment_5', 'One'],
      ['attachment_6', 'Two'],
    ]);
  });

  it('reads an image block that expands on click, without the content of its button', () => {
    const { photos } =
      read(`<figure data-wp-interactive="core/image" class="wp-block-image wp-lightbox-container"><img src="/a.jpg" alt="A">
      <button class="lightbox-trigger" type="button" aria-label="Enlarge"><svg></svg><img src="/icon.png" alt=""></button><figcaption>One</figcaption></figure>`);
    expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A', caption: 'One' }]);
  });

  describe('with a button around a photo', () => {
    const two = [
      { contentUrl: '/a.jpg', alt: 'A', caption: 'One' },
      { contentUrl: '/b.jpg', alt: 'B' },
    ];
    const enlarge = '<button aria-label="Enlarge"><img src="/a.jpg" alt="A"></button>';
    const caption = '<figcaption>One</figcaption>';
    for (const [title, html] of [
      ['in a figure', `<figure>${enlarge}${caption}</figure>`],
      ['in a box in a figure', `<figure><div>${enlarge}</div>${caption}</figure>`],
      ['without a name', `<figure><button><img src="/a.jpg" alt="A"></button>${caption}</figure>`],
      [
        'that opens a dialog',
        `<figure><button aria-controls="d" aria-expanded="false"><img src="/a.jpg" alt="A"></button>${caption}</figure>`,
      ],
      [
        'of Squarespace',
        `<figure><button class="sqs-block-image-button lightbox"><span class="v6-visually-hidden">View fullsize</span><div><img src="/a.jpg" alt="A"></div></button>${caption}</figure>`,
      ],
      [
        'that opens a lightbox, in no figure',
        '<div><button class="lightbox"><img src="/a.jpg" alt="A"></button><p>One</p></div>',
      ],
      ['in a list', `<ul><li>${enlarge}<p>One</p></li></ul>`],
      ['in a paragraph', `<p>${enlarge}</p><p>One</p>`],
    ] as const)
      it(`reads the photo and its caption: ${title}`, () => {
        expect(read(`${html}<img src="/b.jpg" alt="B">`).photos).to.deep.equal(two);
      });

    it('leaves a button with words of its own to the page, with its photo', () => {
      for (const attributes of ['', 'aria-label="Buy"'])
        expect(
          read(
            `<figure><button ${attributes}><img src="/a.jpg" alt="A">Buy now</button>${caption}</figure><img src="/b.jpg" alt="B">`,
          ).photos,
        ).to.deep.equal([two[1]]);
    });

    it('reads no sign in a button', () => {
      const sign = (name: string): string => `<button aria-label="${name}"><img src="/sign.png"></button>`;
      for (const signs of [
        sign('Next'),
        `<ul><li>${sign('Slide 1')}</li><li>${sign('Slide 2')}</li></ul>`,
        `<figure><video></video>${sign('Abspielen')}</figure>`,
        `<figure><figure>${enlarge}</figure>${sign('Previous slide')}</figure>`,
      ]) {
        const found = read(`${signs}<figure><img src="/b.jpg" alt="B">${sign('Vergrößern')}</figure>`);
        expect(JSON.stringify(found), signs).not.to.contain('sign');
      }
    });

    it('reads a link with the role of a button as a link', () => {
      const link = '<a role="button" href="/a.jpg"><img src="/s.jpg" alt="A"></a>';
      expect(read(`<figure>${link}${caption}</figure>`).photos).to.deep.equal([
        { contentUrl: '/s.jpg', enlargedUrl: '/a.jpg', alt: 'A', caption: 'One' },
      ]);
    });
  });

  describe('with an image that a plugin loads lazily', () => {
    for (const [source, img] of [
      ['data-src', '<img src="data:image/gif;base64,R0" data-src="/a.jpg" data-srcset="/a-2.jpg 2x" alt="A">'],
      ['data-lazy-src', '<img src="/blank.gif" data-lazy-src="/a.jpg" data-lazy-srcset="/a-2.jpg 2x" alt="A">'],
      [
        'a noscript copy',
        '<img src="data:image/svg+xml,%3Csvg/%3E" alt="A"><noscript><img class="x" data-src="no" src="/a.jpg" srcset="/a-2.jpg 2x" alt="A"></noscript>',
      ],
      [
        'a noscript copy of an image without an address',
        '<img class="lazy" alt="A"><noscript><img src=\'/a.jpg\' srcset=\'/a-2.jpg 2x\'></noscript>',
      ],
    ] as const)
      it(`reads one photo with the address from ${source}`, () => {
        expect(read(`<figure>${img}</figure>`).photos).to.deep.equal([
          { contentUrl: '/a.jpg', srcset: '/a-2.jpg 2x', alt: 'A' },
        ]);
      });

    for (const name of ['data-orig-src', 'data-opt-src', 'data-original', 'data-lazy', 'data-ezsrc'])
      it(`reads the address from ${name} behind a placeholder`, () => {
        const img = `<img src="data:image/svg+xml,%3Csvg/%3E" data-title="table.jpg" data-sizes="auto" ${name}="/a.jpg?ver=2" alt="A">`;
        expect(read(img).photos).to.deep.equal([{ contentUrl: '/a.jpg?ver=2', alt: 'A' }]);
      });

    for (const [name, address] of [
      ['data-original', 'https://cdn.example/image/v1/a'],
      ['data-lazy', 'https://images.ctfassets.net/x/y?w=1200'],
      ['data-lazyload', '/image/1'],
      ['data-orig-src', '//cdn.example/1'],
    ] as const)
      it(`reads an address without a file ending from ${name}`, () => {
        const found = read(`<img ${name}="${address}" alt="A"><p>One</p><img src="/b.jpg" alt="B"><p>Two</p>`);
        expect(found.photos).to.deep.equal([
          { contentUrl: address, alt: 'A', caption: 'One' },
          { contentUrl: '/b.jpg', alt: 'B', caption: 'Two' },
        ]);
      });

    it('reads the file of the photo, not that of a placeholder', () => {
      for (const img of [
        '<img src="/img/grey.gif" data-original="a.jpg" alt="A">',
        '<img data-lowsrc="/tiny.jpg" data-original="a.jpg" alt="A">',
        '<img src="/tiny.jpg" data-lazy="a.jpg" alt="A">',
      ])
        expect(read(img).photos, img).to.deep.equal([{ contentUrl: 'a.jpg', alt: 'A' }]);
      const { photos } = read('<img src="/grey.gif" data-srcset="/a.jpg 800w, /a-2.jpg 1600w" alt="A">');
      expect(photos[0]!['contentUrl']).to.equal('/a-2.jpg');
    });

    it('reads no address from a switch, from data or beside candidates of its own', () => {
      for (const more of [
        'data-lazy="true"',
        `data-lazy='{"src":"/b.jpg"}'`,
        'srcset="/a.jpg 1x" data-original="/b.jpg"',
      ])
        expect(read(`<img src="/a.jpg" ${more}>`).photos[0]!['contentUrl'], more).to.equal('/a.jpg');
    });

    it('reads the address of an image without src whose srcset is a placeholder', () => {
      const { photos } = read('<img srcset="data:image/gif;base64,R0 1w" data-lazy="/a.webp" alt="A">');
      expect(photos).to.deep.equal([{ contentUrl: '/a.webp', alt: 'A' }]);
    });

    it('ignores other data attributes if the image has an address', () => {
      expect(read('<img src="/a.jpg" data-orig-file="/b.jpg">').photos).to.deep.equal([{ contentUrl: '/a.jpg' }]);
    });

    it('takes the largest candidate of data-srcset as the address', () => {
      const { photos } = read(
        '<img src="data:image/svg+xml,x" data-sizes="auto" data-srcset="/a.jpg 300w,/a-2.jpg 1024w, /a-3.jpg 600w" alt="A">',
      );
      expect(photos).to.deep.equal([
        { contentUrl: '/a-2.jpg', srcset: '/a.jpg 300w,/a-2.jpg 1024w, /a-3.jpg 600w', alt: 'A' },
      ]);
    });

    it('ignores a noscript copy if the image has an address', () => {
      const { photos } = read('<img src="/a.jpg" alt="A"><noscript><img src="/b.jpg" alt="B"></noscript>');
      expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A' }]);
    });

    it('decodes the character references in the address of a noscript copy', () => {
      const { photos } = read('<img alt="A"><noscript><img src="/a.jpg?w=1&amp;amp;h=2"></noscript>');
      expect(photos[0]!['contentUrl']).to.equal('/a.jpg?w=1&h=2');
    });
  });

  describe('with copies of a photo', () => {
    const SPACER = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">';
    const PREVIEW = '<img src="/small.jpg" alt="" aria-hidden="true">';
    const real = (n: number): string => `<img data-src="/${n}.jpg" alt="Photo ${n}">`;
    const noscript = (n: number): string => `<noscript><img src="/${n}.jpg" alt="Photo ${n}"></noscript>`;
    const figure = (n: number, ...layers: string[]): string =>
      `<figure>${layers.join('')}<figcaption>Caption ${n}</figcaption></figure>`;
    const photo = (n: number): unknown => ({ contentUrl: `/${n}.jpg`, alt: `Photo ${n}`, caption: `Caption ${n}` });
    const THREE = [1, 2, 3];

    for (const [title, layers] of [
      ['a spacer, a hidden preview and a noscript copy', (n: number) => [SPACER, PREVIEW, real(n), noscript(n)]],
      ['a spacer in an element of its own', (n: number) => [`<span>${SPACER}</span>`, real(n)]],
      ['a preview after it', (n: number) => [real(n), noscript(n), PREVIEW]],
      [
        'a preview in a picture element',
        (n: number) => [PREVIEW, `<picture><source media="(width < 1px)" srcset="/x.webp">${real(n)}</picture>`],
      ],
    ] as const)
      it(`reads one photo for each image above ${title}`, () => {
        const found = read(THREE.map((n) => figure(n, ...layers(n))).join(''));
        expect(found).to.deep.equal({ photos: THREE.map(photo) });
        const flat = read(THREE.map((n) => layers(n).join('')).join('<br>'));
        expect(flat.photos.map(({ contentUrl }) => contentUrl)).to.deep.equal(['/1.jpg', '/2.jpg', '/3.jpg']);
      });

    it('reads the noscript copy behind a spacer and a hidden preview', () => {
      const spacer = SPACER.replace('alt=""', 'alt="Photo 1"');
      expect(read(figure(1, spacer, PREVIEW, noscript(1))).photos).to.deep.equal([photo(1)]);
    });

    it('keeps the caption of an image whose only address is a placeholder', () => {
      const found = read(figure(1, real(1)) + figure(2, SPACER));
      expect(found.photos.map(({ caption }) => caption)).to.deep.equal(['Caption 1', 'Caption 2']);
    });

    it('keeps a photo with a long data address beside another photo', () => {
      const inline = `data:image/jpeg;base64,${'A'.repeat(5000)}`;
      expect(read(`<p><img src="${inline}" alt="A">${real(1)}</p>`).photos).to.have.length(2);
    });

    const text = (n: number): string => `<img src="/${n}.jpg" alt="Photo ${n}"><h4>Title ${n}</h4><p>Caption ${n}</p>`;
    const slide = (
      n: number,
      attributes: string,
      content = figure(n, `<img src="/${n}.jpg" alt="Photo ${n}">`),
    ): string => `<div ${attributes}>${content}</div>`;
    for (const [slider, clone, original] of [
      ['Slick', 'class="slick-slide slick-cloned" aria-hidden="true"', 'class="slick-slide" aria-hidden="true"'],
      ['Swiper', 'class="swiper-slide swiper-slide-duplicate"', 'class="swiper-slide swiper-slide-duplicate-next"'],
      ['Owl Carousel', 'class="owl-item cloned"', 'class="owl-item"'],
      ['Splide', 'class="splide__slide splide__slide--clone"', 'class="splide__slide" aria-hidden="true"'],
      ['an unknown slider', 'aria-hidden="true"', 'class="slide"'],
    ] as const)
      it(`reads each photo once from the slides of ${slider}`, () => {
        const slides = (content?: (n: number) => string): string =>
          slide(3, clone, content?.(3)) +
          THREE.map((n) => slide(n, n === 1 ? '' : original, content?.(n))).join('') +
          slide(1, clone, content?.(1));
        expect(read(`<div class="track">${slides()}</div>`)).to.deep.equal({ photos: THREE.map(photo) });
        const found = read(`<div>${slides(text)}</div>`);
        expect([found.name, found.creditText]).to.deep.equal([undefined, undefined]);
        expect(found.photos.map(({ caption }) => caption)).to.deep.equal(THREE.map((n) => `Title ${n} Caption ${n}`));
      });

    for (const [slider, main, strip] of [
      ['Slick', 'class="slider-for"', 'class="slider-nav"'],
      ['Swiper', 'class="swiper"', 'class="swiper gallery-thumbs"'],
      ['Splide', 'id="main"', 'id="thumbnail-slider"'],
      ['FlexSlider', 'class="slides"', 'class="flex-control-nav flex-control-thumbs"'],
    ] as const) {
      const slides = `<div ${main}>${THREE.map((n) => figure(n, `<img src="/${n}-1024x683.jpg" alt="Photo ${n}">`)).join('')}</div>`;
      const thumbs = (size: string): string =>
        `<ol ${strip}>${THREE.map((n) => `<li class="thumb"><a href="#slide-${n}"><img src="/${n}-${size}.jpg" alt=""></a></li>`).join('')}</ol>`;
      it(`reads each photo once beside the thumbnails of ${slider}`, () => {
        for (const size of ['150x150', '1024x683'])
          for (const html of [slides + thumbs(size), thumbs(size) + slides]) {
            const { name, creditText, photos } = read(`${html}<p>Photos: A. Person</p>`);
            expect([name, creditText]).to.deep.equal([undefined, 'Photos: A. Person']);
            expect(photos.map(({ contentUrl, caption }) => [contentUrl, caption])).to.deep.equal(
              THREE.map((n) => [`/${n}-1024x683.jpg`, `Caption ${n}`]),
            );
          }
      });
    }

    it('keeps thumbnails that are the only ones, that are of another photo, or that have words', () => {
      const thumbs = (more: string): string =>
        `<ul class="thumbs"><li><img src="/1-150x150.jpg">${more}</li><li><img src="/2-150x150.jpg"></li></ul>`;
      expect(read(thumbs('')).photos).to.have.length(2);
      expect(read(`${figure(1, real(1))}${thumbs('')}`).photos).to.have.length(2);
      const found = read(`${figure(1, real(1))}${figure(2, real(2))}${thumbs('Words')}`);
      expect(found.photos.map(({ caption }) => caption)).to.deep.equal(['Caption 1', 'Caption 2', 'Words', undefined]);
      expect(read(`<div class="thumbs">${real(1)}<p>${real(1)}</p></div>`).photos).to.have.length(1);
    });

    it('keeps the photos of a gallery whose class name only looks like that of a clone', () => {
      const found = read(`<div class="cyclone-photos">${THREE.map((n) => figure(n, real(n))).join('')}</div>`);
      expect(found.photos).to.deep.equal(THREE.map(photo));
      expect(read(`<div class="cyclone">${figure(1, real(1))}</div>${figure(2, real(2))}`).photos).to.have.length(2);
    });

    it('reads each photo of generated layers and clones once, in order, with its caption', () => {
      const layers = fc.record({
        before: fc.subarray([SPACER, PREVIEW, `<span>${SPACER}</span>`]),
        hasNoscript: fc.boolean(),
        isAfter: fc.boolean(),
      });
      const gallery = fc.record({
        photos: fc.array(layers, { minLength: 1, maxLength: 5 }),
        clones: fc.nat(2),
        clone: fc.constantFrom('cloned', 'slide-duplicate', 'x--clone" aria-hidden="true'),
      });
      always(
        fc.property(gallery, ({ photos, clones, clone }) => {
          const figures = photos.map(({ before, hasNoscript, isAfter }, i) => {
            const own = real(i) + (hasNoscript ? noscript(i) : '');
            return figure(i, ...(isAfter ? [own, ...before] : [...before, own]));
          });
          const copies = (some: string[]): string => some.map((html) => `<div class="${clone}">${html}</div>`).join('');
          const html = [copies(figures.slice(-clones || figures.length)), ...figures, copies(figures.slice(0, clones))];
          expect(read(html.join(''))).to.deep.equal({ photos: photos.map((_, i) => photo(i)) });
        }),
      );
    });
  });

  it('takes the first source of a picture element that has no media condition', () => {
    const { photos } =
      read(`<picture><source media="(max-width: 400px)" srcset="/tall.webp"><source type="image/avif" srcset="/a.avif 800w, /a-2.avif 1600w" sizes="50vw">
      <source type="image/webp" srcset="/a.webp"><img src="/a.jpg" srcset="/a.jpg 800w" sizes="100vw" alt="A"></picture>`);
    expect(photos).to.deep.equal([
      { contentUrl: '/a.jpg', srcset: '/a.avif 800w, /a-2.avif 1600w', sizes: '50vw', alt: 'A' },
    ]);
  });

  describe('with an image without src', () => {
    for (const [srcset, address] of [
      ['/a.jpg 800w, /a-2.jpg 1600w', '/a-2.jpg'],
      ['/a.jpg, /a-2.jpg 2x', '/a-2.jpg'],
      ['/a,b.jpg', '/a,b.jpg'],
    ] as const)
      it(`takes the largest candidate of ${srcset}`, () => {
        expect(read(`<img srcset="${srcset}" alt="A">`).photos).to.deep.equal([
          { contentUrl: address, srcset, alt: 'A' },
        ]);
      });

    it('takes the largest candidate of the first source of a picture element', () => {
      const { photos } = read('<picture><source srcset="/a.webp 800w, /a-2.webp 1600w"><img alt="A"></picture>');
      expect(photos).to.deep.equal([{ contentUrl: '/a-2.webp', srcset: '/a.webp 800w, /a-2.webp 1600w', alt: 'A' }]);
    });
  });

  describe('with an image without any address', () => {
    const item = (img: string, text: string): string => `<div class="item"><img ${img}><p>${text}</p></div>`;
    for (const [title, html, captions] of [
      [
        'in a figure before the others',
        '<figure><img><figcaption>One</figcaption></figure><figure><img src="/b.jpg"><figcaption>Two</figcaption></figure>',
        [
          [undefined, 'One'],
          ['/b.jpg', 'Two'],
        ],
      ],
      [
        'in a list',
        '<ul><li><img src="/a.jpg"> One</li><li><img src="" alt="B"> Two</li><li><img src="/c.jpg"></li></ul>',
        [
          ['/a.jpg', 'One'],
          [undefined, 'Two'],
          ['/c.jpg', undefined],
        ],
      ],
      [
        'in a box',
        item('alt="A"', 'One') + item('src="/b.jpg"', 'Two') + item('alt="C"', 'Three'),
        [
          [undefined, 'One'],
          ['/b.jpg', 'Two'],
          [undefined, 'Three'],
        ],
      ],
      [
        'beside the others',
        '<img src="/a.jpg"><p>One</p><img alt="B"><p>Two</p><img src="/c.jpg"><p>Three</p>',
        [
          ['/a.jpg', 'One'],
          [undefined, 'Two'],
          ['/c.jpg', 'Three'],
        ],
      ],
    ] as const)
      it(`gives its caption to no other photo: ${title}`, () => {
        const { name, creditText, photos } = read(html);
        expect([name, creditText]).to.deep.equal([undefined, undefined]);
        expect(photos.map(({ contentUrl, caption }) => [contentUrl, caption])).to.deep.equal(captions);
      });

    it('keeps a caption that is only a credit', () => {
      const { photos } = read('<img src="/a.jpg"><figure><img><figcaption><cite>C</cite></figcaption></figure>');
      expect(photos).to.deep.equal([{ contentUrl: '/a.jpg' }, { creditText: 'C' }]);
    });

    it('reads nothing of one without words, or in the figure of another', () => {
      for (const img of ['<img alt="B">', '<figure><img src=""></figure>', '<figure><img alt="B"><img src="/b.jpg">'])
        expect(read(`<figure><img src="/a.jpg"></figure>${img}`).photos, img).to.deep.equal([
          { contentUrl: '/a.jpg' },
          ...(img.includes('b.jpg') ? [{ contentUrl: '/b.jpg' }] : []),
        ]);
    });

    it('reads the file that its link leads to', () => {
      expect(read('<a href="/a.jpg"><img class="lazy" alt="A"></a>').photos).to.deep.equal([
        { contentUrl: '/a.jpg', enlargedUrl: '/a.jpg', alt: 'A' },
      ]);
    });

    it('returns undefined if no image has an address', () => {
      expect(photosJson(page('<figure><img alt="A"><figcaption>One</figcaption></figure>'))).to.equal(undefined);
    });
  });

  describe('with the controls of another slider', () => {
    const slides = '<div><img src="/a.jpg"><p>One</p></div><div><img src="/b.jpg"><p>Two</p></div>';
    for (const [slider, controls] of [
      ['links without an address', '<a class="prev" onclick="go(-1)">❮</a><a class="next" onclick="go(1)">❯</a>'],
      [
        'FlexSlider',
        '<ul><li><a class="flex-prev" href="#">Zurück</a></li><li><a class="flex-next" href="#">Weiter</a></li></ul>',
      ],
      ['pages of FlexSlider', '<ol><li><a href="#" class="flex-active">1</a></li><li><a href="#">2</a></li></ol>'],
      [
        'Bootstrap 3',
        '<a class="left carousel-control" href="#c" role="button" data-slide="prev"><span class="sr-only">Vorige</span></a>',
      ],
      [
        'Bootstrap 5',
        '<a class="carousel-control-next" href="#c" role="button" data-bs-slide="next"><span class="visually-hidden">Nächste</span></a>',
      ],
      ['links with words', '<p><a href="#">Previous</a> | <a href="javascript:void(0)">Next slide »</a></p>'],
      [
        'Elementor',
        '<div class="elementor-swiper-button elementor-swiper-button-prev" role="button" tabindex="0"><i></i><span>Vorheriges Bild</span></div>',
      ],
      ['Cycle', '<div class="cycle-prev">«</div><span class="next">Next</span>'],
      ['Swiper', '<div class="swiper-pagination"><span>1</span> / <span>2</span></div>'],
      ['dots', '<div><span class="dot"></span><a class="dot">•</a></div>'],
    ] as const)
      it(`reads no caption and no credit from them: ${slider}`, () => {
        for (const html of [`${controls}${slides}`, `${slides}${controls}`, `<div id="c">${slides}${controls}</div>`]) {
          const { name, creditText, photos } = read(html);
          expect([name, creditText, ...photos.map(({ caption }) => caption)], html).to.deep.equal([
            undefined,
            undefined,
            'One',
            'Two',
          ]);
        }
      });

    it('reads no caption from them inside a slide', () => {
      const slide = (n: number): string =>
        `<div class="mySlides fade"><div class="numbertext">0${n} / 02</div><img src="/${n}.jpg"><div class="text">Text ${n}</div><a class="next">❯</a></div>`;
      const found = read(`<div class="slideshow">${slide(1)}${slide(2)}<a class="prev" href="#">Back</a></div>`);
      expect([found.creditText, ...found.photos.map(({ caption }) => caption)]).to.deep.equal([
        undefined,
        'Text 1',
        'Text 2',
      ]);
    });

    it('keeps other links and texts', () => {
      for (const text of [
        '<a href="/next" class="next">Next</a>',
        '<a href="/2">2</a>',
        '<a href="#more">More photos</a>',
        '<a href="#programme" class="btn-next">Programme</a>',
        '<a>2009</a>',
        '<span>2009/2010</span>',
        '<div class="next-event">Next year in Rome</div>',
        '<div class="preview">12</div>',
        '<a role="button" aria-label="Buy" href="/buy">Buy</a>',
      ]) {
        const outside = page(`<main><div>${slides}<h4>${text}</h4></div><p id="programme"></p></main>`);
        const words = outside.querySelector('h4')!.textContent;
        expect(readIn(outside.querySelector('main > div')!).creditText, text).to.equal(words);
      }
      const caption = read(
        '<figure><img src="/a.jpg"><figcaption>12/20 – „<a href="#">Next</a>“</figcaption></figure>',
      );
      expect(caption.photos[0]!['caption']).to.equal('12/20 – „“');
    });
  });

  describe('with a link around an image', () => {
    for (const file of ['/a.jpg', '/a.JPEG', '/a.png?x=1', '/a.gif', '/a.webp#top', '/a.avif'])
      it(`reads ${file} as the address of the enlarged view`, () => {
        expect(read(`<a href="${file}"><img src="/s.jpg" alt="A"></a>`).photos).to.deep.equal([
          { contentUrl: '/s.jpg', enlargedUrl: file, alt: 'A' },
        ]);
      });

    for (const address of [
      '/a.svg',
      '/attachment/photo-1/',
      'https://example.org/',
      '/page?file=a.jpg',
      '#/a.jpg',
      '#!a',
      'https://commons.wikimedia.org/wiki/File:Table.jpg',
      '/wiki/Datei:Table.png',
    ])
      it(`keeps ${address} as the link of the photo`, () => {
        expect(read(`<a href="${address}"><img src="/s.jpg" alt="A"></a>`).photos).to.deep.equal([
          { contentUrl: '/s.jpg', link: address, alt: 'A' },
        ]);
      });
  });

  describe('with a link within the page around an image', () => {
    const linkOf = (href: string, more = '', src = '/a-300x200.jpg'): unknown => {
      const outside = page(`<main><a href="${href}"><img src="${src}" alt="A"></a></main>${more}`);
      return readIn(outside.querySelector('main')!).photos[0]!['link'];
    };

    it('reads no link that is for a script only', () => {
      for (const href of ['#', '#lightbox', '#a.jpg', 'javascript:void(0)', 'JavaScript:;'])
        expect(linkOf(href), href).to.equal(undefined);
    });

    it('reads no link to a copy of the photo', () => {
      for (const copy of ['src="/a-300x200.jpg"', 'src="/a.jpg"', 'data-src="/a-1024x683.jpg"'])
        expect(linkOf('#box', `<div id="box"><a href="#">×</a><img ${copy}></div>`), copy).to.equal(undefined);
    });

    it('keeps the link to another part of the page', () => {
      for (const part of ['', '<img src="/b.jpg">', '<img alt="B">', '<img src="/b-300x200.jpg"><p>Words</p>'])
        expect(linkOf('#part', `<section id="part">${part}</section>`), part).to.equal('#part');
      expect(linkOf('#part', '<section id="part"><img src="/image?id=2"></section>', '/image?id=1')).to.equal('#part');
    });
  });

  describe('with a caption', () => {
    for (const [title, caption, expected] of [
      [
        'reads the credit from a cite element',
        'Words <cite>A. Person</cite> and more',
        ['Words and more', 'A. Person'],
      ],
      [
        'reads the credit from an element with the class credit',
        'Words<br><span class="credit">A. Person</span>',
        ['Words', 'A. Person'],
      ],
      [
        'reads the credit from a final em with "Photo:"',
        'Words. <em>Photo: A. Person</em> ',
        ['Words.', 'Photo: A. Person'],
      ],
      ['reads the credit from a final i with © in brackets', 'Words <i>(© A. Person)</i>', ['Words', '(© A. Person)']],
      ['reads the credit from a final em with "Foto:"', 'Worte <em>Foto: A. Person</em>', ['Worte', 'Foto: A. Person']],
      [
        'keeps other emphasis at the end in the caption',
        'A very <em>photogenic</em>',
        ['A very photogenic', undefined],
      ],
      [
        'keeps a credit in the middle in the caption',
        'A <em>photo by</em> A. Person',
        ['A photo by A. Person', undefined],
      ],
    ] as const)
      it(title, () => {
        const [photo] = read(`<figure><img src="/a.jpg" alt="A"><figcaption>${caption}</figcaption></figure>`).photos;
        expect([photo!['caption'], photo!['creditText']]).to.deep.equal(expected);
      });

    for (const hidden of ['hidden', 'aria-hidden="true"'])
      it(`reads no credit from a link with ${hidden}`, () => {
        const credit = `<a href="/x" ${hidden}><cite>Anchor</cite></a>`;
        const found = read(`<figure><img src="/a.jpg"><figcaption>One ${credit}</figcaption></figure>`);
        expect(captionsAndCredits(found)).to.deep.equal([['One', undefined]]);
        const other = read(
          `<figure><img src="/a.jpg"><figcaption>One ${credit} <em>Photo: A</em><i ${hidden}>x</i></figcaption></figure>`,
        );
        expect(captionsAndCredits(other)).to.deep.equal([['One', 'Photo: A']]);
      });

    it('reads the caption that Markdown writes into the title', () => {
      const read1 = (html: string): unknown => read(html).photos[0]!['caption'];
      expect(read1('<p><img src="/a.jpg" alt="A table" title="The panel in June"></p>')).to.equal('The panel in June');
      expect(read1('<a href="/b.jpg" title="Speakers"><img src="/a.jpg" alt="A"></a>')).to.equal('Speakers');
      expect(read1('<figure><img src="/a.jpg" title="Tip"><figcaption>One</figcaption></figure>')).to.equal('One');
      for (const title of [
        ...['A table', 'IMG_2041', 'panel-2009', 'photo1.jpg', '', 'image', 'a', 'IMG 0042', 'Click to enlarge'],
        'WhatsApp Image 2019-03-12 at 10.04.33',
        'Screen Shot 2019-03-12 at 10.04.33 AM',
        'You are viewing the image with filename a.jpg',
      ])
        expect(read1(`<img src="/a.jpg" alt="A table" title="${title}">`), title).to.equal(undefined);
    });

    it('reads the caption that a lightbox keeps in an attribute, if none is visible', () => {
      const read1 = (html: string): unknown => read(html).photos[0]!['caption'];
      for (const name of ['data-title', 'data-caption', 'data-sub-html']) {
        expect(read1(`<a href="/b.jpg" ${name}="The panel"><img src="/a.jpg" title="A tip"></a>`)).to.equal(
          'The panel',
        );
        expect(read1(`<img src="/a.jpg" alt="A" ${name}="The panel">`)).to.equal('The panel');
        expect(read1(`<figure><img src="/a.jpg" ${name}="The panel"><figcaption>One</figcaption></figure>`)).to.equal(
          'One',
        );
        expect(read1(`<img src="/a.jpg" ${name}="#metoo at work">`)).to.equal('#metoo at work');
        for (const text of ['#caption-1', '.caption .text', '&lt;h4&gt;The panel&lt;/h4&gt;', 'A', 'IMG_2041.jpg'])
          expect(read1(`<a href="/b.jpg" ${name}="${text}"><img src="/a.jpg" alt="A"></a>`), text).to.equal(undefined);
      }
    });

    it('keeps the link of an image with an empty address', () => {
      const { link } = read('<a href=""><img src="/a.jpg" alt="A"></a>').photos[0]!;
      expect(link).to.equal(document.URL.replace(/#.*/, ''));
    });

    it('reads the text of a list item as the caption', () => {
      const { photos } = read(
        '<ul><li><img src="/a.jpg" alt="A"> One <cite>A. Person</cite></li><li><img src="/b.jpg" alt="B"></li></ul>',
      );
      expect(photos).to.deep.equal([
        { contentUrl: '/a.jpg', alt: 'A', caption: 'One', creditText: 'A. Person' },
        { contentUrl: '/b.jpg', alt: 'B' },
      ]);
    });

    it('reads the caption of a figure with several images as the credit of the set', () => {
      const { creditText, photos } = read(
        '<figure><img src="/a.jpg" alt="A"><img src="/b.jpg" alt="B"><figcaption>Both</figcaption></figure>',
      );
      expect([creditText, photos.map(({ caption }) => caption)]).to.deep.equal(['Both', [undefined, undefined]]);
    });

    it('reads each description of one list as the caption of the photo in the term before it', () => {
      const pair = (name: string, text: string): string => `<dt><img src="/${name}.jpg" alt=""></dt><dd>${text}</dd>`;
      const found = read(
        `<dl>${pair('a', 'The opening <cite>A. Person</cite>')}<dt><img src="/b.jpg" alt=""></dt>${pair('c', 'The vote')}</dl>`,
      );
      expect([found.creditText, captionsAndCredits(found)]).to.deep.equal([
        undefined,
        [
          ['The opening', 'A. Person'],
          [undefined, undefined],
          ['The vote', undefined],
        ],
      ]);
      const both = read('<dl><dt><img src="/a.jpg"></dt><dt><img src="/b.jpg"></dt><dd>Both</dd></dl>');
      expect(both.creditText).to.equal('Both');
    });

    it('reads each cell below a row of photos as the caption of the photo above it', () => {
      const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
      const img = (name: string): string => `<img src="/${name}.jpg" alt="">`;
      const found = read(
        `<table>${row(img('a'), img('b'))}${row('One', 'Two <cite>B. Person</cite>')}${row(img('c'), img('d'))}${row('Three', '')}</table>`,
      );
      expect([found.creditText, captionsAndCredits(found)]).to.deep.equal([
        undefined,
        [
          ['One', undefined],
          ['Two', 'B. Person'],
          ['Three', undefined],
          [undefined, undefined],
        ],
      ]);
      const besides = read(`<table>${row(img('a'), 'One')}${row('Two', img('b'))}</table>`);
      expect(besides.photos.map(({ caption }) => caption)).to.deep.equal(['One', 'Two']);
    });

    it('reads the language of each image', () => {
      const { photos } = read(
        '<figure lang="fr"><img src="/a.jpg" alt="Une table"><figcaption>La table</figcaption></figure><p lang="en"><img src="/b.jpg" alt="B"></p>',
      );
      expect(photos.map(({ inLanguage }) => inLanguage)).to.deep.equal(['fr', 'en']);
    });
  });

  it('ignores empty paragraphs, breaks, comments, wrappers, emoji and tracking pixels', () => {
    const { photos } =
      read(`<p></p><!-- wp:image --><div class="wp-block-group__inner-container"><p><br><img src="/a.jpg" alt="A"><br></p></div><p>&nbsp;</p>
      <img class="emoji" src="/smile.png" alt="🙂"><img src="/pixel.gif" width="1" height="1" alt=""><img alt="no address"><template><img src="/t.jpg"></template>`);
    expect(photos).to.deep.equal([{ contentUrl: '/a.jpg', alt: 'A' }]);
  });

  it('takes a heading as the name of the set', () => {
    const found = photosJson(page('<h3>Photos of the day</h3><figure><img src="/a.jpg" alt="A"></figure>'));
    expect((found as { image: { name: string } }).image.name).to.equal('Photos of the day');
  });

  it('reads no sizes from an image with data-sizes="auto"', () => {
    const { photos } = read('<img data-src="/a.jpg" data-srcset="/a.jpg 800w" data-sizes="auto" sizes="50vw" alt="A">');
    expect(photos[0]).to.not.have.property('sizes');
  });

  it('reads sizes without a leading auto, which is for lazy pictures only', () => {
    const srcset = 'srcset="/a.jpg 800w, /a-2.jpg 1600w"';
    const sizesOf = (html: string) => read(html).photos[0]!['sizes'];
    const img = (sizes: string) => `<img src="/a.jpg" ${srcset} loading="lazy" sizes="${sizes}" alt="A">`;
    expect(sizesOf(img('auto, (max-width: 683px) 100vw, 683px'))).to.equal('(max-width: 683px) 100vw, 683px');
    expect(sizesOf(img(' AUTO ,50vw'))).to.equal('50vw');
    expect(sizesOf(img('auto'))).to.equal(undefined);
    expect(sizesOf(img('auto,'))).to.equal(undefined);
    const picture = `<picture><source ${srcset} sizes="auto, 30vw">${img('auto, 50vw')}</picture>`;
    expect(sizesOf(picture)).to.equal('30vw');
  });

  it('keeps the address of a thumbnail whose link is unsafe', () => {
    const { photos } = read('<a href="javascript:alert(1)//a.jpg"><img src="/s.jpg" width="100" alt="A"></a>');
    expect(photos[0]!['contentUrl']).to.equal('/s.jpg');
  });

  describe('with text beside an image', () => {
    for (const [form, html, expected] of [
      [
        'a div below the image',
        `<div class="item"><img src="/a.jpg" alt="A"><div class="caption">One <em>Photo: A. Person</em></div></div>
        <div class="item"><img src="/b.jpg" alt="B"><div class="caption">Two</div></div>`,
        [
          ['One', 'Photo: A. Person'],
          ['Two', undefined],
        ],
      ],
      [
        'a paragraph below a figure in a list',
        '<ul><li><figure><img src="/a.jpg" alt="A"></figure><p>One</p></li><li><figure><img src="/b.jpg" alt="B"></figure><p>Two</p></li></ul>',
        [
          ['One', undefined],
          ['Two', undefined],
        ],
      ],
      [
        'a line below the image in the classic editor',
        '<p><img src="/a.jpg" alt="A"><br><em>Photo: A. Person</em></p><p><img src="/b.jpg" alt="B"></p>',
        [
          [undefined, 'Photo: A. Person'],
          [undefined, undefined],
        ],
      ],
      [
        'title and text of a page builder',
        ['Opening', 'Vote']
          .map(
            (
              title,
              i,
            ) => `<div class="et_pb_gallery_item"><div class="et_pb_gallery_image"><a href="/${i}.jpg"><img src="/${i}-400x284.jpg" alt="A"><span></span></a></div>
            <h3 class="et_pb_gallery_title">${title}</h3><p class="et_pb_gallery_caption">Words.</p></div>`,
          )
          .join(''),
        [
          ['Opening Words.', undefined],
          ['Vote Words.', undefined],
        ],
      ],
      [
        'a line below a single image',
        '<p><img src="/a.jpg" alt="A"><br>One <em>Photo: A. Person</em></p>',
        [['One', 'Photo: A. Person']],
      ],
      [
        'a caption and a paragraph after it',
        '<ul><li><figure><img src="/a.jpg" alt="A"><figcaption>One</figcaption></figure><p>More</p></li><li><img src="/b.jpg" alt="B"></li></ul>',
        [
          ['One More', undefined],
          [undefined, undefined],
        ],
      ],
    ] as const)
      it(`reads caption and credit from ${form}`, () => {
        const found = read(html);
        expect(captionsAndCredits(found)).to.deep.equal(expected);
        expect([found.name, found.creditText]).to.deep.equal([undefined, undefined]);
      });

    it('reads the id of the figure, or else of the image', () => {
      const { photos } = read(
        '<div id="x"><figure id="a"><img src="/a.jpg"></figure></div><div id="y"><img id="b" src="/b.jpg"></div>',
      );
      expect(photos.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    });
  });

  describe('with a heading', () => {
    const two = '<figure><img src="/a.jpg" alt="A"></figure><figure><img src="/b.jpg" alt="B"></figure>';
    for (const [title, html, expected] of [
      ['takes a heading before the images as the name of the set', `<div><h2>Photos</h2>${two}</div>`, 'Photos'],
      [
        'takes a heading before a single image as the name of the set',
        '<div><h2>Photos</h2><p><img src="/a.jpg" alt="A"></p></div>',
        'Photos',
      ],
      ['does not take a heading after the images as the name', `${two}<h2>Later</h2>`, undefined],
      [
        'does not take the heading of a list item as the name',
        '<ul><li><h3>One</h3><img src="/a.jpg" alt="A"></li><li><h3>Two</h3><img src="/b.jpg" alt="B"></li></ul>',
        undefined,
      ],
      [
        'does not take a heading in a caption as the name',
        '<figure><img src="/a.jpg" alt="A"><figcaption><h3>One</h3></figcaption></figure><figure><img src="/b.jpg" alt="B"></figure>',
        undefined,
      ],
    ] as const)
      it(title, () => void expect(read(html).name).to.equal(expected));
  });

  describe('with captions and credits of images and galleries', () => {
    const gallery = (caption: string, ...files: string[]): string =>
      `<figure class="wp-block-gallery">${files.map((file) => `<figure><img src="/${file}.jpg" alt="${file}"></figure>`).join('')}<figcaption>${caption}</figcaption></figure>`;

    it('gives each of two galleries its own credit', () => {
      const found = read(gallery('Photos by A. Person', 'a', 'b') + gallery('Photos by <a href="/b">B</a>', 'c', 'd'));
      expect(found.creditText).to.equal(undefined);
      expect(found.photos.map(({ creditText }) => creditText)).to.deep.equal([
        'Photos by A. Person',
        'Photos by A. Person',
        'Photos by B',
        'Photos by B',
      ]);
      expect(found.photos[3]!['creditContent']).to.deep.equal(['Photos by ', { tag: 'a', href: '/b', content: ['B'] }]);
    });

    it('prefers the credit of an image to the credit of its gallery', () => {
      const own = '<figure><img src="/a.jpg"><figcaption>One <cite>C. Third</cite></figcaption></figure>';
      const found = read(
        `<figure>${own}<figure><img src="/b.jpg"></figure><figcaption>Photos by A. Person</figcaption></figure>${gallery('Photos by B. Other', 'c')}`,
      );
      expect(captionsAndCredits(found)).to.deep.equal([
        ['One', 'C. Third'],
        [undefined, 'Photos by A. Person'],
        ['Photos by B. Other', undefined],
      ]);
    });

    it('reads nothing of a video, a form, a table or a button of the author', () => {
      for (const more of [
        '<figure><iframe></iframe><figcaption>The film by B. Other</figcaption></figure>',
        '<form><h2>Register</h2><img src="/logo.png"></form>',
        '<button>Buy a print</button>',
        '<table><tr><td>Words</td></tr></table>',
        '<x-player>Words</x-player>',
      ])
        expect(photosJson(page(gallery('', 'a', 'b') + more)), more).to.deep.equal(
          photosJson(page(gallery('', 'a', 'b'))),
        );
    });

    it('returns undefined if every photo shares a child of the host with a form', () => {
      expect(photosJson(page(`<div>${gallery('', 'a', 'b')}<form></form></div>`))).to.equal(undefined);
    });

    it('reads caption and credit from an image block that is the element itself', () => {
      const { body } = document.implementation.createHTMLDocument();
      const figure = body.appendChild(page(''));
      figure.replaceWith(
        page(`<figure><img src="/a.jpg"><figcaption>The <em>chair</em>. <em>Photo: A</em></figcaption></figure>`),
      );
      const found = readIn(body.querySelector('figure')!);
      expect([found.creditText, captionsAndCredits(found)]).to.deep.equal([undefined, [['The chair.', 'Photo: A']]]);
      expect(found.photos[0]!['captionContent']).to.deep.equal(['The ', { tag: 'em', content: ['chair'] }, '. ']);
    });

    it('keeps the links of a credit', () => {
      const link = { tag: 'a', href: 'https://creativecommons.org/licenses/by/4.0/', content: ['CC BY 4.0'] };
      const { photos } = read(
        `<figure><img src="/a.jpg"><figcaption>One. <cite>A. Person, <a href="${link.href}">CC BY 4.0</a></cite></figcaption></figure>`,
      );
      expect(photos[0]).to.deep.include({
        caption: 'One.',
        creditText: 'A. Person, CC BY 4.0',
        creditContent: ['A. Person, ', link],
      });
    });

    it('keeps the links of a gallery caption', () => {
      const found = read(gallery('Photos: <a href="/all">all on Flickr</a>', 'a', 'b'));
      expect(found.creditText).to.equal('Photos: all on Flickr');
      expect(found.creditContent).to.deep.equal(['Photos: ', { tag: 'a', href: '/all', content: ['all on Flickr'] }]);
    });

    it('reads paragraphs before and after the images as the credit of the set', () => {
      const found = read(
        `<h2>Photos</h2><p>All by <a href="/ap">A. Person</a>.</p>${gallery('In the hall', 'a', 'b')}<p><a href="/all">More photos</a></p><p></p>`,
      );
      expect([found.name, found.creditText]).to.deep.equal(['Photos', 'All by A. Person. In the hall More photos']);
      expect(JSON.stringify(found.creditContent)).to.contain('"/ap"').and.contain('"/all"');
    });

    it('reads paragraphs around a single image as the credit of the set', () => {
      const found = read(
        '<div><h2></h2><h2>Photos</h2><p>Words</p><figure><img src="/a.jpg"><figcaption>One</figcaption></figure><p>More</p></div>',
      );
      expect([found.name, found.creditText, captionsAndCredits(found)]).to.deep.equal([
        'Photos',
        'Words More',
        [['One', undefined]],
      ]);
    });

    it('reads emphasis, lists, buttons and loose text around the images as the credit of the set', () => {
      const found = read(
        `<div>All in <em>June</em></div>${gallery('', 'a', 'b')}<ul><li>Hall A</li><li>Hall B</li></ul><div class="wp-block-button"><a class="wp-block-button__link" href="/all">All photos</a></div>Loose words`,
      );
      expect(found.creditText).to.equal('All in June Hall A Hall B All photos Loose words');
      expect(JSON.stringify(found.creditContent)).to.contain('"em"').and.contain('"/all"');
      expect(captionsAndCredits(found)).to.deep.equal([
        [undefined, undefined],
        [undefined, undefined],
      ]);
    });
  });

  describe('with text between images', () => {
    const img = (name: string): string => `<p><img src="/${name}.jpg" alt="${name}"></p>`;
    for (const [title, html, name, credit, captions] of [
      [
        'reads a paragraph as the caption of the image before it',
        `<p>Words</p>${img('a')}<p>One</p>${img('b')}<p>Two</p>`,
        undefined,
        'Words',
        ['One', 'Two'],
      ],
      [
        'reads a paragraph as a caption even if other images have none',
        `${img('a')}<p>One</p>${img('b')}${img('c')}`,
        undefined,
        undefined,
        ['One'],
      ],
      [
        'reads a paragraph as the caption of the image after it if text stands before all images and none after them',
        `<p>Words</p><p>One</p>${img('a')}<p>Two</p>${img('b')}`,
        undefined,
        'Words',
        ['One', 'Two'],
      ],
      [
        'reads a heading between images as the start of the caption of the next image',
        `<h2>Photos</h2>${img('a')}<p>One</p><h3>Later</h3><p>Two</p>${img('b')}<p>Three</p>`,
        'Photos',
        undefined,
        ['One', 'Later Two Three'],
      ],
      [
        'reads headings of the same level as captions, not as the name of the set',
        `<h3>Opening</h3>${img('a')}<h3>Vote</h3>${img('b')}`,
        undefined,
        undefined,
        ['Opening', 'Vote'],
      ],
      [
        'reads a second paragraph after the last image as the credit of the set',
        `${img('a')}<p>One</p>${img('b')}<p>Two</p><p><a href="/all">All photos</a></p>`,
        undefined,
        'All photos',
        ['One', 'Two'],
      ],
      [
        'reads a credit after the last image as the credit of the set',
        `${img('a')}<p>One</p>${img('b')}<p>Photos: A. Person</p>`,
        undefined,
        'Photos: A. Person',
        ['One'],
      ],
      [
        'reads a credit after each image as its caption',
        `${img('a')}<p>Photo: A. Person</p>${img('b')}<p>Photo: B. Person</p>`,
        undefined,
        undefined,
        ['Photo: A. Person', 'Photo: B. Person'],
      ],
      [
        'reads a heading and its paragraph after the last image as the credit of the set',
        `${img('a')}<p>One</p>${img('b')}<h3>More</h3><p>Words</p>`,
        undefined,
        'More Words',
        ['One'],
      ],
      [
        'appends paragraphs to the caption of a figure',
        '<figure><img src="/a.jpg" alt="A"><figcaption>One</figcaption></figure><p>And more</p><p>still</p><figure><img src="/b.jpg" alt="B"></figure>',
        undefined,
        undefined,
        ['One And more still'],
      ],
      [
        'reads text without paragraphs as captions',
        '<img src="/a.jpg" alt="A"><br>One<br><img src="/b.jpg" alt="B"><br>Two',
        undefined,
        undefined,
        ['One', 'Two'],
      ],
    ] as const)
      it(title, () => {
        const found = read(html);
        expect([found.name, found.creditText]).to.deep.equal([name, credit]);
        expect(found.photos.map(({ caption }) => caption).filter(Boolean)).to.deep.equal(captions);
      });

    it('keeps links, credit and language of a caption', () => {
      const { photos } = read(
        `${img('a')}<p lang="fr">La <a href="/table">table</a> <em>Photo: A. Person</em></p>${img('b')}<p>Two</p>`,
      );
      const table = { tag: 'a', href: '/table', content: ['table'] };
      expect(photos[0]).to.deep.include({ caption: 'La table', creditText: 'Photo: A. Person' });
      expect(photos[0]!['captionContent']).to.deep.equal([{ tag: 'span', lang: 'fr', content: ['La ', table, ' '] }]);
    });
  });

  it('keeps language and direction inside a caption', () => {
    const { photos } = read(
      '<figure><img src="/a.jpg" alt="A"><figcaption>The <span lang="fr" dir="ltr">table</span></figcaption></figure>',
    );
    expect(photos[0]).to.deep.include({
      caption: 'The table',
      captionContent: ['The ', { tag: 'span', lang: 'fr', dir: 'ltr', content: ['table'] }],
    });
  });

  it('returns undefined without an image', () => {
    expect(photosJson(page('<p>Words</p><noscript><img src="/a.jpg"></noscript>'))).to.equal(undefined);
  });
});
