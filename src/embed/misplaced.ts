import { PLACEHOLDER } from '../page/page-content.js';
import { warn } from '../page/warn.js';
import { isTaken } from './is-taken.js';
import { isWidgetName, WIDGET_NAMES } from './widget-names.js';

/** What a browser draws a shadow root in. */
const BOXES = /^(?:div|p|span|section|article|aside|header|footer|nav|main|h[1-6])$/;

/** Tells of placeholders that cannot be filled, and of tags that are not ours to define. */
export function tellMisplaced(): void {
  for (const name of WIDGET_NAMES) {
    if (isTaken(`clinic-${name}`))
      warn(`<clinic-${name}> is another script's element here. Take that script away to see ours.`);
  }
  for (const element of document.querySelectorAll(`[${PLACEHOLDER}]`)) {
    const name = element.getAttribute(PLACEHOLDER)!;
    const tag = `clinic-${name}`;
    if (!isWidgetName(name))
      warn(`${PLACEHOLDER}="${name}" is no widget. Write one of: ${WIDGET_NAMES.join(', ')}.`);
    else if (!BOXES.test(element.localName) || (element.shadowRoot && !element.shadowRoot.querySelector(tag)))
      warn(`<${element.localName} ${PLACEHOLDER}> cannot hold a widget: write <div ${PLACEHOLDER}>.`);
  }
}
