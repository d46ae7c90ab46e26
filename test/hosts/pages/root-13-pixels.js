export const host = {
  title: 'A root of 13 px',
  hostile: 'the visitor’s own text size is overruled',
  css: 'html { font-size: 13px; letter-spacing: 0.2em; } body { line-height: 1; }',
};
