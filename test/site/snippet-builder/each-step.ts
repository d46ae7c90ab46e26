import type { BuilderPage } from './builder-page.js';

const TEXT =
  'Orchard Row Family Medicine\nOffice Hours\nMon-Fri 8-5\nSat 9-9\nSunday : Open as needed\n(734) 222-6222';

/** Every view of the builder, one after the other, each with everything in it unfolded. */
export async function eachStep(page: BuilderPage, look: (step: string) => Promise<void>): Promise<void> {
  const unfold = () => page.all<HTMLDetailsElement>('details.fold').forEach(details => (details.open = true));
  await look('empty');
  await page.press('Read it');
  await look('nothing typed');
  await page.read(TEXT);
  unfold();
  await page.press('Add a season');
  await page.set('.dates select', 'christmas');
  await look('your clinic');
  for (const step of ['Choose', 'See it', 'Take it', 'Check a snippet']) {
    await page.press(step);
    unfold();
    if (step === 'Choose') await chooseAll(page);
    await page.settled();
    await look(step);
  }
  await page.set('check-step textarea', '<div data-clinic="office-hours" data-hours-for="x">Mon 8-5</div>');
  await page.one('.findings');
  await look('checked');
}

/** Every widget, and two of one kind. */
async function chooseAll(page: BuilderPage): Promise<void> {
  for (const box of page.all<HTMLInputElement>('.widget > .check input')) {
    if (box.checked) continue;
    box.click();
    await page.settled();
  }
  await page.press('Add another');
}
