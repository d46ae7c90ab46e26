import { expect } from '@open-wc/testing';
import { openPage } from './open-page.js';

const ranInline = ({ contentDocument }: HTMLIFrameElement) => contentDocument!.body.dataset.inlineScript;

describe('openPage', () => {
  it('opens a page as it stands', async () => {
    const frame = await openPage('/test/pages/blank.html');
    expect(ranInline(frame)).to.equal('ran');
    expect(frame.contentDocument!.scripts).to.have.length(1);
  });

  it('opens it under a policy', async () => {
    const frame = await openPage('/test/pages/blank.html', { csp: "script-src 'self'" });
    expect(ranInline(frame)).to.equal(undefined);
  });

  it('opens it under Trusted Types', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types 'none'";
    const { contentDocument } = await openPage('/test/pages/blank.html', { csp });
    expect(() => (contentDocument!.body.innerHTML = '<i>text</i>')).to.throw();
  });
});
