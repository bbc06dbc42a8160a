/// <reference types="event-page-elements/vue" />
