export const host = {
  title: 'Dark by the visitor’s choice',
  hostile: 'the page follows what the device asks for',
  css: `:root { color-scheme: light dark; background: #fff; color: #222; }
@media (prefers-color-scheme: dark) { :root { background: #181a1b; color: #eee; } }`,
  media: { colorScheme: 'dark' },
};
