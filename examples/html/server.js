import { readFileSync } from 'node:fs';
import { eventPageHtml } from 'event-page-elements/html.js';
import express from 'express';
import { reactPage } from './react-page.js';

const event = JSON.parse(readFileSync('event.json', 'utf8'));
const app = express();

app.get('/event', (_request, response) => {
  response.send(`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Safety in Field Missions</title>
        <link rel="stylesheet" href="/event-page-elements/event-page-elements.css">
        <script type="module" src="/event-page-elements/event-page-elements.js"></script>
      </head>
      <body>
        <main>${eventPageHtml(event, { jsonLd: true })}</main>
      </body>
    </html>`);
});
app.get('/react', (_request, response) => {
  response.send(reactPage(event));
});
app.use(express.static('public'));
app.listen(process.env.PORT ?? 3000);
