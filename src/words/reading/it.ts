import type { ReadingWords } from './reading-words.js';

export const it: ReadingWords = {
  intro: 'Modifichi l’aspetto di questa pagina.',
  close: 'Chiudi',

  textSize: {
    legend: 'Dimensione del testo',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Per ingrandire anche le immagini, usi lo zoom con Ctrl e + (⌘ e + su Mac).',
  zoomOnly: 'Per ingrandire testo e immagini, usi lo zoom con Ctrl e + (⌘ e + su Mac).',
  spacing: { legend: 'Spaziatura del testo', none: 'Normale', comfortable: 'Più ampia', wide: 'Molto ampia' },
  contrast: {
    legend: 'Contrasto',
    none: 'Normale',
    dark: 'Bianco su nero',
    light: 'Nero su bianco',
    yellow: 'Giallo su nero',
  },
  saturation: { legend: 'Colori', normal: 'Normali', low: 'Più tenui', gray: 'Grigi' },
  guide: { legend: 'Guida alla lettura', none: 'Nessuna', line: 'Linea', mask: 'Fascia' },
  guideHint: 'Segue il puntatore, il dito o la tastiera.',

  highlight: 'Evidenzia',
  links: 'Link',
  headings: 'Titoli',
  focus: 'Posizione della tastiera',

  simpler: 'Pagina più semplice',
  font: 'Carattere semplice',
  motion: 'Ferma quasi ogni movimento',
  images: 'Nascondi le immagini',
  imagesHint: 'Al loro posto compare la descrizione.',

  readAloud: 'Lettura ad alta voce',
  startReading: 'Leggi questa pagina ad alta voce',
  stopReading: 'Interrompi la lettura',
  readAloudHint: 'Con una voce del suo dispositivo. Selezioni prima un testo per iniziare da lì.',

  outline: 'Parti di questa pagina',
  landmarks: {
    banner: 'Inizio della pagina',
    navigation: 'Menu',
    main: 'Parte principale',
    search: 'Ricerca',
    form: 'Modulo',
    complementary: 'Accanto alla parte principale',
    region: 'Sezione',
    contentinfo: 'Fine della pagina',
  },

  deviceMotion: 'Il suo dispositivo chiede meno movimento.',
  deviceContrast: 'Il suo dispositivo chiede più contrasto.',
  deviceDark: 'Il suo dispositivo chiede colori scuri.',
  deviceColors: 'Il suo dispositivo decide i colori di tutte le pagine: qui non c’è nulla da scegliere.',

  problems: 'Problemi con questa pagina?',
  statement: 'Dichiarazione di accessibilità',
  call: 'Chiama il',
  write: 'Scrivi a',

  elsewhere: 'Impostazioni per tutti i siti',
  limits:
    'Queste impostazioni cambiano l’aspetto di questo sito per lei, in questo browser. Non sostituiscono quelle del browser o del dispositivo.',
  yourDevice:
    'Su ogni sito può usare lo zoom con Ctrl e + (⌘ e + su Mac) o con due dita. Testo più grande, contrasto, meno movimento e lettura ad alta voce si trovano nelle impostazioni del dispositivo, alla voce Accessibilità.',

  hide: name => `Nascondi il pulsante «${name}» per 24 ore`,
  reset: 'Ripristina tutto',
  wasReset: 'La pagina è come in origine.',
};
