import type { ReadingWords } from './reading-words.js';

export const nl: ReadingWords = {
  intro: 'Pas aan hoe deze pagina er voor u uitziet.',
  close: 'Sluiten',

  textSize: {
    legend: 'Tekstgrootte',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Om ook afbeeldingen te vergroten, zoomt u in met Ctrl en + (⌘ en + op een Mac).',
  zoomOnly: 'Om tekst en afbeeldingen te vergroten, zoomt u in met Ctrl en + (⌘ en + op een Mac).',
  spacing: { legend: 'Tekstafstand', none: 'Normaal', comfortable: 'Ruimer', wide: 'Zeer ruim' },
  contrast: {
    legend: 'Contrast',
    none: 'Normaal',
    dark: 'Wit op zwart',
    light: 'Zwart op wit',
    yellow: 'Geel op zwart',
  },
  saturation: { legend: 'Kleuren', normal: 'Normaal', low: 'Zachter', gray: 'Grijs' },
  guide: { legend: 'Leeshulp', none: 'Uit', line: 'Lijn', mask: 'Leesvenster' },
  guideHint: 'Volgt uw muisaanwijzer, vinger of toetsenbord.',

  highlight: 'Markeren',
  links: 'Links',
  headings: 'Koppen',
  focus: 'Waar het toetsenbord is',

  simpler: 'Eenvoudigere pagina',
  font: 'Eenvoudig lettertype',
  motion: 'De meeste beweging stoppen',
  images: 'Afbeeldingen verbergen',
  imagesHint: 'In plaats daarvan ziet u de beschrijving.',

  readAloud: 'Voorlezen',
  startReading: 'Deze pagina voorlezen',
  stopReading: 'Stoppen met voorlezen',
  readAloudHint: 'Met een stem van uw apparaat. Selecteer eerst tekst om daar te beginnen.',

  outline: 'Delen van deze pagina',
  landmarks: {
    banner: 'Bovenkant van de pagina',
    navigation: 'Menu',
    main: 'Hoofddeel',
    search: 'Zoeken',
    form: 'Formulier',
    complementary: 'Naast het hoofddeel',
    region: 'Onderdeel',
    contentinfo: 'Onderkant van de pagina',
  },

  deviceMotion: 'Uw apparaat vraagt om minder beweging.',
  deviceContrast: 'Uw apparaat vraagt om meer contrast.',
  deviceDark: 'Uw apparaat vraagt om donkere kleuren.',
  deviceColors: 'Uw apparaat bepaalt de kleuren van elke pagina. Hier valt daarom niets te kiezen.',

  problems: 'Problemen met deze pagina?',
  statement: 'Toegankelijkheidsverklaring',
  call: 'Bel',
  write: 'Schrijf naar',

  elsewhere: 'Instellingen voor elke website',
  limits:
    'Deze instellingen veranderen hoe deze website er voor u uitziet in deze browser. Ze vervangen niet de instellingen van uw browser of apparaat.',
  yourDevice:
    'Op elke website kunt u inzoomen met Ctrl en + (⌘ en + op een Mac) of met twee vingers. Grotere tekst, contrast, minder beweging en voorlezen vindt u in de instellingen van uw apparaat, onder Toegankelijkheid.',

  hide: name => `Knop ‘${name}’ 24 uur verbergen`,
  reset: 'Alles terugzetten',
  wasReset: 'De pagina is weer zoals ze was.',
};
