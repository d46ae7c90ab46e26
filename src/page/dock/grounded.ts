import { giveBack } from './box-styles.js';
import { trapOf } from './fixed-ground.js';
import type { Members } from './members.js';
import { tellAuthor } from './tell-author.js';

/** An element as its author knows it. */
function tagOf(element: Element): string {
  const name = element.getAttribute('class');
  return `<${element.localName}${name ? ` class="${name}"` : ''}>`;
}

/** Those that can be fixed to the window. The others stay in the page, where their author put them, and say why. */
export function floating(members: Members): Members {
  const able: Members = new Map();
  for (const [host, member] of members) {
    const trap = trapOf(host);
    if (trap) {
      giveBack(member.box);
      tellAuthor(host, 'cannot-float', 'placement', tagOf(trap));
    } else able.set(host, member);
  }
  return able;
}
