import type { HoursJSON } from '../../src/domain/hours/hours.js';

/** Hours that hold beside the week. */
export type Dates = Pick<HoursJSON, 'special' | 'seasons'> & {
  /** `undefined` takes it away. */
  closure?: HoursJSON['closure'] | undefined;
};

/** Dates with hours of their own were changed. */
export class DatesChange extends Event {
  readonly dates: Dates;

  constructor(dates: Dates) {
    super('dates-change', { bubbles: true });
    this.dates = dates;
  }
}

/** The same with a part set, or without it when it is empty. */
export function withOptional<T extends object>(whole: T, key: keyof T, value: string): T {
  const { [key]: _, ...rest } = whole;
  return (value ? { ...rest, [key]: value } : rest) as T;
}

declare global {
  interface HTMLElementEventMap {
    'dates-change': DatesChange;
  }
}
