import './accessibility-toolbar.js';
import './article-card.js';
import './article-list.js';
import './call-button.js';
import './contact-card.js';
import './crisis-line.js';
import './office-hours.js';
import './scroll-to-top.js';
