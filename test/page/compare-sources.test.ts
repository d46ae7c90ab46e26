import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { SETTLED } from '../support/author-text.js';
import { until } from '../support/frame-tools.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';

function markUp(openingHours: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(JSON.stringify({ '@type': 'MedicalClinic', openingHours }));
  document.head.append(script);
}

describe('sources that disagree about hours', () => {
  afterEach(() =>
    document.querySelectorAll('[type="application/ld+json"]').forEach(script => script.remove()),
  );

  it('are told to the author, with the days and both readings, and change nothing', async () => {
    markUp('Mo-Tu 09:00-17:00, We-Fr 08:00-17:00');
    const page = await fixture(
      html`<clinic-office-hours hours=${SETTLED} now=${TUESDAY}
        >Mon-Thu 8am-5pm, Fri 8am-4pm</clinic-office-hours
      >`,
    );
    await until(() => warnings().length === 2, 'second warning');
    const [text, markup] = warnings();
    expect(text).to.contain(
      'The text inside says other hours than are shown (fri: 08:00-17:00 shown, 08:00-16:00 there)',
    );
    expect(markup).to.contain(
      'JSON-LD says other hours than are shown (mon, tue: 08:00-17:00 shown, 09:00-17:00 there)',
    );
    expect(textIn(page, 'badge')).to.equal('Open until 5 PM');
  });

  it('are told again when they differ in another way, and not once they agree', async () => {
    markUp('Mo-Fr 09:00-17:00');
    const page = await fixture(
      html`<clinic-office-hours hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
    );
    await until(() => warnings().length === 1, 'warning');
    page.setAttribute('hours', SETTLED.replaceAll('08:00', '09:00'));
    await settle();
    page.setAttribute('hours', SETTLED.replaceAll('08:00', '10:00'));
    await until(() => warnings().length === 2, 'second warning');
    expect(warnings()[1]).to.contain('10:00-17:00 shown, 09:00-17:00 there');
  });

  it('are none where one leaves a day unstated, says it by appointment, or says the same', async () => {
    markUp('Mo-We 08:00-17:00, Sa 10:00-11:00');
    await fixture(
      html`<clinic-office-hours hours=${SETTLED} now=${TUESDAY}
        >Mon & Tue 8:00 to 5:00 PM</clinic-office-hours
      >`,
    );
    await settle();
    await new Promise(done => setTimeout(done, 700));
    await settle();
    expect(warnings()).to.deep.equal([]);
  });
});
