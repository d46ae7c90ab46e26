import { expect } from '@open-wc/testing';
import { BuilderPage, FOOTER } from './builder-page.js';

describe('what is changed in the builder', () => {
  it('asks where it doubts, at the place in the text, and one press answers', async () => {
    const page = await BuilderPage.open();
    await page.read('Mon-Fri 8am-5pm\nSat 9-9\n(734) 222-6222');
    expect(page.all('.line + .question')[0]!.previousElementSibling!.textContent).to.equal('Sat 9-9');
    expect(page.all('.question p')[0]!.textContent).to.equal('“9-9”: 9 AM to 9 PM?');
    expect(page.week).to.include('Saturday to be decided');
    await page.press('Yes, that is right');
    expect(page.week).to.include('Saturday 9 AM – 9 PM');
    expect(page.all('.question')).to.have.length(0);
  });

  it('changes the week, copies a day, adds lunch, and writes the words anew', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.set('.day:nth-child(1) .span input:last-of-type', '16:00');
    expect(page.week[0]).to.equal('Monday 8 AM – 4 PM');
    page.all('.day:nth-child(1) .link')[0]!.click();
    await page.settled();
    expect(page.week[0]).to.equal('Monday 8 AM – 12 PM, 1 PM – 4 PM');
    page.all('.day:nth-child(1) .menu button')[0]!.click();
    await page.settled();
    expect(page.week.slice(0, 6)).to.deep.equal([
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
        day => `${day} 8 AM – 12 PM, 1 PM – 4 PM`,
      ),
      'Saturday Open as needed',
    ]);
    const { value } = await page.one<HTMLTextAreaElement>('hours-editor textarea');
    expect(value).to.equal('Monday – Friday: 8 am – noon, 1 pm – 4 pm\nSaturday – Sunday: Open as needed');
  });

  it('keeps holidays, seasons, a closure and a notice', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.set('.dates select', 'public');
    await page.press('Add a season');
    await page.press('Close for a while');
    await page.set('facts-form input[placeholder^="Closed for"]', 'Use the side door');
    await page.press('Get the snippet');
    const [head = '', body = ''] = page.snippets;
    expect(body).to.contain('"special":[{"holiday":"us/public","hours":[]}]').and.contain('"closure":{}');
    expect(body).to.contain('"seasons":[{"from":"06-01"');
    expect(head).to.contain('data-clinic-profile').and.contain('Use the side door');
  });

  it('has special days of every year, open with breaks', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.press('Add a date');
    await page.set('.dates li select', 'open');
    (await page.one('.dates li .spans .link')).click();
    await page.settled();
    (await page.one('.dates li .check input')).click();
    await page.one('.dates li .month-day');
    await page.press('Get the snippet');
    expect(page.snippets[1]).to.contain(
      '"special":[{"from":"12-24","hours":[["08:00","12:00"],["18:00","20:00"]]}]',
    );
  });

  it('keeps the words chosen for a widget, also when its snippet comes back', async () => {
    const page = await BuilderPage.open();
    await page.read(FOOTER);
    await page.press('Choose');
    await page.set('input[placeholder="Leave a message at"]', 'After hours:');
    await page.press('Get the snippet');
    const text = page.snippets.join('\n');
    expect(text).to.contain('data-closed-label="After hours:"');
    await page.press('Check a snippet');
    await page.set('check-step textarea', text);
    await page.press('Change it');
    await page.press('Choose');
    expect((await page.one<HTMLInputElement>('input[placeholder="Leave a message at"]')).value).to.equal(
      'After hours:',
    );
  });

  it('has hours for several places and sets', async () => {
    const page = await BuilderPage.open();
    await page.read(await (await fetch('/test/pages/clinics/list.html')).text());
    await page.one('.understood');
    await page.press('Add a location');
    await page.set('hours-editor textarea', 'Mon 1pm-4pm');
    await page.press('Get the snippet');
    const body = page.snippets[1]!;
    expect(body.match(/data-clinic="office-hours"/g)).to.have.length(4);
    expect(body).to.contain('data-hours-of="telehealth"').and.contain('data-location="place-2"');
  });
});
