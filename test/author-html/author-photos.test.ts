/** The shapes in which authors' pictures stand in pages, each as its CMS prints it, and what is read from them. */
import { expect } from '@open-wc/testing';
import { readAuthorPhotos } from '../../src/author-html/author-photos.js';
import { page } from '../support/page.js';

interface Found {
  name?: string;
  creditText?: string;
  creditContent?: unknown;
  photos: Record<string, unknown>[];
}

function read(text: string): Found {
  return readIn(page(text));
}

function readIn(element: Element): Found {
  const found = readAuthorPhotos(element) as
    { image: Omit<Found, 'photos'> & { associatedMedia: Record<string, unknown>[] } } | undefined;
  const stated = (fields: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { name, creditText, creditContent, associatedMedia = [] } = found?.image ?? {};
  return { ...stated({ name, creditText, creditContent }), photos: associatedMedia.map(stated) };
}

/** Caption and credit of each. */
function said({ photos }: Found): unknown[] {
  return photos.map(({ caption, creditText }) => [caption, creditText]);
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

  it('not what is hidden, but all of a part of the page that is hidden as a whole', () => {
    const figures = '<figure><img src="/a.jpg" alt="A"></figure><figure hidden><img src="/draft.jpg" alt="B"></figure>';
    expect(read(figures).photos).to.have.length(1);
    const tab = page(`<div hidden><div>${figures}</div></div>`);
    expect(readIn(tab.querySelector('div > div')!).photos).to.have.length(1);
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

    for (const name of ['data-orig-src', 'data-opt-src', 'data-original', 'data-lazy', 'data-ezsrc'])
      it(`${name}, behind what keeps the place`, () => {
        const img = `<img src="data:image/svg+xml,%3Csvg/%3E" data-title="table.jpg" data-sizes="auto" ${name}="/a.jpg?ver=2" alt="A">`;
        expect(read(img).photos).to.deep.equal([{ contentUrl: '/a.jpg?ver=2', alt: 'A' }]);
      });

    it('without src, and a set of addresses that only keeps the place', () => {
      const { photos } = read('<img srcset="data:image/gif;base64,R0 1w" data-lazy="/a.webp" alt="A">');
      expect(photos).to.deep.equal([{ contentUrl: '/a.webp', alt: 'A' }]);
    });

    it('other data of a picture that has an address are no address', () => {
      expect(read('<img src="/a.jpg" data-orig-file="/b.jpg">').photos).to.deep.equal([{ contentUrl: '/a.jpg' }]);
    });

    it('data-srcset alone: the largest is the address', () => {
      const { photos } = read(
        '<img src="data:image/svg+xml,x" data-sizes="auto" data-srcset="/a.jpg 300w,/a-2.jpg 1024w, /a-3.jpg 600w" alt="A">',
      );
      expect(photos).to.deep.equal([
        { contentUrl: '/a-2.jpg', srcset: '/a.jpg 300w,/a-2.jpg 1024w, /a-3.jpg 600w', alt: 'A' },
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

  describe('without src', () => {
    for (const [srcset, address] of [
      ['/a.jpg 800w, /a-2.jpg 1600w', '/a-2.jpg'],
      ['/a.jpg, /a-2.jpg 2x', '/a-2.jpg'],
      ['/a,b.jpg', '/a,b.jpg'],
    ] as const)
      it(`the largest of ${srcset}`, () => {
        expect(read(`<img srcset="${srcset}" alt="A">`).photos).to.deep.equal([
          { contentUrl: address, srcset, alt: 'A' },
        ]);
      });

    it('picture: the largest of the best format', () => {
      const { photos } = read('<picture><source srcset="/a.webp 800w, /a-2.webp 1600w"><img alt="A"></picture>');
      expect(photos).to.deep.equal([{ contentUrl: '/a-2.webp', srcset: '/a.webp 800w, /a-2.webp 1600w', alt: 'A' }]);
    });
  });

  describe('a link around a picture', () => {
    for (const file of ['/a.jpg', '/a.JPEG', '/a.png?x=1', '/a.gif', '/a.webp#top', '/a.avif'])
      it(`to ${file} is the larger file`, () => {
        expect(read(`<a href="${file}"><img src="/s.jpg" alt="A"></a>`).photos).to.deep.equal([
          { contentUrl: '/s.jpg', enlargedUrl: file, alt: 'A' },
        ]);
      });

    for (const address of [
      '/a.svg',
      '/attachment/photo-1/',
      'https://example.org/',
      '/page?file=a.jpg',
      '#a.jpg',
      'https://commons.wikimedia.org/wiki/File:Table.jpg',
      '/wiki/Datei:Table.png',
    ])
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

  it('a link that is no address leaves a small picture its own', () => {
    const { photos } = read('<a href="javascript:alert(1)//a.jpg"><img src="/s.jpg" width="100" alt="A"></a>');
    expect(photos[0]!['contentUrl']).to.equal('/s.jpg');
  });

  describe('text beside a picture', () => {
    for (const [what, text, expected] of [
      [
        'a div below it',
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
        'the fields of Drupal',
        ['One', 'Two']
          .map(
            (caption, i) => `<div class="field__item"><article class="media media--type-image">
            <div class="field field--label-visually_hidden"><div class="field__label visually-hidden">Image</div><div class="field__item"><img src="/${i}.jpg" alt="A"></div></div>
            <div class="field field--name-field-caption field__item">${caption}</div></article></div>`,
          )
          .join(''),
        [
          ['One', undefined],
          ['Two', undefined],
        ],
      ],
      [
        'a line of the classic editor',
        '<p><img src="/a.jpg" alt="A"><br><em>Photo: A. Person</em></p><p><img src="/b.jpg" alt="B"></p>',
        [
          [undefined, 'Photo: A. Person'],
          [undefined, undefined],
        ],
      ],
      [
        'title and text of a builder',
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
        'of one picture alone',
        '<p><img src="/a.jpg" alt="A"><br>One <em>Photo: A. Person</em></p>',
        [['One', 'Photo: A. Person']],
      ],
      [
        'after what its caption says',
        '<ul><li><figure><img src="/a.jpg" alt="A"><figcaption>One</figcaption></figure><p>More</p></li><li><img src="/b.jpg" alt="B"></li></ul>',
        [
          ['One More', undefined],
          [undefined, undefined],
        ],
      ],
    ] as const)
      it(what, () => {
        const found = read(text);
        expect(said(found)).to.deep.equal(expected);
        expect([found.name, found.creditText]).to.deep.equal([undefined, undefined]);
      });

    it('the id is that of the figure or of the picture', () => {
      const { photos } = read(
        '<div id="x"><figure id="a"><img src="/a.jpg"></figure></div><div id="y"><img id="b" src="/b.jpg"></div>',
      );
      expect(photos.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    });
  });

  describe('the name', () => {
    const two = '<figure><img src="/a.jpg" alt="A"></figure><figure><img src="/b.jpg" alt="B"></figure>';
    for (const [what, text, expected] of [
      ['a heading before the pictures', `<div><h2>Photos</h2>${two}</div>`, 'Photos'],
      ['also of a single one', '<div><h2>Photos</h2><p><img src="/a.jpg" alt="A"></p></div>', 'Photos'],
      ['none after the first', `${two}<h2>Later</h2>`, undefined],
      [
        'none in an entry',
        '<ul><li><h3>One</h3><img src="/a.jpg" alt="A"></li><li><h3>Two</h3><img src="/b.jpg" alt="B"></li></ul>',
        undefined,
      ],
      [
        'none in a caption',
        '<figure><img src="/a.jpg" alt="A"><figcaption><h3>One</h3></figcaption></figure><figure><img src="/b.jpg" alt="B"></figure>',
        undefined,
      ],
    ] as const)
      it(what, () => void expect(read(text).name).to.equal(expected));
  });

  describe('whose a caption or a credit is', () => {
    const gallery = (caption: string, ...files: string[]): string =>
      `<figure class="wp-block-gallery">${files.map((file) => `<figure><img src="/${file}.jpg" alt="${file}"></figure>`).join('')}<figcaption>${caption}</figcaption></figure>`;

    it('of two galleries each has its own', () => {
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

    it('a credit of the picture itself comes first', () => {
      const own = '<figure><img src="/a.jpg"><figcaption>One <cite>C. Third</cite></figcaption></figure>';
      const found = read(
        `<figure>${own}<figure><img src="/b.jpg"></figure><figcaption>Photos by A. Person</figcaption></figure>${gallery('Photos by B. Other', 'c')}`,
      );
      expect(said(found)).to.deep.equal([
        ['One', 'C. Third'],
        [undefined, 'Photos by A. Person'],
        ['Photos by B. Other', undefined],
      ]);
    });

    it('not that of a video', () => {
      const video = '<figure><iframe></iframe><figcaption>The film by B. Other</figcaption></figure>';
      const found = read(gallery('', 'a', 'b') + video);
      expect([found.creditText, said(found)[1]]).to.deep.equal([undefined, [undefined, undefined]]);
      expect(read(`<div><img src="/a.jpg">${video}</div>`).photos[0]!['caption']).to.equal(undefined);
    });

    it('not that of a picture without address', () => {
      const found = read(gallery('', 'a', 'b') + '<figure><img alt="C"><figcaption>Photo: C</figcaption></figure>');
      expect(found.creditText).to.equal(undefined);
    });

    it('on one image block: caption and credit of the picture', () => {
      const { body } = document.implementation.createHTMLDocument();
      const figure = body.appendChild(page(''));
      figure.replaceWith(
        page(`<figure><img src="/a.jpg"><figcaption>The <em>chair</em>. <em>Photo: A</em></figcaption></figure>`),
      );
      const found = readIn(body.querySelector('figure')!);
      expect([found.creditText, said(found)]).to.deep.equal([undefined, [['The chair.', 'Photo: A']]]);
      expect(found.photos[0]!['captionContent']).to.deep.equal(['The ', { tag: 'em', content: ['chair'] }, '. ']);
    });

    it('the links of a credit are kept', () => {
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

    it('those of a gallery’s caption too', () => {
      const found = read(gallery('Photos: <a href="/all">all on Flickr</a>', 'a', 'b'));
      expect(found.creditText).to.equal('Photos: all on Flickr');
      expect(found.creditContent).to.deep.equal(['Photos: ', { tag: 'a', href: '/all', content: ['all on Flickr'] }]);
    });

    it('paragraphs before and after the pictures are of the set', () => {
      const found = read(
        `<h2>Photos</h2><p>All by <a href="/ap">A. Person</a>.</p>${gallery('In the hall', 'a', 'b')}<p><a href="/all">More photos</a></p><p></p>`,
      );
      expect([found.name, found.creditText]).to.deep.equal(['Photos', 'All by A. Person. In the hall More photos']);
      expect(JSON.stringify(found.creditContent)).to.contain('"/ap"').and.contain('"/all"');
    });

    it('those around a single picture and its caption too, whatever is around them all', () => {
      const found = read(
        '<div><h2></h2><h2>Photos</h2><p>Words</p><figure><img src="/a.jpg"><figcaption>One</figcaption></figure><p>More</p></div>',
      );
      expect([found.name, found.creditText, said(found)]).to.deep.equal(['Photos', 'Words More', [['One', undefined]]]);
    });

    it('with their emphasis, and lists, buttons and lines of their own as well', () => {
      const found = read(
        `<div>All in <em>June</em></div>${gallery('', 'a', 'b')}<ul><li>Hall A</li><li>Hall B</li></ul><div class="wp-block-button"><a class="wp-block-button__link" href="/all">All photos</a></div>Loose words`,
      );
      expect(found.creditText).to.equal('All in June Hall A Hall B All photos Loose words');
      expect(JSON.stringify(found.creditContent)).to.contain('"em"').and.contain('"/all"');
      expect(said(found)).to.deep.equal([
        [undefined, undefined],
        [undefined, undefined],
      ]);
    });
  });

  describe('text between pictures', () => {
    const img = (name: string): string => `<p><img src="/${name}.jpg" alt="${name}"></p>`;
    for (const [what, html, name, credit, captions] of [
      [
        'is about the one before it',
        `<p>Words</p>${img('a')}<p>One</p>${img('b')}<p>Two</p>`,
        undefined,
        'Words',
        ['One', 'Two'],
      ],
      ['also where not all have some', `${img('a')}<p>One</p>${img('b')}${img('c')}`, undefined, undefined, ['One']],
      [
        'about the one behind it where it begins before all, and nothing is after them',
        `<p>Words</p><p>One</p>${img('a')}<p>Two</p>${img('b')}`,
        undefined,
        'Words',
        ['One', 'Two'],
      ],
      [
        'from a heading on, too',
        `<h2>Photos</h2>${img('a')}<p>One</p><h3>Later</h3><p>Two</p>${img('b')}<p>Three</p>`,
        'Photos',
        undefined,
        ['One', 'Later Two Three'],
      ],
      [
        'headings of one rank are those of single pictures, and not that of all',
        `<h3>Opening</h3>${img('a')}<h3>Vote</h3>${img('b')}`,
        undefined,
        undefined,
        ['Opening', 'Vote'],
      ],
      [
        'of several texts behind the last the others are about all',
        `${img('a')}<p>One</p>${img('b')}<p>Two</p><p><a href="/all">All photos</a></p>`,
        undefined,
        'All photos',
        ['One', 'Two'],
      ],
      [
        'and so is a credit',
        `${img('a')}<p>One</p>${img('b')}<p>Photos: A. Person</p>`,
        undefined,
        'Photos: A. Person',
        ['One'],
      ],
      [
        'unless each picture has its own',
        `${img('a')}<p>Photo: A. Person</p>${img('b')}<p>Photo: B. Person</p>`,
        undefined,
        undefined,
        ['Photo: A. Person', 'Photo: B. Person'],
      ],
      [
        'and a heading with what is below it',
        `${img('a')}<p>One</p>${img('b')}<h3>More</h3><p>Words</p>`,
        undefined,
        'More Words',
        ['One'],
      ],
      [
        'comes after a caption',
        '<figure><img src="/a.jpg" alt="A"><figcaption>One</figcaption></figure><p>And more</p><p>still</p><figure><img src="/b.jpg" alt="B"></figure>',
        undefined,
        undefined,
        ['One And more still'],
      ],
      [
        'without paragraphs',
        '<img src="/a.jpg" alt="A"><br>One<br><img src="/b.jpg" alt="B"><br>Two',
        undefined,
        undefined,
        ['One', 'Two'],
      ],
    ] as const)
      it(what, () => {
        const found = read(html);
        expect([found.name, found.creditText]).to.deep.equal([name, credit]);
        expect(found.photos.map(({ caption }) => caption).filter(Boolean)).to.deep.equal(captions);
      });

    it('keeps its links, its credit and its language', () => {
      const { photos } = read(
        `${img('a')}<p lang="fr">La <a href="/table">table</a> <em>Photo: A. Person</em></p>${img('b')}<p>Two</p>`,
      );
      const table = { tag: 'a', href: '/table', content: ['table'] };
      expect(photos[0]).to.deep.include({ caption: 'La table', creditText: 'Photo: A. Person' });
      expect(photos[0]!['captionContent']).to.deep.equal([{ tag: 'span', lang: 'fr', content: ['La ', table, ' '] }]);
    });
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
