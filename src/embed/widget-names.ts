/** Every widget there is, by its tag without `clinic-`. */
export const WIDGET_NAMES = ['call-button', 'office-hours'] as const;
