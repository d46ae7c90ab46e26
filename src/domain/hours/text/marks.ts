/** The letter of each mark; see `Token`. */
const MARKS: Readonly<Record<string, string>> = {
  ';': '\n;!。',
  _: '\v',
  ',': ',،、・·•*▪/|',
  '&': '&+',
  '-': '-',
  '~': '~',
  '(': '([',
  ')': ')]',
  i: '?',
  x: '✗✘✖✕❌⛔',
  m: '■▲○●◯〇◎√△×☆★',
};

/** The letter that stands for a mark; `undefined` for one that says nothing. */
export const markFor = (character: string): string | undefined =>
  Object.keys(MARKS).find(letter => MARKS[letter]!.includes(character));

/** Marks that are read as commas, but may say more: a comma's value is its place here, from 1. */
export const LISTING = '/|、';
export const SLASH = 1;
export const BAR = 2;
export const EASTERN_COMMA = 3;
