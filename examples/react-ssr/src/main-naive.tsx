import { hydrateRoot } from 'react-dom/client';
import 'event-page-elements/define.js';
import { Naive } from './Naive';

hydrateRoot(document.getElementById('root')!, <Naive />);
