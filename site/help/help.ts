/** The search on the page of findings. Without it everything is there, in one list. */
import { countText, findingsFor, plainly, type Searched } from './findings.js';

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

const words = one<HTMLInputElement>('#find-words');
const builder = one<HTMLSelectElement>('#find-builder');
const count = one('#find-count');
const sections = [...document.querySelectorAll<HTMLElement>('.finding')];
const groups = [...document.querySelectorAll<HTMLElement>('.findings')];
const details = [...document.querySelectorAll<HTMLDetailsElement>('.in-builders')];

/** What a finding says; of the builders only their names, for each has every place. */
const searched = (section: HTMLElement): Searched => {
  const own = [...section.children].filter(({ localName }) => localName !== 'details');
  const names = [...section.querySelectorAll('dt')];
  return {
    name: section.id,
    text: plainly([...own, ...names].map(({ textContent }) => textContent).join(' ')),
  };
};
const all = sections.map(searched);

function search(): void {
  const found = findingsFor(all, words.value);
  for (const section of sections) section.hidden = !found.has(section.id);
  for (const group of groups) group.hidden = !group.querySelector('.finding:not([hidden])');
  count.textContent = countText(found.size, all.length);
}

/** Each finding tells of one builder at once, or of all when asked. */
function chooseBuilder(): void {
  for (const each of details) each.open = Boolean(builder.value);
  for (const row of document.querySelectorAll<HTMLElement>('[data-builder]')) {
    row.hidden = Boolean(builder.value) && row.dataset['builder'] !== builder.value;
  }
}

/** An address that names a finding is answered, whatever was searched before. */
function follow(): void {
  const target = sections.find(({ id }) => `#${id}` === location.hash);
  if (!target?.hidden) return;
  words.value = '';
  search();
  target.scrollIntoView();
  target.focus();
}

words.addEventListener('input', search);
words.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !words.value) return;
  event.preventDefault();
  words.value = '';
  search();
});
builder.addEventListener('change', chooseBuilder);
addEventListener('hashchange', follow);

// A browser may have kept what stood in them.
search();
chooseBuilder();
one('.find').hidden = false;
