export const host = {
  title: 'No JavaScript',
  hostile: 'the visitor’s browser runs none',
  promise: 'text',
  sandbox: 'allow-same-origin',
};
