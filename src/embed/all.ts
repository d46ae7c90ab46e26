import '../define/all.js';
import { doMore } from './more.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';
import { WIDGET_NAMES } from './widget-names.js';

const tag = readScriptTag();
start(tag, {
  mine: WIDGET_NAMES,
  load: () => undefined,
  more: () => doMore(tag),
});
