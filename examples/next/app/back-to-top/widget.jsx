'use client';

import 'clinic-widgets/define/scroll-to-top.js';

export const BackToTop = () => null;
