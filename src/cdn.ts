// The one-file build: defines every element, and exports what the package exports.
import './define.js';

export * from './index.js';
