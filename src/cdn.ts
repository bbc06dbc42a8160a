// The one-file build: defines every element, upgrades nodes with their class names, now and later, and exports the
// package's exports. An editor draws the nodes of its page itself, and must not lose them: it sets `manual`, and calls
// `upgrade` for what it wants to preview.
import './define.js';
import { observe } from './observe.js';

const { eventPageElements } = globalThis as { eventPageElements?: { manual?: unknown } };
if (eventPageElements?.manual !== true) observe();

export * from './index.js';
