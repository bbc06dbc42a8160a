import { hydrateRoot } from 'react-dom/client';
import 'event-page-elements/define.js';
import { App } from './App';

hydrateRoot(document.getElementById('root')!, <App />);
