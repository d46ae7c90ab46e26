import type { ReadingWords } from './reading-words.js';

export const de: ReadingWords = {
  intro: 'Stellen Sie ein, wie diese Seite für Sie aussieht.',
  close: 'Schließen',

  textSize: {
    legend: 'Textgröße',
    100: '100\u00a0%',
    110: '110\u00a0%',
    125: '125\u00a0%',
    150: '150\u00a0%',
    175: '175\u00a0%',
    200: '200\u00a0%',
  },
  zoom: 'Um auch Bilder zu vergrößern, zoomen Sie mit Strg und + (⌘ und + am Mac).',
  zoomOnly: 'Um Text und Bilder zu vergrößern, zoomen Sie mit Strg und + (⌘ und + am Mac).',
  spacing: { legend: 'Textabstand', none: 'Normal', comfortable: 'Weiter', wide: 'Sehr weit' },
  contrast: {
    legend: 'Kontrast',
    none: 'Normal',
    dark: 'Weiß auf Schwarz',
    light: 'Schwarz auf Weiß',
    yellow: 'Gelb auf Schwarz',
  },
  saturation: { legend: 'Farben', normal: 'Normal', low: 'Schwächer', gray: 'Grau' },
  guide: { legend: 'Lesehilfe', none: 'Aus', line: 'Linie', mask: 'Lesefenster' },
  guideHint: 'Folgt dem Mauszeiger, dem Finger oder der Tastatur.',

  highlight: 'Hervorheben',
  links: 'Links',
  headings: 'Überschriften',
  focus: 'Position der Tastatur',

  simpler: 'Einfachere Seite',
  font: 'Einfache Schrift',
  motion: 'Bewegung weitgehend anhalten',
  images: 'Bilder ausblenden',
  imagesHint: 'Stattdessen wird ihre Beschreibung angezeigt.',

  readAloud: 'Vorlesen',
  startReading: 'Diese Seite vorlesen',
  stopReading: 'Vorlesen beenden',
  readAloudHint: 'Mit einer Stimme Ihres Geräts. Markieren Sie zuerst Text, um dort zu beginnen.',

  outline: 'Teile dieser Seite',
  landmarks: {
    banner: 'Seitenanfang',
    navigation: 'Menü',
    main: 'Hauptteil',
    search: 'Suche',
    form: 'Formular',
    complementary: 'Neben dem Hauptteil',
    region: 'Abschnitt',
    contentinfo: 'Seitenende',
  },

  deviceMotion: 'Ihr Gerät wünscht weniger Bewegung.',
  deviceContrast: 'Ihr Gerät wünscht mehr Kontrast.',
  deviceDark: 'Ihr Gerät wünscht dunkle Farben.',
  deviceColors: 'Ihr Gerät legt die Farben aller Seiten fest, daher gibt es hier nichts auszuwählen.',

  problems: 'Probleme mit dieser Seite?',
  statement: 'Erklärung zur Barrierefreiheit',
  call: 'Anrufen:',
  write: 'Schreiben an',

  elsewhere: 'Einstellungen für alle Websites',
  limits:
    'Diese Einstellungen ändern, wie diese Website für Sie in diesem Browser aussieht. Sie ersetzen nicht die Ihres Browsers oder Geräts.',
  yourDevice:
    'Auf jeder Website können Sie mit Strg und + (⌘ und + am Mac) oder mit zwei Fingern zoomen. Größerer Text, Kontrast, weniger Bewegung und Vorlesen finden sich in den Einstellungen Ihres Geräts unter „Bedienungshilfen“.',

  hide: name => `Schaltfläche „${name}“ für 24 Stunden ausblenden`,
  reset: 'Alles zurücksetzen',
  wasReset: 'Die Seite sieht wieder aus wie vorgesehen.',
};
