import './snippet-builder.js';
