import { createApp } from 'vue';
import 'event-page-elements/define.js';
import App from './App.vue';

createApp(App).mount('#app');
