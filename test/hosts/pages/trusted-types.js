export const host = {
  title: 'Trusted Types',
  hostile: 'a strict policy that lets no text become markup but by Lit',
  policy: "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};
