/** All states of all elements. They are audited, read in their reading order, and photographed. */
import '../../src/define.js';
import type { Tag } from '../../src/tags.js';
import { actionsStates } from './event-actions.js';
import { agendaStates } from './event-agenda.js';
import { articlesStates } from './event-articles.js';
import { breadcrumbStates } from './event-breadcrumb.js';
import { headerStates } from './event-header.js';
import { mediaStates } from './event-media.js';
import { pageStates } from './event-page.js';
import { recentStates } from './event-recent.js';
import { recommendationsStates } from './event-recommendations.js';
import { seriesStates } from './event-series.js';
import { slideshowStates } from './event-slideshow.js';
import { speakersStates } from './event-speakers.js';
import type { State } from './state.js';

export const states: Readonly<Record<Tag, readonly State[]>> = {
  'event-page': pageStates,
  'event-breadcrumb': breadcrumbStates,
  'event-actions': actionsStates,
  'event-header': headerStates,
  'event-agenda': agendaStates,
  'event-speakers': speakersStates,
  'event-recommendations': recommendationsStates,
  'event-media': mediaStates,
  'event-slideshow': slideshowStates,
  'event-series': seriesStates,
  'event-articles': articlesStates,
  'event-recent': recentStates,
};
