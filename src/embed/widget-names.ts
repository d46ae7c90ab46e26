/** Every widget there is, by its tag without `clinic-`. */
export const WIDGET_NAMES = [
  'accessibility-toolbar',
  'article-card',
  'article-list',
  'call-button',
  'contact-card',
  'crisis-line',
  'office-hours',
  'scroll-to-top',
] as const;

export const isWidgetName = (name: string | undefined): boolean =>
  (WIDGET_NAMES as readonly (string | undefined)[]).includes(name);
