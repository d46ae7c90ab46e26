import 'clinic-widgets/define/office-hours.js';
import 'clinic-widgets/define/call-button.js';
