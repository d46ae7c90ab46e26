import type { ReadingWords } from './reading-words.js';

export const tl: ReadingWords = {
  intro: 'Baguhin ang hitsura ng pahinang ito para sa inyo.',
  close: 'Isara',

  textSize: {
    legend: 'Laki ng teksto',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Para lumaki rin ang mga larawan, mag-zoom gamit ang Ctrl at + (⌘ at + sa Mac).',
  zoomOnly: 'Para lumaki ang teksto at mga larawan, mag-zoom gamit ang Ctrl at + (⌘ at + sa Mac).',
  spacing: {
    legend: 'Agwat ng teksto',
    none: 'Karaniwan',
    comfortable: 'Mas maluwang',
    wide: 'Pinaka\u00ADmaluwang',
  },
  contrast: {
    legend: 'Contrast',
    none: 'Karaniwan',
    dark: 'Puti sa itim',
    light: 'Itim sa puti',
    yellow: 'Dilaw sa itim',
  },
  saturation: { legend: 'Mga kulay', normal: 'Karaniwan', low: 'Mas banayad', gray: 'Kulay-abo' },
  guide: { legend: 'Gabay sa pagbasa', none: 'Wala', line: 'Guhit', mask: 'Takip' },
  guideHint: 'Sumusunod sa pointer, daliri, o keyboard.',

  highlight: 'Bigyang-diin',
  links: 'Mga link',
  headings: 'Mga pamagat',
  focus: 'Kung nasaan ang keyboard',

  simpler: 'Mas simpleng pahina',
  font: 'Simpleng font',
  motion: 'Ihinto ang karamihan ng galaw',
  images: 'Itago ang mga larawan',
  imagesHint: 'Ipinapakita ang paglalarawan sa halip.',

  readAloud: 'Basahin nang malakas',
  startReading: 'Basahin nang malakas ang pahinang ito',
  stopReading: 'Ihinto ang pagbasa',
  readAloudHint: 'Gamit ang boses ng inyong device. Pumili muna ng teksto para doon magsimula.',

  outline: 'Mga bahagi ng pahinang ito',
  landmarks: {
    banner: 'Itaas ng pahina',
    navigation: 'Menu',
    main: 'Pangunahing bahagi',
    search: 'Paghahanap',
    form: 'Form',
    complementary: 'Katabi ng pangunahing bahagi',
    region: 'Seksiyon',
    contentinfo: 'Ibaba ng pahina',
  },

  deviceMotion: 'Hinihiling ng inyong device ang mas kaunting galaw.',
  deviceContrast: 'Hinihiling ng inyong device ang mas mataas na contrast.',
  deviceDark: 'Hinihiling ng inyong device ang madidilim na kulay.',
  deviceColors: 'Itinatakda ng inyong device ang kulay ng bawat pahina, kaya walang pipiliin dito.',

  problems: 'May problema sa paggamit ng pahinang ito?',
  statement: 'Pahayag tungkol sa accessibility',
  call: 'Tawagan ang',
  write: 'Sumulat sa',

  elsewhere: 'Mga setting para sa lahat ng site',
  limits:
    'Binabago ng mga setting na ito ang hitsura ng site na ito para sa inyo, sa browser na ito. Hindi nito pinapalitan ang mga setting ng inyong browser o device.',
  yourDevice:
    'Sa anumang site, maaari kayong mag-zoom gamit ang Ctrl at + (⌘ at + sa Mac) o dalawang daliri. Ang mas malaking teksto, contrast, mas kaunting galaw, at pagbasa nang malakas ay nasa settings ng inyong device, sa ilalim ng Accessibility.',

  hide: name => `Itago ang button na “${name}” nang 24 oras`,
  reset: 'Ibalik ang lahat',
  wasReset: 'Nakabalik na ang pahina sa dati.',
};
