export const host = {
  title: 'MooTools 1.4.5',
  hostile: 'Document, Array.from and bind are replaced; a 62.5 % root; empty boxes hidden',
  scripts: ['/hosts/vendor/mootools-core-1.4.5.min.js'],
  css: 'html { font-size: 62.5%; } body { font-size: 1.4rem; } div:empty { display: none; }',
  code: "$$('li').addClass('item');",
};
