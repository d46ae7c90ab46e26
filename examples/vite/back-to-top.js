import 'clinic-widgets/define/scroll-to-top.js';
