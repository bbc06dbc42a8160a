// The one-file build: defines every element, makes elements of what carries their class names, and exports what the package exports.
import './define.js';
import { upgrade } from './upgrade.js';

upgrade();
// A script that is loaded `async` may be here before the rest of the page.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgrade());

export * from './index.js';
