import '../define/all.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';
import { WIDGETS } from './widget-names.js';

start(readScriptTag(), WIDGETS, () => undefined);
