/** All states of all elements. They are audited, read in their reading order, and photographed. */
import '../../src/define.js';
import type { Tag } from '../../src/tags.js';
import { actionsStates } from './event-actions.js';
import { articlesStates } from './event-articles.js';
import { breadcrumbStates } from './event-breadcrumb.js';
import { headerStates } from './event-header.js';
import { pageStates } from './event-page.js';
import { recentStates } from './event-recent.js';
import { recommendationsStates } from './event-recommendations.js';
import { slideshowStates } from './event-slideshow.js';
import type { State } from './state.js';

export const states: Readonly<Record<Tag, readonly State[]>> = {
  'event-page': pageStates,
  'event-breadcrumb': breadcrumbStates,
  'event-actions': actionsStates,
  'event-header': headerStates,
  'event-recommendations': recommendationsStates,
  'event-slideshow': slideshowStates,
  'event-articles': articlesStates,
  'event-recent': recentStates,
};
