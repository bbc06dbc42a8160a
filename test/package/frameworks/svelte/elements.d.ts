/// <reference types="event-page-elements/svelte" />
