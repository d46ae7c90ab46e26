export const host = {
  title: 'Trusted Types for nobody',
  hostile: 'trusted-types ‘none’: Lit may not run',
  promise: 'text',
  policy: "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};
