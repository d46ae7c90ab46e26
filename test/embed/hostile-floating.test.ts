import { expect } from '@open-wc/testing';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

describe('a hostile page on which things float, under a strict policy', () => {
  it('stacks them above its cookie bar, large enough to press, and breaks no rule', async () => {
    const frame = await openPage('/test/pages/hostile-floating.html', { csp: STRICT });
    const page = frame.contentDocument!;
    const window = frame.contentWindow!;
    const errors: string[] = [];
    window.addEventListener('error', ({ message }) => errors.push(message));
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      errors.push(violatedDirective),
    );
    const { documentElement, body } = page;

    const boxes = await until(() => {
      // A page that still grows may move what was scrolled.
      window.scrollTo({ top: window.innerHeight * 1.5, behavior: 'instant' });
      const docked = findAll(page, '.root').filter(box => (box as HTMLElement).style.zIndex);
      return docked.length === 2 && docked;
    }, 'two widgets that float');
    const [call, top] = boxes.map(box => box.querySelector('[part="button"]')!.getBoundingClientRect());
    const bar = page.querySelector('#cookies')!.getBoundingClientRect();
    expect(call!.bottom).to.be.at.most(bar.top - 15);
    expect(top!.bottom).to.be.at.most(call!.top - 15);
    for (const box of boxes) {
      expect(box.getBoundingClientRect().right).to.be.closeTo(documentElement.clientWidth - 16, 1);
    }
    for (const rect of [call!, top!]) {
      expect(rect.height).to.be.at.least(44);
      expect(rect.width).to.be.at.least(44);
    }
    expect(body.textContent).to.contain('(734) 222-6222').and.to.contain('Back to top');
    expect(documentElement.getAttribute('style')).to.equal(null);
    expect(body.getAttribute('style')).to.equal(null);
    expect(errors).to.deep.equal([]);
  });
});
