/** The pages reading is tried on: one made for it, and some as the web has them. */
export const PAGES = [
  'everything',
  'bootstrap',
  'foundation',
  'blocks',
  'transforms',
  'article',
  'app',
] as const;
