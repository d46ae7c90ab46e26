import './call-button.js';
import './office-hours.js';
