import { EventBreadcrumbElement } from '../components/event-breadcrumb.js';
import { define } from './define.js';

define('event-breadcrumb', EventBreadcrumbElement);

export { EventBreadcrumbElement };
