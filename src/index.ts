// Exports the classes, events, types and functions. Importing it has no side effects: `define.js` defines the elements.
export { EventActionsElement, ShareCompleteEvent, type ShareMethod } from './components/event-actions/event-actions.js';
export { EventAgendaElement } from './components/event-agenda/event-agenda.js';
export { EventArticlesElement } from './components/event-articles.js';
export { EventBreadcrumbElement } from './components/event-breadcrumb.js';
export { EventHeaderElement } from './components/event-header/event-header.js';
export { EventMediaElement } from './components/event-media/event-media.js';
export { EventPageElement } from './components/event-page.js';
export { EventRecentElement } from './components/event-recent.js';
export { EventRecommendationsElement } from './components/event-recommendations/event-recommendations.js';
export { EventSeriesElement } from './components/event-series/event-series.js';
export { EventSlideshowElement } from './components/event-slideshow/event-slideshow.js';
export { EventSpeakersElement } from './components/event-speakers/event-speakers.js';
export { DetailsErrorEvent, DetailsLoadEvent, type DetailsSource } from './data/details-events.js';
export {
  BeforeEnlargeEvent,
  BeforeSlideChangeEvent,
  SlideChangeEvent,
  type SlideChangeReason,
} from './components/event-slideshow/slide-events.js';
export { toICalendar, type ICalendarOptions } from './model/i-calendar.js';
export type { EntryList } from './model/entry-list.js';
export type * from './model/event-details.js';
export type * from './model/event-input.js';
export { readEvent, type ReadResult } from './model/read-event.js';
export type { Problem, ReadOptions } from './model/reading.js';
export type { RichElement, RichText } from './model/rich-text.js';
export type { StringKey, Strings } from './words/en.js';
export { observe } from './observe.js';
export { upgrade } from './upgrade.js';
export { VERSION } from './version.js';
