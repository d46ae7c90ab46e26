import { icon } from '../look/icons.js';

export const mailIcon = icon('M3 5h18v14H3ZM3 6l9 7 9-7');
export const pinIcon = icon(
  'M12 21.5C7 16 5 13 5 10a7 7 0 0 1 14 0c0 3-2 6-7 11.5ZM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
);
