import type { ReadingWords } from './reading-words.js';

export const ht: ReadingWords = {
  intro: 'Chanje jan paj sa a parèt pou ou.',
  close: 'Fèmen',

  textSize: {
    legend: 'Gwosè tèks la',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Pou agrandi imaj yo tou, zoum ak Ctrl ak + (⌘ ak + sou Mac).',
  zoomOnly: 'Pou agrandi tèks la ak imaj yo, zoum ak Ctrl ak + (⌘ ak + sou Mac).',
  spacing: { legend: 'Espas nan tèks la', none: 'Nòmal', comfortable: 'Pi laj', wide: 'Pi laj toujou' },
  contrast: {
    legend: 'Kontras',
    none: 'Nòmal',
    dark: 'Blan sou nwa',
    light: 'Nwa sou blan',
    yellow: 'Jòn sou nwa',
  },
  saturation: { legend: 'Koulè', normal: 'Nòmal', low: 'Pi dou', gray: 'Gri' },
  guide: { legend: 'Gid lekti', none: 'Okenn', line: 'Liy', mask: 'Bann' },
  guideHint: 'Li suiv flèch la, dwèt ou oswa klavye a.',

  highlight: 'Mete aksan sou',
  links: 'Lyen yo',
  headings: 'Tit yo',
  focus: 'Kote klavye a ye',

  simpler: 'Paj pi senp',
  font: 'Lèt senp',
  motion: 'Sispann pifò mouvman',
  images: 'Kache imaj yo',
  imagesHint: 'Deskripsyon yo parèt nan plas yo.',

  readAloud: 'Li awotvwa',
  startReading: 'Li paj sa a awotvwa',
  stopReading: 'Sispann li',
  readAloudHint: 'Ak yon vwa aparèy ou a. Chwazi yon tèks anvan pou kòmanse la.',

  outline: 'Pati paj sa a',
  landmarks: {
    banner: 'Anlè paj la',
    navigation: 'Meni',
    main: 'Pati prensipal la',
    search: 'Rechèch',
    form: 'Fòmilè',
    complementary: 'Bò kote pati prensipal la',
    region: 'Seksyon',
    contentinfo: 'Anba paj la',
  },

  deviceMotion: 'Aparèy ou a mande mwens mouvman.',
  deviceContrast: 'Aparèy ou a mande plis kontras.',
  deviceDark: 'Aparèy ou a mande koulè fonse.',
  deviceColors: 'Aparèy ou a deside koulè tout paj yo, kidonk pa gen anyen pou chwazi isit la.',

  problems: 'Ou gen pwoblèm ak paj sa a?',
  statement: 'Deklarasyon sou aksesibilite',
  call: 'Rele',
  write: 'Ekri',

  elsewhere: 'Reglaj pou tout sit',
  limits:
    'Reglaj sa yo chanje jan sit sa a parèt pou ou nan navigatè sa a. Yo pa ranplase reglaj navigatè ou oswa aparèy ou a.',
  yourDevice:
    'Sou nenpòt sit ou ka zoum ak Ctrl ak + (⌘ ak + sou Mac) oswa ak de dwèt. Tèks pi gwo, kontras, mwens mouvman ak lekti awotvwa nan reglaj aparèy ou a, anba Aksesibilite.',

  hide: name => `Kache bouton “${name}” pandan 24 èdtan`,
  reset: 'Remete tout',
  wasReset: 'Paj la tounen jan li te ye a.',
};
