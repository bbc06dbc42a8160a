import { mount } from 'svelte';
import 'event-page-elements/define.js';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') });
