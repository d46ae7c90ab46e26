export const host = {
  title: 'Script at the end, not deferred',
  hostile: 'a builder’s box for footer code; async added by an optimiser',
  script: () => '',
  body: widgets => `<h1>River Street Clinic</h1><main>${widgets}</main>`,
  code: `if (!/without/.test(location.search)) {
  const script = document.createElement('script');
  script.async = true;
  script.src = '/dist/clinic-widgets.js';
  document.body.append(script);
}`,
};
