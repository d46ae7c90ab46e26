export const host = {
  title: 'A policy without scripts',
  hostile: 'script-src ‘none’',
  promise: 'text',
  policy: "script-src 'none'",
};
