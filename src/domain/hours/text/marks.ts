/** The letter of each mark; see `Token`. */
const MARKS: Readonly<Record<string, string>> = {
  ';': '\n;!。',
  _: '\v',
  ',': ',،、・·•*▪●/|',
  '&': '&+',
  '-': '-',
  '~': '~',
  '(': '([',
  ')': ')]',
  i: '?',
  x: '✗✘✖✕❌⛔',
  m: '○●◯〇◎√△×☆★',
};

/** The letter that stands for a mark; `undefined` for one that says nothing. */
export const markFor = (character: string): string | undefined =>
  Object.keys(MARKS).find(letter => MARKS[letter]!.includes(character));
