import type { ReadingWords } from './reading-words.js';

export const pt: ReadingWords = {
  intro: 'Mude a aparência desta página para você.',
  close: 'Fechar',

  textSize: {
    legend: 'Tamanho do texto',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Para aumentar também as imagens, use o zoom com Ctrl e + (⌘ e + no Mac).',
  zoomOnly: 'Para aumentar o texto e as imagens, use o zoom com Ctrl e + (⌘ e + no Mac).',
  spacing: { legend: 'Espaçamento do texto', none: 'Normal', comfortable: 'Mais amplo', wide: 'Muito amplo' },
  contrast: {
    legend: 'Contraste',
    none: 'Normal',
    dark: 'Branco no preto',
    light: 'Preto no branco',
    yellow: 'Amarelo no preto',
  },
  saturation: { legend: 'Cores', normal: 'Normais', low: 'Suaves', gray: 'Cinza' },
  guide: { legend: 'Guia de leitura', none: 'Nenhum', line: 'Linha', mask: 'Faixa' },
  guideHint: 'Segue o ponteiro, o dedo ou o teclado.',

  highlight: 'Destacar',
  links: 'Links',
  headings: 'Títulos',
  focus: 'Onde o teclado está',

  simpler: 'Página mais simples',
  font: 'Letra simples',
  motion: 'Parar quase todo movimento',
  images: 'Ocultar imagens',
  imagesHint: 'A descrição aparece no lugar delas.',

  readAloud: 'Leitura em voz alta',
  startReading: 'Ler esta página em voz alta',
  stopReading: 'Parar de ler',
  readAloudHint: 'Com uma voz do seu dispositivo. Selecione um texto antes para começar por ele.',

  outline: 'Partes desta página',
  landmarks: {
    banner: 'Início da página',
    navigation: 'Menu',
    main: 'Parte principal',
    search: 'Busca',
    form: 'Formulário',
    complementary: 'Ao lado da parte principal',
    region: 'Seção',
    contentinfo: 'Fim da página',
  },

  deviceMotion: 'O seu dispositivo pede menos movimento.',
  deviceContrast: 'O seu dispositivo pede mais contraste.',
  deviceDark: 'O seu dispositivo pede cores escuras.',
  deviceColors:
    'O seu dispositivo define as cores de todas as páginas, por isso não há nada para escolher aqui.',

  problems: 'Problemas com esta página?',
  statement: 'Declaração de acessibilidade',
  call: 'Ligar para',
  write: 'Escrever para',

  elsewhere: 'Ajustes para todos os sites',
  limits:
    'Estes ajustes mudam a aparência deste site para você, neste navegador. Eles não substituem os do navegador nem os do dispositivo.',
  yourDevice:
    'Em qualquer site você pode usar o zoom com Ctrl e + (⌘ e + no Mac) ou com dois dedos. Texto maior, contraste, menos movimento e leitura em voz alta ficam nos ajustes do dispositivo, em Acessibilidade.',

  hide: name => `Ocultar o botão “${name}” por 24 horas`,
  reset: 'Restaurar tudo',
  wasReset: 'A página está como foi feita.',
};
