import { expect } from '@open-wc/testing';
import { findAll, partText, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';

/** No inline script or style, and no text made into markup but by Lit's own policy. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** What of a box a storm in the page's sheet must not change. */
const OURS = [
  'letterSpacing',
  'textTransform',
  'textIndent',
  'wordSpacing',
  'float',
  'textDecorationLine',
] as const;

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

const boxOf = (page: Document, id: string) => {
  const { left, top, width, height } = page.getElementById(id)!.getBoundingClientRect();
  return { left, top, width, height };
};

for (const form of ['tag', 'placeholder']) {
  for (const csp of ['', STRICT]) {
    describe(`a hostile page, as a ${form}${csp && ', under a strict policy'}`, () => {
      let frame: HTMLIFrameElement;
      let errors: string[];
      let before: ReturnType<typeof boxOf>;

      beforeEach(async () => {
        frame = await openPage(`/test/pages/hostile-${form}.html`, csp ? { csp } : {});
        errors = [];
        frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
        frame.contentDocument!.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI }) => errors.push(`${violatedDirective} ${blockedURI}`),
        );
        before = boxOf(frame.contentDocument!, 'before');
        await partText(frame, 'badge');
        await until(() => findAll(frame.contentDocument!, '[part="button"]')[0], 'button');
      });

      it('draws the badge and the button as anywhere else', async () => {
        expect(await partText(frame, 'badge')).to.equal('Open until 5 PM');
        for (const part of ['badge', 'button']) {
          const [box] = findAll(frame.contentDocument!, `[part~="${part}"]`);
          const style = styleOf(box!);
          const found = OURS.map(name => `${name}: ${style[name]}`);
          expect(found).to.deep.equal([
            'letterSpacing: normal',
            'textTransform: none',
            'textIndent: 0px',
            'wordSpacing: 0px',
            'float: none',
            'textDecorationLine: none',
          ]);
          expect(style.backgroundColor).not.to.equal('rgb(255, 255, 0)');
        }
      });

      it('keeps to the visitor’s own text size, not to the page’s 62.5 %', () => {
        const [badge] = findAll(frame.contentDocument!, '[part~="badge"]');
        expect(styleOf(badge!).fontSize).to.equal('16px');
        expect(badge!.getBoundingClientRect().height).to.be.within(24, 40);
        const [button] = findAll(frame.contentDocument!, '[part="button"]');
        expect(button!.getBoundingClientRect().height).to.be.at.least(44);
      });

      it('keeps its drawings', () => {
        const [icon] = findAll(frame.contentDocument!, '.icon');
        expect(icon!.getBoundingClientRect().width).to.be.above(15);
      });

      it('leaves the page’s own boxes as they were', () => {
        expect(boxOf(frame.contentDocument!, 'before')).to.deep.equal(before);
        const { body, documentElement } = frame.contentDocument!;
        expect(documentElement.getAttribute('style')).to.equal(null);
        expect(body.getAttribute('style')).to.equal(null);
        expect(body.textContent)
          .to.contain('Monday - Friday : 8am - 5pm')
          .and.to.contain('Saturday : closed');
        expect(frame.contentDocument!.querySelectorAll('style')).to.have.length(0);
      });

      it('throws nothing, and breaks no rule of the policy', () => {
        expect(errors).to.deep.equal([]);
      });
    });
  }
}

describe('a page whose policy forbids us', () => {
  it('keeps its text whole', async () => {
    const csp = "script-src 'none'";
    const frame = await openPage('/test/pages/hostile-tag.html', { csp });
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(frame.contentDocument!.body.innerText.toLowerCase()).to.contain('monday - friday : 8am - 5pm');
    expect(findAll(frame.contentDocument!, '[part~="badge"]')).to.deep.equal([]);
  });

  it('keeps its text whole when it forbids Lit’s policy', async () => {
    const csp = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const frame = await openPage('/test/pages/hostile-placeholder.html', { csp });
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(frame.contentDocument!.body.innerText.toLowerCase()).to.contain('monday - friday : 8am - 5pm');
  });
});
