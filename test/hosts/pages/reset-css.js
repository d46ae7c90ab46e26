export const host = {
  title: 'reset-css',
  hostile: 'no margins, no list marks, no font sizes of the browser’s own',
  links: ['/hosts/packages/reset-css/reset.css'],
};
