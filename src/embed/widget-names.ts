/** Every widget there is, by its tag without `clinic-`. */
export const WIDGETS = ['call-button', 'office-hours'] as const;
