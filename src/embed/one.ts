import { doMore } from './more.js';
import { fillFrame } from './frame.js';
import { readScriptTag } from './script-options.js';
import { start } from './start.js';

/** What a file with one widget in it does. The build writes a file for each: its `define` module, and a call of this. */
export function startOne(name: string): void {
  const tag = readScriptTag();
  start(tag, {
    mine: [name],
    load: () => undefined,
    more: () => doMore(tag),
  });
  if ('frame' in tag.options) fillFrame(name);
}
