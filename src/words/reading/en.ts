import type { ReadingWords } from './reading-words.js';

export const en: ReadingWords = {
  intro: 'Change how this page looks for you.',
  close: 'Close',

  textSize: {
    legend: 'Text size',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'To make pictures larger too, zoom with Ctrl and + (⌘ and + on a Mac).',
  zoomOnly: 'To make text and pictures larger, zoom with Ctrl and + (⌘ and + on a Mac).',
  spacing: { legend: 'Text spacing', none: 'Normal', comfortable: 'Wider', wide: 'Widest' },
  contrast: {
    legend: 'Contrast',
    none: 'Normal',
    dark: 'White on black',
    light: 'Black on white',
    yellow: 'Yellow on black',
  },
  saturation: { legend: 'Colors', normal: 'Normal', low: 'Softer', gray: 'Gray' },
  guide: { legend: 'Reading guide', none: 'Off', line: 'Line', mask: 'Mask' },
  guideHint: 'Follows your pointer, your finger or the keyboard.',

  highlight: 'Highlight',
  links: 'Links',
  headings: 'Headings',
  focus: 'Where the keyboard is',

  simpler: 'Simpler page',
  font: 'Simple font',
  motion: 'Stop most movement',
  images: 'Hide pictures',
  imagesHint: 'Their descriptions are shown instead.',

  readAloud: 'Read aloud',
  startReading: 'Read this page aloud',
  stopReading: 'Stop reading',
  readAloudHint: 'With a voice of your device. Select text first to start there.',

  outline: 'Parts of this page',
  landmarks: {
    banner: 'Top of the page',
    navigation: 'Menu',
    main: 'Main part',
    search: 'Search',
    form: 'Form',
    complementary: 'Beside the main part',
    region: 'Section',
    contentinfo: 'Bottom of the page',
  },

  deviceMotion: 'Your device asks for less movement.',
  deviceContrast: 'Your device asks for more contrast.',
  deviceDark: 'Your device asks for dark colors.',
  deviceColors: 'Your device sets the colors of every page, so there is nothing to choose here.',

  problems: 'Problems using this page?',
  statement: 'Accessibility statement',
  call: 'Call',
  write: 'Write to',

  elsewhere: 'Settings for every site',
  limits:
    'These settings change how this site looks for you, in this browser. They do not replace those of your browser or device.',
  yourDevice:
    'On every site you can zoom with Ctrl and + (⌘ and + on a Mac), or with two fingers. Larger text, contrast, less movement and reading aloud are in your device’s settings, under Accessibility.',

  hide: name => `Hide the “${name}” button for 24 hours`,
  reset: 'Reset all',
  wasReset: 'The page is as it was made.',
};
