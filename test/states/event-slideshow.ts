import type { EventSlideshowElement } from '../../src/components/event-slideshow/event-slideshow.js';
import { make, type Properties } from '../support/event.js';
import { FALLBACK, withoutData, type State } from './state.js';

const photo = (file: string): object => ({ contentUrl: `/demo/photos/${file}-480.webp`, width: 480, height: 320 });

const three = [
  { ...photo('panel'), alt: 'A speaker', caption: 'The first panel', creditText: 'A. Person' },
  { ...photo('council-table'), alt: 'A round table', caption: 'The opening of the day' },
  { ...photo('corridor'), alt: 'Two delegates', caption: 'Between two meetings' },
];
const [speaker] = three;

/** A caption that is longer than any real one: the layout must find space for its lines. */
const LONG =
  'After the third panel the chair asked everybody to write down, on one sheet and in one sentence, what their own office would do before ' +
  'the end of the year; eleven of the fourteen sheets named the safety of national staff, and three asked for fewer tasks in each mandate.';

const named = { label: 'Photos of the meeting' };
const slideshow = (attributes: Record<string, string>, properties: Properties<'event-slideshow'> = {}): HTMLElement =>
  make('event-slideshow', attributes, { items: three, ...properties });

const region = 'region "Photos of the meeting" (slideshow)';
const enlargeButton = (number: number): string => `button "Enlarge image ${number}"`;
const controls = (number: number): string[] => [
  'button "Previous image"',
  'button "Next image"',
  enlargeButton(number),
];
const atFirst = ['button "Previous image" (disabled)', 'button "Next image"', enlargeButton(1)];
const atLast = ['button "Previous image"', 'button "Next image" (disabled)', enlargeButton(3)];
const first = ['group "Image 1 of 3" (slide)', 'image "A speaker"', 'text "The first panel"', 'text "A. Person"'];
const last = ['group "Image 3 of 3" (slide)', 'image "Two delegates"', 'text "Between two meetings"'];
const only = ['button "Enlarge image"', 'image "A speaker"', 'text "The first panel"', 'text "A. Person"'];

const tools = [
  'button "Zoom in"',
  'button "Zoom out" (disabled)',
  'button "Copy link to this photo"',
  'button "Close"',
];
const BROKEN = '/test-data/echo?type=image/webp&body=x';

async function pressAt(shown: HTMLElement, id: string): Promise<void> {
  // With reduced motion there is no autoplay button.
  shown.shadowRoot!.querySelector<HTMLElement>(`#${id}`)?.click();
  await (shown as EventSlideshowElement).updateComplete;
}

async function enlarge(shown: HTMLElement): Promise<void> {
  await pressAt(shown, 'enlarge');
  while (!shown.shadowRoot!.querySelector('dialog[open]')) await new Promise((done) => setTimeout(done, 50));
}

