/** Shows the data of each generator in a header of its own, below its name and above the data. */

const generators = await (await fetch('generators.json')).json();

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

for (const [name, details] of Object.entries(generators)) {
  // As text, because the elements also repair the text of JSON.
  const json = JSON.stringify(details, null, 2);
  const id = name.toLowerCase().replace(/\W+/g, '-');
  const elements = ['event-actions', 'event-header'].map((tag) => make(tag, { details: json, headingLevel: 3 }));
  const data = make('pre', {}, make('code', { textContent: json }));
  const section = make(
    'section',
    {},
    make('h2', { id, textContent: name }),
    make('div', { className: 'preview' }, ...elements),
    make('details', {}, make('summary', { textContent: 'The data' }), data),
  );
  section.setAttribute('aria-labelledby', id);
  document.querySelector('main').append(section);
}
