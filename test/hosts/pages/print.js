export const host = {
  title: 'On paper',
  hostile: 'printed, with backgrounds left out and links spelt out',
  css: '@media print { * { background: transparent !important; color: #000 !important; } a::after { content: " (" attr(href) ")"; } }',
  media: { media: 'print' },
};
