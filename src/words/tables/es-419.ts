/** Spanish in Latin America, where it differs from `es`. No native speaker has reviewed these words yet. */
import type { Strings } from '../en.js';
import { registerLanguage } from '../languages.js';

registerLanguage('es-419', {
  addToCalendar: 'Agregar al calendario',
  calendarFileReadyOpenItToAddTheEvent: 'Archivo de calendario listo. Ábralo para agregar el evento.',
  fewPlacesLeft: 'Quedan pocos lugares',
  playVideo: 'Reproducir video: {name}',
  live: 'En vivo',
  postponed: 'Pospuesto',
} satisfies Partial<Strings>);
