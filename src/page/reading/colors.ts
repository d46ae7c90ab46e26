/** Text, and what is behind it: more than 15 : 1 each. */
export const COLORS: Partial<Record<string, readonly [text: string, behind: string]>> = {
  dark: ['#fff', '#000'],
  light: ['#000', '#fff'],
  yellow: ['#ff0', '#000'],
};
