import { addons } from 'storybook/preview-api';
import '../../src/define/looks.js';
import { LOOK } from '../../src/elements/look/looks/look-css.js';
import { snippetOnScreen } from './snippet-on-screen.js';

/** What is chosen in the toolbar; an empty word leaves the page as the story has it. */
interface Chosen {
  look?: string;
  language?: string;
  direction?: string;
  scheme?: string;
  now?: string;
  fontSize?: string;
}

interface Context {
  globals: Chosen;
  args: Record<string, unknown>;
  canvasElement: HTMLElement;
}

function setOrRemove(name: string, value: string | undefined): void {
  if (value) document.documentElement.setAttribute(name, value);
  else document.documentElement.removeAttribute(name);
}

/** Makes the page around a story one as it was chosen in the toolbar. */
export function asChosen(story: (update?: object) => unknown, { globals, args }: Context): unknown {
  const { look, language, direction, scheme, now, fontSize } = globals;
  setOrRemove(LOOK, look);
  setOrRemove('lang', language ?? 'en');
  setOrRemove('dir', direction);
  document.documentElement.style.setProperty('color-scheme', scheme ?? '');
  document.documentElement.style.setProperty('font-size', fontSize ?? '');
  return now ? story({ args: { ...args, now } }) : story();
}

/** Tells the panel beside the story what to paste for it. */
export const tellSnippet = ({ canvasElement }: Context): void => {
  addons.getChannel().emit('clinic-widgets/snippet', snippetOnScreen(canvasElement));
};

const choice = (
  title: string,
  icon: string,
  items: readonly (readonly [value: string, title: string])[],
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, text]) => ({ value, title: text })),
  },
});

const LANGUAGES = 'en es fr de it pt nl pl ru zh-Hans zh-Hant ja ko vi ar tl ht'.split(' ');

/** What can be chosen. */
export const globalTypes = {
  look: choice('Look', 'paintbrush', [
    ['', 'No look'],
    ['plain', 'Plain'],
    ['soft', 'Soft'],
    ['outlined', 'Outlined'],
  ]),
  language: choice(
    'Language',
    'globe',
    LANGUAGES.map(tag => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag] as const),
  ),
  direction: choice('Direction', 'transfer', [
    ['', 'As the story has it'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  scheme: choice('Light or dark', 'mirror', [
    ['', 'As the device has it'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  now: choice('Clinic time', 'time', [
    ['', 'As the story has it'],
    ['2026-11-24T07:30', 'Tuesday 7:30 AM'],
    ['2026-11-24T12:20', 'Tuesday 12:20 PM'],
    ['2026-11-24T16:40', 'Tuesday 4:40 PM'],
    ['2026-11-27T18:00', 'Friday 6 PM'],
    ['2026-11-28T11:00', 'Saturday 11 AM'],
    ['2026-12-25T10:00', 'Christmas 10 AM'],
  ]),
  fontSize: choice('Page’s font size', 'grow', [
    ['', 'The visitor’s own'],
    ['62.5%', '62.5 % (10 px)'],
    ['125%', '125 %'],
    ['200%', '200 %'],
  ]),
};
