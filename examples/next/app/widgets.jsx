'use client';

import 'clinic-widgets/define/office-hours.js';
import 'clinic-widgets/define/call-button.js';

/** Draws nothing: brings the elements to the browser. The server sends what is written in the page. */
export const Widgets = () => null;
