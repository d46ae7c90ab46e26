export const host = {
  title: 'A failing network',
  hostile: 'our script comes, the files it fetches do not',
  promise: 'text',
  base: '/hosts/failing/',
};
