export const host = {
  title: 'A root of 62.5 %',
  hostile: 'one rem is 10 px',
  css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
};
