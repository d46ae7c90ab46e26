export const host = {
  title: 'A strict policy',
  hostile: 'Content-Security-Policy: default-src ‘self’',
  policy: "default-src 'self'",
};
