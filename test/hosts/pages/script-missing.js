export const host = {
  title: 'Our script is gone',
  hostile: 'the address in the snippet gives “not found”',
  promise: 'text',
  base: '/hosts/gone/',
};
