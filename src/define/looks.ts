import { addLooks } from '../elements/look/looks/add-looks.js';

// On a server there is nothing to dress.
if (typeof document !== 'undefined') addLooks();
