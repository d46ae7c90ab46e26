import type { ReadingWords } from './reading-words.js';

export const pl: ReadingWords = {
  intro: 'Dostosuj wygląd tej strony do swoich potrzeb.',
  close: 'Zamknij',

  textSize: {
    legend: 'Rozmiar tekstu',
    100: '100%',
    110: '110%',
    125: '125%',
    150: '150%',
    175: '175%',
    200: '200%',
  },
  zoom: 'Aby powiększyć także obrazy, użyj klawiszy Ctrl i + (⌘ i + na Macu).',
  zoomOnly: 'Aby powiększyć tekst i obrazy, użyj klawiszy Ctrl i + (⌘ i + na Macu).',
  spacing: { legend: 'Odstępy w tekście', none: 'Zwykłe', comfortable: 'Większe', wide: 'Największe' },
  contrast: {
    legend: 'Kontrast',
    none: 'Zwykły',
    dark: 'Białe na czarnym',
    light: 'Czarne na białym',
    yellow: 'Żółte na czarnym',
  },
  saturation: { legend: 'Kolory', normal: 'Zwykłe', low: 'Łagodniejsze', gray: 'Szarości' },
  guide: { legend: 'Linijka do czytania', none: 'Brak', line: 'Linia', mask: 'Pas' },
  guideHint: 'Podąża za wskaźnikiem, palcem lub klawiaturą.',

  highlight: 'Wyróżnij',
  links: 'Odnośniki',
  headings: 'Nagłówki',
  focus: 'Miejsce klawiatury',

  simpler: 'Prostsza strona',
  font: 'Prosta czcionka',
  motion: 'Zatrzymaj większość ruchu',
  images: 'Ukryj obrazy',
  imagesHint: 'Zamiast nich widać ich opisy.',

  readAloud: 'Czytanie na głos',
  startReading: 'Przeczytaj tę stronę na głos',
  stopReading: 'Przerwij czytanie',
  readAloudHint: 'Głosem z Twojego urządzenia. Najpierw zaznacz tekst, aby zacząć od niego.',

  outline: 'Części tej strony',
  landmarks: {
    banner: 'Początek strony',
    navigation: 'Menu',
    main: 'Główna część',
    search: 'Wyszukiwanie',
    form: 'Formularz',
    complementary: 'Obok głównej części',
    region: 'Sekcja',
    contentinfo: 'Koniec strony',
  },

  deviceMotion: 'Twoje urządzenie prosi o mniej ruchu.',
  deviceContrast: 'Twoje urządzenie prosi o większy kontrast.',
  deviceDark: 'Twoje urządzenie prosi o ciemne kolory.',
  deviceColors: 'Twoje urządzenie ustala kolory wszystkich stron, więc tutaj nie ma nic do wyboru.',

  problems: 'Problemy z tą stroną?',
  statement: 'Deklaracja dostępności',
  call: 'Zadzwoń:',
  write: 'Napisz:',

  elsewhere: 'Ustawienia dla wszystkich witryn',
  limits:
    'Te ustawienia zmieniają wygląd tej witryny dla Ciebie, w tej przeglądarce. Nie zastępują ustawień przeglądarki ani urządzenia.',
  yourDevice:
    'Każdą witrynę możesz powiększyć klawiszami Ctrl i + (⌘ i + na Macu) lub dwoma palcami. Większy tekst, kontrast, mniej ruchu i czytanie na głos znajdziesz w ustawieniach urządzenia, w części „Dostępność”.',

  hide: name => `Ukryj przycisk „${name}” na 24 godziny`,
  reset: 'Przywróć wszystko',
  wasReset: 'Strona wygląda tak jak na początku.',
};
