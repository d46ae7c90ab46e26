/** How a number is dialled where the device in hand may not call, in one language. */
export interface DiallingWords {
  copy: string;
  copied: string;
  /** The number could not be copied for the visitor, and is selected in its place. */
  selected: string;
  /** Dials on this device all the same. */
  thisDevice: string;
  /** Stands under a QR code. */
  scan: string;
  /** What a QR code is for, to those who do not see it. */
  code(number: string): string;
  /** Stands before today's hours. */
  hoursToday: string;
}
