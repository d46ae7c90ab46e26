export const host = {
  title: 'A slow network',
  hostile: 'each of our files takes its time',
  base: '/hosts/slow/',
};
