import type { ReadingWords } from './reading-words.js';

export const es: ReadingWords = {
  intro: 'Cambie cómo ve usted esta página.',
  close: 'Cerrar',

  textSize: {
    legend: 'Tamaño del texto',
    100: '100 %',
    110: '110 %',
    125: '125 %',
    150: '150 %',
    175: '175 %',
    200: '200 %',
  },
  zoom: 'Para agrandar también las imágenes, amplíe con Ctrl y + (⌘ y + en un Mac).',
  zoomOnly: 'Para agrandar el texto y las imágenes, amplíe con Ctrl y + (⌘ y + en un Mac).',
  spacing: { legend: 'Espacio del texto', none: 'Normal', comfortable: 'Más amplio', wide: 'Muy amplio' },
  contrast: {
    legend: 'Contraste',
    none: 'Normal',
    dark: 'Blanco sobre negro',
    light: 'Negro sobre blanco',
    yellow: 'Amarillo sobre negro',
  },
  saturation: { legend: 'Colores', normal: 'Normales', low: 'Suaves', gray: 'Grises' },
  guide: { legend: 'Guía de lectura', none: 'Ninguna', line: 'Línea', mask: 'Franja' },
  guideHint: 'Sigue al puntero, al dedo o al teclado.',

  highlight: 'Resaltar',
  links: 'Enlaces',
  headings: 'Títulos',
  focus: 'Dónde está el teclado',

  simpler: 'Página más sencilla',
  font: 'Letra sencilla',
  motion: 'Detener casi todo movimiento',
  images: 'Ocultar imágenes',
  imagesHint: 'En su lugar se muestra su descripción.',

  readAloud: 'Leer en voz alta',
  startReading: 'Leer esta página en voz alta',
  stopReading: 'Dejar de leer',
  readAloudHint: 'Con una voz de su dispositivo. Seleccione texto para empezar ahí.',

  outline: 'Partes de esta página',
  landmarks: {
    banner: 'Principio de la página',
    navigation: 'Menú',
    main: 'Parte principal',
    search: 'Búsqueda',
    form: 'Formulario',
    complementary: 'Junto a la parte principal',
    region: 'Sección',
    contentinfo: 'Final de la página',
  },

  deviceMotion: 'Su dispositivo pide menos movimiento.',
  deviceContrast: 'Su dispositivo pide más contraste.',
  deviceDark: 'Su dispositivo pide colores oscuros.',
  deviceColors: 'Su dispositivo decide los colores de todas las páginas; aquí no hay nada que elegir.',

  problems: '¿Problemas con esta página?',
  statement: 'Declaración de accesibilidad',
  call: 'Llamar al',
  write: 'Escribir a',

  elsewhere: 'Ajustes para todos los sitios',
  limits:
    'Estos ajustes cambian cómo ve usted este sitio en este navegador. No sustituyen los de su navegador ni los de su dispositivo.',
  yourDevice:
    'En todos los sitios puede ampliar con Ctrl y + (⌘ y + en un Mac) o con dos dedos. El texto más grande, el contraste, menos movimiento y la lectura en voz alta están en los ajustes de su dispositivo, en Accesibilidad.',

  hide: name => `Ocultar el botón «${name}» durante 24 horas`,
  reset: 'Restablecer todo',
  wasReset: 'La página está como fue hecha.',
};
