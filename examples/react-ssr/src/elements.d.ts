/// <reference types="event-page-elements/jsx" />
