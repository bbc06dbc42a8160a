import { bootstrapApplication } from '@angular/platform-browser';
import 'event-page-elements/define.js';
import { App } from './app';

await bootstrapApplication(App);
