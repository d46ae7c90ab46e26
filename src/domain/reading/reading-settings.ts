import type { Problem, Reading } from '../problem.js';

/** Per cent of the size the page gives its text. 200 is what WCAG 1.4.4 asks for. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;

/** `comfortable`: the numbers of WCAG 1.4.12. `wide`: more. */
export const SPACINGS = ['none', 'comfortable', 'wide'] as const;

/** White on black, black on white, yellow on black; pictures stay as they are. */
export const CONTRASTS = ['none', 'dark', 'light', 'yellow'] as const;

export const SATURATIONS = ['normal', 'low', 'gray'] as const;

export const MOTIONS = ['normal', 'stopped'] as const;

/** `simple`: a plain typeface of the visitor's own device. */
export const FONTS = ['page', 'simple'] as const;

/** What follows the reader: a line under the text, or a mask around it. */
export const GUIDES = ['none', 'line', 'mask'] as const;

/** `hidden`: the text that stands for a picture is shown in its place. */
export const IMAGES = ['shown', 'hidden'] as const;

const SWITCH = [false, true] as const;

/** What each setting can be, its default first. */
export const ALLOWED = {
  textSize: TEXT_SIZES,
  spacing: SPACINGS,
  contrast: CONTRASTS,
  saturation: SATURATIONS,
  motion: MOTIONS,
  links: SWITCH,
  headings: SWITCH,
  focus: SWITCH,
  font: FONTS,
  guide: GUIDES,
  images: IMAGES,
} as const;

/** How a visitor wants to read the page. `links`, `headings` and `focus` emphasise these. */
export type ReadingSettings = { -readonly [Key in keyof typeof ALLOWED]: (typeof ALLOWED)[Key][number] };

type Name = keyof ReadingSettings;

export const SETTING_NAMES = Object.keys(ALLOWED) as readonly Name[];

/** The page as its author made it. */
export const DEFAULT_SETTINGS: Readonly<ReadingSettings> = Object.freeze(
  Object.fromEntries(SETTING_NAMES.map(name => [name, ALLOWED[name][0]])) as unknown as ReadingSettings,
);

/** Whether nothing is set. */
export const isDefault = (settings: ReadingSettings): boolean =>
  SETTING_NAMES.every(name => settings[name] === DEFAULT_SETTINGS[name]);

const error = (message: string): Problem => ({ kind: 'error', message });

const listed = (values: readonly unknown[]): string => values.map(value => JSON.stringify(value)).join(', ');

/**
 * Reads settings from what code or a store gives: keys left out mean their default; a value that is not allowed is
 * ignored, with a problem. The value is frozen and has every key; there is none where no object was given.
 */
export function readingSettingsFrom(given: unknown): Reading<ReadingSettings> {
  if (typeof given !== 'object' || given === null) {
    return { value: undefined, problems: [error('Settings are an object, such as { textSize: 150 }.')] };
  }
  const problems: Problem[] = [];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, value] of Object.entries(given)) {
    const allowed: readonly unknown[] | undefined = SETTING_NAMES.includes(name as Name)
      ? ALLOWED[name as Name]
      : undefined;
    if (!allowed) problems.push(error(`There is no setting “${name}”. There are ${listed(SETTING_NAMES)}.`));
    else if (allowed.includes(value)) settings[name] = value;
    else if (value !== undefined) problems.push(error(`${name} can be ${listed(allowed)}.`));
  }
  return { value: Object.freeze(settings as ReadingSettings), problems };
}
