import '../define/all.js';
import { mountWidgets } from './mount-widgets.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';
import { WIDGET_NAMES } from './widget-names.js';

start(readScriptTag().options, { names: WIDGET_NAMES, load: () => undefined, mount: mountWidgets });
