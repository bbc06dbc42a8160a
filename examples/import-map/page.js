import 'event-page-elements';

document.querySelector('event-slideshow').addEventListener('slide-change', ({ index }) => {
  document.querySelector('output').value = index + 1;
});
