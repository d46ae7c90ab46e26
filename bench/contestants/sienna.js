/** An accessibility toolbar: one script tag, as its README says. */
import { click } from '../lib/click.js';
import { npm, script } from '../lib/where.js';

const FILE = 'sienna-accessibility/dist/sienna-accessibility.umd.js';

export const contestant = {
  name: 'Sienna',
  sizes: { job: 'toolbar', files: [FILE] },
  page: { end: script(npm(FILE)) },
  toolbar: {
    load: `/npm/${FILE}`,
    presses: 10,
    open: `return until(() => document.querySelector('.asw-menu-btn')).then(() => {
      ${click('.asw-menu-btn')};
      return until(() => document.querySelector('.asw-plus'));
    })`,
    press: click('.asw-plus'),
    back: click('.asw-minus'),
    reset: click('.asw-menu-reset'),
  },
};
