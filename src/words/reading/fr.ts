import type { ReadingWords } from './reading-words.js';

export const fr: ReadingWords = {
  intro: 'Changez l’affichage de cette page pour vous.',
  close: 'Fermer',

  textSize: {
    legend: 'Taille du texte',
    100: '100\u00a0%',
    110: '110\u00a0%',
    125: '125\u00a0%',
    150: '150\u00a0%',
    175: '175\u00a0%',
    200: '200\u00a0%',
  },
  zoom: 'Pour agrandir aussi les images, zoomez avec Ctrl et + (⌘ et + sur Mac).',
  zoomOnly: 'Pour agrandir le texte et les images, zoomez avec Ctrl et + (⌘ et + sur Mac).',
  spacing: { legend: 'Espacement du texte', none: 'Normal', comfortable: 'Plus large', wide: 'Très large' },
  contrast: {
    legend: 'Contraste',
    none: 'Normal',
    dark: 'Blanc sur noir',
    light: 'Noir sur blanc',
    yellow: 'Jaune sur noir',
  },
  saturation: { legend: 'Couleurs', normal: 'Normales', low: 'Plus douces', gray: 'Gris' },
  guide: { legend: 'Guide de lecture', none: 'Aucun', line: 'Ligne', mask: 'Bandeau' },
  guideHint: 'Il suit votre pointeur, votre doigt ou le clavier.',

  highlight: 'Mettre en évidence',
  links: 'Les liens',
  headings: 'Les titres',
  focus: 'La position du clavier',

  simpler: 'Page plus simple',
  font: 'Police simple',
  motion: 'Arrêter presque tout mouvement',
  images: 'Masquer les images',
  imagesHint: 'Leur description s’affiche à la place.',

  readAloud: 'Lecture à voix haute',
  startReading: 'Lire cette page à voix haute',
  stopReading: 'Arrêter la lecture',
  readAloudHint: 'Avec une voix de votre appareil. Sélectionnez d’abord un texte pour commencer là.',

  outline: 'Parties de cette page',
  landmarks: {
    banner: 'Haut de la page',
    navigation: 'Menu',
    main: 'Partie principale',
    search: 'Recherche',
    form: 'Formulaire',
    complementary: 'À côté de la partie principale',
    region: 'Section',
    contentinfo: 'Bas de la page',
  },

  deviceMotion: 'Votre appareil demande moins de mouvement.',
  deviceContrast: 'Votre appareil demande plus de contraste.',
  deviceDark: 'Votre appareil demande des couleurs sombres.',
  deviceColors: 'Votre appareil fixe les couleurs de toutes les pages\u00a0: il n’y a rien à choisir ici.',

  problems: 'Un problème avec cette page\u00a0?',
  statement: 'Déclaration d’accessibilité',
  call: 'Appeler le',
  write: 'Écrire à',

  elsewhere: 'Réglages pour tous les sites',
  limits:
    'Ces réglages changent l’affichage de ce site pour vous, dans ce navigateur. Ils ne remplacent pas ceux de votre navigateur ou de votre appareil.',
  yourDevice:
    'Sur tous les sites, vous pouvez zoomer avec Ctrl et + (⌘ et + sur Mac) ou avec deux doigts. Un texte plus grand, le contraste, moins de mouvement et la lecture à voix haute se trouvent dans les réglages de votre appareil, sous Accessibilité.',

  hide: name => `Masquer le bouton «\u00a0${name}\u00a0» pendant 24 heures`,
  reset: 'Tout réinitialiser',
  wasReset: 'La page est comme à l’origine.',
};
