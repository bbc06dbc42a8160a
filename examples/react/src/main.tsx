import { createRoot } from 'react-dom/client';
import 'event-page-elements/define.js';
import { App } from './App';

createRoot(document.getElementById('root')!).render(<App />);
