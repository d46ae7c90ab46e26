export const host = {
  title: 'A sandboxed frame',
  hostile: 'an origin of its own: no storage, no cookies, no way to the page around',
  sandbox: 'allow-scripts',
  body: widgets =>
    `<h1>River Street Clinic</h1><main>${widgets}</main><script type="module" src="/hosts/look-inside.js"></script>`,
};
