// The one-file build: defines every element, makes elements of what carries their class names, and exports what the package exports.
import './define.js';
import { upgrade } from './upgrade.js';

// A script that is loaded `async` may be here before the page is: what the parser still adds to would be replaced under its hands.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgrade());
else upgrade();

export * from './index.js';
