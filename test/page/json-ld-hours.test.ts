import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const OPEN = {
  '@context': 'https://schema.org',
  '@type': 'MedicalClinic',
  openingHours: 'Mo-Fr 08:00-17:00',
};

/** A page with this JSON-LD, and an element that says only where the clinic is and what time it is. */
async function badge(jsonLd: unknown[], attributes: Record<string, string> = {}): Promise<Element> {
  const page = document.createElement('div');
  for (const json of jsonLd) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(JSON.stringify(json));
    page.append(script);
  }
  const element = document.createElement('clinic-office-hours');
  const all = { 'time-zone': 'America/Detroit', now: '2026-11-24T10:00', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  page.append(element);
  document.body.append(page);
  await settle();
  page.remove();
  return element;
}

describe('hours in the page’s JSON-LD', () => {
  it('are used when nothing nearer says any', async () => {
    const element = await badge([{ '@type': 'WebSite' }, OPEN]);
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
    expect(warnings()).to.deep.equal([]);
  });

  it('give way to the element’s own', async () => {
    const element = await badge([OPEN], { hours: 'Mon-Fri 8am-4pm' });
    expect(textIn(element, 'badge')).to.equal('Open until 4 PM');
  });

  it('are not another location’s, nor another set of hours', async () => {
    const element = await badge([OPEN], { location: 'west' });
    expect(textIn(element, 'badge')).to.equal(undefined);
  });

  it('are no one’s when two places differ', async () => {
    const element = await badge([OPEN, { ...OPEN, openingHours: 'Mo-Fr 09:00-18:00' }]);
    expect(textIn(element, 'badge')).to.equal(undefined);
    // The test before may be told late that its hours and its JSON-LD differ.
    const others = warnings().filter(said => !said.includes('says other hours than are shown'));
    expect(others).to.have.length(1);
  });
});