export const slideshowStates: readonly State[] = [
  { name: 'first photo', show: () => slideshow(named), order: [region, ...atFirst, ...first] },
  {
    name: 'middle photo',
    show: () => slideshow({ ...named, index: '1' }),
    order: [
      region,
      ...controls(2),
      'group "Image 2 of 3" (slide)',
      'image "A round table"',
      'text "The opening of the day"',
    ],
  },
  { name: 'last photo', show: () => slideshow({ ...named, index: '2' }), order: [region, ...atLast, ...last] },
  {
    name: 'last photo with loop',
    show: () => slideshow({ ...named, index: '2', loop: '' }),
    order: [region, 'button "Previous image"', 'button "Go to first image"', enlargeButton(3), ...last],
  },
  {
    name: 'first photo with loop',
    show: () => slideshow({ ...named, loop: '' }),
    order: [region, 'button "Go to last image"', 'button "Next image"', enlargeButton(1), ...first],
  },
  {
    name: 'heading, and one credit for all photos',
    show: () => slideshow({ heading: 'Photos of the meeting', credit: 'Photos by B. Person' }),
    order: [region, 'heading 2 "Photos of the meeting"', ...atFirst, ...first, 'text "Photos by B. Person"'],
  },
  {
    name: 'without a heading and a label',
    show: () => slideshow({}),
    order: ['region "Photos" (slideshow)', ...atFirst, ...first],
  },
  {
    name: 'without a landmark',
    show: () => slideshow({ ...named, landmark: 'none' }),
    order: ['group "Photos of the meeting" (slideshow)', ...atFirst, ...first],
  },
  // One photo is no slideshow: it has no buttons to change the photo, no position and no landmark.
  { name: 'one photo', show: () => slideshow(named, { items: [speaker] }), order: only },
  {
    name: 'one photo with a heading and a credit',
    show: () => slideshow({ heading: 'The meeting', credit: 'Photos by B. Person' }, { items: [speaker] }),
    order: ['heading 2 "The meeting"', ...only, 'text "Photos by B. Person"'],
  },
  {
    name: 'without alternative text and captions',
    show: () => slideshow(named, { items: [photo('lectern'), photo('night-view')] }),
    order: [region, ...atFirst, 'group "Image 1 of 2" (slide)', 'image "Photo"'],
  },
  {
    name: 'without alternative text',
    show: () => slideshow(named, { items: [{ ...photo('lectern'), caption: 'The keynote' }, photo('night-view')] }),
    // The caption contains the information; a picture without a name would only be an extra item.
    order: [region, ...atFirst, 'group "Image 1 of 2" (slide)', 'text "The keynote"'],
  },
  {
    name: 'broken picture',
    show: () => slideshow(named, { items: [{ ...speaker, contentUrl: BROKEN }, three[1]] }),
    act: async (shown) => {
      while (!shown.shadowRoot!.querySelector('[part="failure"]')) await new Promise((done) => setTimeout(done, 50));
    },
    order: [
      region,
      ...atFirst,
      'group "Image 1 of 2" (slide)',
      'text "Photo could not be loaded"',
      'text "A speaker"',
      'button "Try again"',
      ...first.slice(2),
    ],
  },
  {
    name: 'long caption',
    show: () => slideshow(named, { items: [{ ...photo('handshake'), alt: 'Two hands', caption: LONG }, three[1]] }),
    order: [region, ...atFirst, 'group "Image 1 of 2" (slide)', 'image "Two hands"', `text "${LONG}"`],
  },
  {
    name: 'picture in portrait format',
    show: () =>
      slideshow(named, {
        items: [
          { contentUrl: '/test-data/picture?w=500&h=900&n=tall', alt: 'A tall one', width: 500, height: 900 },
          speaker,
        ],
      }),
    order: [region, ...atFirst, 'group "Image 1 of 2" (slide)', 'image "A tall one"'],
  },
  {
    name: '120 photos, at the 61st',
    show: () =>
      slideshow(
        { ...named, index: '60' },
        { items: Array.from({ length: 120 }, (_, i) => ({ ...photo('panel'), alt: `Speaker ${i + 1}` })) },
      ),
    order: [region, ...controls(61), 'group "Image 61 of 120" (slide)', 'image "Speaker 61"'],
  },
  {
    name: 'on a page in German',
    show: () => slideshow({ lang: 'de' }, { items: [{ ...photo('panel'), alt: 'Eine Rednerin' }, photo('lectern')] }),
    // English is the fallback, and is spoken as English. (The language of a button is that of the words inside it,
    // which this tree does not contain.) Role descriptions are left out, since a screen reader would spell them.
    order: [
      'region "Photos" (en)',
      'button "Previous image" (disabled)',
      'button "Next image"',
      enlargeButton(1),
      'group "Image 1 of 2" (en)',
      'image "Eine Rednerin"',
    ],
  },
  {
    name: 'custom strings',
    show: () =>
      slideshow({
        ...named,
        strings: JSON.stringify({
          imageOf: 'Photo {number} from {count}',
          nextImage: 'Onwards',
          slideshow: 'gallery',
          slide: '',
        }),
      }),
    order: [
      'region "Photos of the meeting" (gallery)',
      'button "Previous image" (disabled)',
      'button "Onwards"',
      enlargeButton(1),
      'group "Photo 1 from 3"',
      ...first.slice(1),
    ],
  },
  {
    name: 'thumbnails',
    show: () => slideshow({ ...named, thumbnails: '' }),
    order: [
      region,
      ...atFirst,
      ...first,
      'group "Choose image"',
      'button "Image 1: The first panel" (current true)',
      'button "Image 2: The opening of the day"',
      'button "Image 3: Between two meetings"',
    ],
  },
  {
    name: 'autoplay stopped',
    show: () => slideshow({ ...named, autoplay: '' }),
    order: [region, 'button "Start slide show"', ...atFirst, ...first],
  },
  {
    name: 'autoplay running',
    show: () => slideshow({ ...named, autoplay: '', interval: '60000' }),
    act: (shown) => pressAt(shown, 'autoplay'),
    order: [region, 'button "Stop slide show"', ...atFirst, ...first],
  },
  {
    name: 'author’s HTML',
    show: () => {
      const element = make('event-slideshow', named);
      for (const { contentUrl, alt, caption } of three as { contentUrl: string; alt: string; caption: string }[]) {
        const [figure, img, text] = [make('figure'), new Image(), make('figcaption')];
        Object.assign(img, { src: contentUrl, alt });
        text.append(caption);
        figure.append(img, text);
        element.append(figure);
      }
      return element;
    },
    // The reader of the author’s HTML is a lazy part.
    act: async (element) => {
      while (!(element as EventSlideshowElement).count) await new Promise((done) => setTimeout(done, 20));
    },
    order: [region, ...atFirst, ...first.slice(0, 3)],
  },
  {
    name: 'enlarged view',
    show: () => slideshow(named),
    act: enlarge,
    order: [
      'dialog "Photos of the meeting"',
      'heading 2 "Photos of the meeting"',
      'button "Previous image" (disabled)',
      'button "Next image"',
      ...tools,
      ...first,
      'text "Use the arrow keys to change the photo"',
    ],
  },
  {
    name: 'enlarged view, zoomed in',
    show: () => slideshow({ ...named, index: '1' }),
    act: async (shown) => {
      await enlarge(shown);
      const picture = shown.shadowRoot!.querySelector<HTMLImageElement>('dialog img')!;
      await picture.decode();
      await pressAt(shown, 'zoom-in');
    },
    order: [
      'dialog "Photos of the meeting"',
      'heading 2 "Photos of the meeting"',
      'button "Previous image"',
      'button "Next image"',
      'button "Zoom in"',
      'button "Zoom out"',
      'button "Copy link to this photo"',
      'button "Close"',
      'group "Image 2 of 3" (slide)',
      'group "A round table"',
      'image "A round table"',
      'text "The opening of the day"',
      'text "Use the arrow keys to change the photo"',
    ],
  },
  {
    name: 'enlarged view of one photo',
    show: () => slideshow(named, { items: [speaker] }),
    act: enlarge,
    order: ['dialog "Photos of the meeting"', 'heading 2 "Photos of the meeting"', ...tools, ...only.slice(1)],
  },
  {
    name: 'enlarged view with rights',
    show: () =>
      slideshow(
        { ...named, download: '' },
        {
          items: [
            {
              ...speaker,
              creditUrl: 'https://example.org/people/a-person',
              copyrightNotice: '© 2009 River Institute',
              license: 'https://creativecommons.org/licenses/by-nc/4.0/',
              acquireLicensePage: 'https://example.org/usage',
            },
          ],
        },
      ),
    act: enlarge,
    order: [
      'dialog "Photos of the meeting"',
      'heading 2 "Photos of the meeting"',
      ...tools,
      'image "A speaker"',
      'text "The first panel"',
      'link "A. Person"',
      'text "© 2009 River Institute"',
      'link "Licence: CC BY-NC 4.0"',
      'link "Usage"',
      'link "Original photo (WEBP)"',
    ],
  },
  {
    name: 'enlarged view of a broken picture',
    show: () => slideshow(named, { items: [{ ...speaker, contentUrl: BROKEN }, three[1]] }),
    act: async (shown) => {
      await enlarge(shown);
      while (!shown.shadowRoot!.querySelector('dialog [part="failure"]'))
        await new Promise((done) => setTimeout(done, 50));
    },
    order: [
      'dialog "Photos of the meeting"',
      'heading 2 "Photos of the meeting"',
      'button "Previous image" (disabled)',
      'button "Next image"',
      'button "Zoom in" (disabled)',
      ...tools.slice(1),
      'group "Image 1 of 2" (slide)',
      'text "Photo could not be loaded"',
      'text "A speaker"',
      'button "Try again"',
      ...first.slice(2),
      'text "Use the arrow keys to change the photo"',
    ],
  },
  { name: 'without data', show: () => withoutData('event-slideshow'), order: [`text "${FALLBACK}"`] },
];
