export const host = {
  title: 'Prototype.js 1.7.3',
  hostile: 'Array.from, bind, map and find are not the browser’s',
  scripts: ['/hosts/vendor/prototype-1.7.3.js'],
  code: "$$('li').invoke('addClassName', 'item');",
};
