import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import event from './event.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <event-page [details]="event">
      <event-header />
      <event-slideshow heading="Photos from the meeting" thumbnails (slide-change)="index.set($event.index)" />
      <p>Photo {{ index() + 1 }} of {{ event.image.length }}</p>
      <event-recent />
    </event-page>
  `,
})
export class App {
  protected readonly event = event;
  protected readonly index = signal(0);
}
