import { expect } from '@open-wc/testing';
import { findAll, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

describe('articles on a hostile page under a strict policy', () => {
  it('are drawn as anywhere else, and break no rule of it', async () => {
    const frame = await openPage('/test/pages/hostile-articles.html', { csp: STRICT });
    const page = frame.contentDocument!;
    const broken: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    );
    const headings = () => findAll(page, '[part="heading"]').map(each => each.textContent.trim());
    await until(() => headings().length === 6, 'six cards');
    expect(headings().sort()).to.deep.equal([
      'Blood pressure at home',
      'One',
      'Sleep well',
      'Sleep well & wake rested',
      'Three',
      'Two',
    ]);
    for (const heading of findAll(page, '[part="heading"]')) {
      const style = page.defaultView!.getComputedStyle(heading);
      expect([style.textTransform, style.letterSpacing, style.float]).to.deep.equal([
        'none',
        'normal',
        'none',
      ]);
    }
    expect(broken).to.deep.equal([]);
  });
});
