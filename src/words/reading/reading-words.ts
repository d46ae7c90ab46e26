import type { ReadingSettings } from '../../domain/reading/reading-settings.js';

/** One of several: what the group is called, and each choice in it. */
export type ChoiceWords<Value extends string | number> = Record<Value | 'legend', string>;

/**
 * What is said about reading settings, in one language. Settings are named after what they do to the page: never
 * after a diagnosis, and never as a claim about the site.
 */
export interface ReadingWords {
  /** Under the title. */
  intro: string;
  close: string;

  textSize: ChoiceWords<ReadingSettings['textSize']>;
  /** Beside the text sizes: what they do not do. */
  zoom: string;
  /** In place of the text sizes, where they cannot be. */
  zoomOnly: string;
  spacing: ChoiceWords<ReadingSettings['spacing']>;
  contrast: ChoiceWords<ReadingSettings['contrast']>;
  saturation: ChoiceWords<ReadingSettings['saturation']>;
  guide: ChoiceWords<ReadingSettings['guide']>;
  guideHint: string;

  /** Above what is highlighted. */
  highlight: string;
  links: string;
  headings: string;
  focus: string;

  /** Above what makes a page simpler. */
  simpler: string;
  font: string;
  motion: string;
  images: string;
  imagesHint: string;

  readAloud: string;
  startReading: string;
  stopReading: string;
  readAloudHint: string;

  outline: string;
  /** What a part of a page is called that has no name of its own, by its role. */
  landmarks: Record<string, string | undefined>;

  /** What the device asks of every page. */
  deviceMotion: string;
  deviceContrast: string;
  deviceDark: string;
  deviceColors: string;

  /** Above whom to turn to. */
  problems: string;
  statement: string;
  /** Before a number. */
  call: string;
  /** Before an e-mail address. */
  write: string;

  elsewhere: string;
  /** What these settings are not. */
  limits: string;
  /** What browsers and devices offer on every site. */
  yourDevice: string;

  /** Given what is on the button. */
  hide: (name: string) => string;
  reset: string;
  wasReset: string;
}
