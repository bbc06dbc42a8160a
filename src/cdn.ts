// The one-file build: defines every element, upgrades nodes with their class names, and exports the package's exports.
import './define.js';
import { upgrade } from './upgrade.js';

// An `async` script may run before the page is parsed. An upgrade would then replace a node to which the parser still
// adds children.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgrade());
else upgrade();

export * from './index.js';
