export const host = {
  title: 'A dark page',
  hostile: 'light text on a dark ground, links in a colour of their own',
  css: ':root { color-scheme: dark; background: #10151c; color: #e6edf3; } a { color: #58a6ff; }',
};
