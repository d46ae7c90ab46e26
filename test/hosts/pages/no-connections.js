export const host = {
  title: 'No connections',
  hostile: 'connect-src, font-src, img-src and frame-src ‘none’',
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; font-src 'none'; img-src 'none'; frame-src 'none'",
};
