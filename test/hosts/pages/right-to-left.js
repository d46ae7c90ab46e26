export const host = {
  title: 'Right to left',
  hostile: 'the page runs from right to left, in a narrow column',
  html: 'dir="rtl"',
  css: 'body { max-width: 360px; margin-inline: auto; }',
};
