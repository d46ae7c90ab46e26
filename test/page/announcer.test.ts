import { announce } from '../../src/page/announcer.js';
import { until } from '../support/frame-tools.js';

const region = (): HTMLElement | null => document.querySelector('body > [role="status"]');

describe('what is said aloud', () => {
  it('is said once, but again where a press asks again', async () => {
    announce('Copied', true);
    await until(() => region()?.textContent === 'Copied', 'the sentence');
    let said = 0;
    const watch = new MutationObserver(() => (said += region()!.textContent === 'Copied' ? 1 : 0));
    watch.observe(region()!, { childList: true, characterData: true, subtree: true });
    announce('Copied');
    announce('Copied', true);
    await until(() => said === 1, 'the sentence once more');
    watch.disconnect();
  });
});
