import { pageOptions } from '../page-options.js';
import { tellAuthor } from './tell-author.js';

const isOnScreen = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < document.documentElement.clientHeight;
};

/** Whether the page shows what its author named as better than the host: in `leave-for`, else on the script tag. */
export function leaves(host: Element): boolean {
  const selector = host.getAttribute('leave-for') ?? pageOptions()['leave-for'];
  if (!selector) return false;
  try {
    return [...document.querySelectorAll(selector)].some(isOnScreen);
  } catch {
    tellAuthor(host, 'wrong-value', 'leave-for', selector);
    return false;
  }
}
