// The one-file build: defines every element, upgrades nodes with their class names, now and later, and exports the
// package's exports.
import './define.js';
import { observe } from './observe.js';

observe();

export * from './index.js';
