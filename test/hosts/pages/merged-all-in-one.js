export const host = {
  title: 'Merged: one file',
  hostile: 'our one-file script in the middle of a theme’s bundle',
  script: () => '<script defer src="/hosts/merged-all.js"></script>',
};
