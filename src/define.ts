// Defines every element of the package: `define/event-page.js` imports all the others for its layout.
import './define/event-page.js';
