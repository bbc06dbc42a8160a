import { renderToString } from 'react-dom/server';
import { App } from './App';
import { Naive } from './Naive';

export const pages = { 'index.html': renderToString(<App />), 'naive.html': renderToString(<Naive />) };
