import { expect } from '@open-wc/testing';
import { findAll, partText, requests, until } from '../support/frame-tools.js';
import { openPage } from '../support/open-page.js';
import { addScript, watch } from '../support/page-tools.js';

async function page(profile: string, body: string) {
  const frame = await openPage('/test/pages/blank.html');
  frame.contentDocument!.cookie = 'visitor=1; path=/odd';
  const seen = watch(frame);
  frame.contentDocument!.body.insertAdjacentHTML('beforeend', body);
  await addScript(frame, '/dist/clinic-widgets.js', { profile, now: '2026-11-24T10:00' });
  return { frame, ...seen };
}

const OWN =
  '<clinic-office-hours time-zone="America/Detroit">Mon-Fri 8am-4pm</clinic-office-hours><clinic-call-button>(734) 222-6222</clinic-call-button>';

describe('a profile in a file of the site', () => {
  it('gives its facts, asked for once, without cookies or referrer', async () => {
    const { frame, warnings, errors } = await page(
      '/odd/profile.json',
      '<clinic-office-hours></clinic-office-hours><clinic-call-button></clinic-call-button>',
    );
    expect(await partText(frame, 'badge')).to.contain('Storm');
    const [button] = await until(() => {
      const found = findAll(frame.contentDocument!, '[part="button"]');
      return found.length ? found : undefined;
    }, 'button');
    expect(button!.getAttribute('href')).to.equal('tel:+17345550123');
    expect(requests(frame).filter(path => path === '/odd/profile.json')).to.have.length(1);
    expect([...warnings, ...errors]).to.deep.equal([]);
  });

  const wrong = [
    ['/odd/missing.json', '404'],
    ['/odd/page.json', 'web page'],
    ['/odd/broken.json', 'profile is'],
    ['/odd/large.json', 'too large'],
    ['/odd/slow.json', 'within 5 seconds'],
    ['/odd/redirect.json', '“/odd/redirect.json” cannot be used'],
    ['https://example.com/clinic.json', 'another site'],
    ['http://[', '“http://[” cannot be used'],
  ] as const;
  for (const [address, message] of wrong) {
    it(`says once what is wrong with ${address}, and goes by what the page says`, async () => {
      const { frame, warnings, errors } = await page(address, OWN);
      expect(await partText(frame, 'badge')).to.equal('Open until 4 PM');
      await until(() => findAll(frame.contentDocument!, '[part="button"]')[0], 'button');
      await until(() => warnings.length, 'warning');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(message).and.to.contain('data-profile');
      expect(errors).to.deep.equal([]);
    });
  }
});
