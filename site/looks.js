/** Puts every widget in every look on every one of the designs. */
const DESIGNS = [
  ['family', 'A family practice: white, round, a system font'],
  ['night', 'An agency’s dark page'],
  ['paper', 'A psychotherapist’s page: cream and a book’s type'],
  ['theme', 'A site builder’s theme: grey, blue, small type'],
  ['bold', 'A clinic in one strong colour'],
  ['public', 'A public hospital: black on white, large type'],
];
const LOOKS = ['plain', 'soft', 'outlined'];

const template = document.getElementById('widgets');
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

function inLook(look) {
  const widgets = template.content.cloneNode(true).firstElementChild;
  widgets.dataset.clinicLook = look;
  widgets.querySelector('.name').textContent = look;
  return widgets;
}

for (const [design, title] of DESIGNS) {
  const heading = make('h2', { textContent: title });
  const section = make('section', { id: design, className: `design ${design}` }, heading);
  section.append(make('div', { className: 'looks' }, ...LOOKS.map(inLook)));
  document.getElementById('designs').append(section);
  const link = make('a', { href: `#${design}`, textContent: title });
  document.getElementById('sites').append(make('li', {}, link));
}
