import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/office-hours.js';
import type { HoursJSON } from '../../src/domain/hours/hours.js';
import { textChecksum } from '../../src/domain/text-checksum.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import type { ProblemEvent } from '../../src/page/tell-problems.js';
import { FOOTER, SETTLED } from '../support/author-text.js';
import { pressChord } from '../support/commands.js';
import { until } from '../support/frame-tools.js';
import { authorsTextSeen, textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const DETROIT = 'America/Detroit';
const TUESDAY = '2026-11-24T10:00';

const settled = (element: ClinicOfficeHours) => element.updateComplete.then(() => element);

describe('<clinic-office-hours>', () => {
  it('throws nothing into the page for an object that cannot be written', async () => {
    const thrown: unknown[] = [];
    const note = (event: Event) => thrown.push(event);
    for (const name of ['error', 'unhandledrejection']) addEventListener(name, note);
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours>${FOOTER}</clinic-office-hours>`,
    );
    const circle: Record<string, unknown> = { week: { mon: 'someday' } };
    circle['self'] = circle;
    element.hours = circle;
    await settled(element);
    await settle();
    for (const name of ['error', 'unhandledrejection']) removeEventListener(name, note);
    expect(thrown).to.deep.equal([]);
    expect(authorsTextSeen(element)).to.equal(true);
  });

  it('shows the week with a yearly day off where nobody says in which zone', async () => {
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours view="table"></clinic-office-hours>`,
    );
    element.hours = { week: { mon: [['08:00', '17:00']] }, special: [{ from: '12-25', hours: [] }] };
    await settled(element);
    expect(textIn(element, 'table')).to.contain('8 AM');
  });

  describe('beside the author’s own lines', () => {
    const rows = [
      ['2026-11-24T10:00', 'Open until 5 PM'],
      ['2026-11-27T18:00', 'Closed · Saturday: Open as needed · opens Monday at 8 AM'],
      ['2026-11-28T10:00', 'Open as needed · regular hours Monday at 8 AM'],
      // Clocks go back on 1 November 2026 at 2 AM, and forward on 8 March 2026.
      ['2026-11-01T01:30', 'Open as needed · regular hours tomorrow at 8 AM'],
      ['2026-11-02T07:59', 'Opens soon at 8 AM'],
      ['2026-11-02T08:00', 'Open until 5 PM'],
      ['2026-03-08T01:59', 'Open as needed · regular hours tomorrow at 8 AM'],
      ['2026-03-09T08:00', 'Open until 5 PM'],
    ];
    for (const [now, expected] of rows) {
      it(`says “${expected}” at ${now}`, async () => {
        const element = await fixture<ClinicOfficeHours>(
          html`<clinic-office-hours time-zone=${DETROIT} now=${now!}>${FOOTER}</clinic-office-hours>`,
        );
        await settled(element);
        expect(textIn(element, 'badge')).to.equal(expected);
        expect(authorsTextSeen(element)).to.equal(true);
        expect(element.textContent).to.equal(FOOTER);
        expect(warnings()).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }
  });

  it('names the state for style sheets', async () => {
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
    );
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part~="badge"]')!.getAttribute('part')).to.equal('badge open');
  });

  it('whose hours are settled is drawn once, with all it says', async () => {
    const element = document.createElement('clinic-office-hours');
    element.textContent = 'Weekdays, eight to five';
    element.hours = SETTLED;
    element.hoursFor = textChecksum('Weekdays, eight to five');
    element.now = TUESDAY;
    const drawn: unknown[] = [];
    // Told after each drawing, before the next.
    element.addController({ hostUpdated: () => drawn.push(textIn(element, 'badge')) });
    await fixture(html`${element}`);
    await settled(element);
    expect(drawn).to.deep.equal(['Open until 5 PM']);
  });

  it('keeps to what was written, whatever becomes of an object with the same hours', async () => {
    const hours = JSON.parse(SETTLED) as HoursJSON;
    const written = JSON.stringify(hours);
    const badgeOf = async (given: HoursJSON | string) => {
      const badge = html`<clinic-office-hours .hours=${given} now=${TUESDAY}></clinic-office-hours>`;
      return textIn(await fixture<ClinicOfficeHours>(badge).then(settled), 'badge');
    };
    expect(await badgeOf(hours)).to.equal('Open until 5 PM');
    hours.week!.tue = [['08:00', '12:00']];
    expect(await badgeOf(written)).to.equal('Open until 5 PM');
  });

  it('takes hours as an object', async () => {
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours .hours=${JSON.parse(SETTLED)} now=${TUESDAY}></clinic-office-hours>`,
    );
    await settled(element);
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
  });

  it('says the same as plain text in a line', async () => {
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours view="line" hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
    );
    await settled(element);
    expect(textIn(element, 'line')).to.equal('Open until 5 PM');
  });

  it('speaks the language it stands in, and follows it', async () => {
    const page = await fixture(html`
      <div lang="es">
        <clinic-office-hours hours=${SETTLED} now="2026-11-27T18:00"></clinic-office-hours>
      </div>
    `);
    const element = page.querySelector('clinic-office-hours')!;
    await settled(element);
    await settle();
    expect(textIn(element, 'badge')).to.equal('Cerrado · sábado: Open as needed · abre el lunes a las 8:00');
    page.setAttribute('lang', 'en');
    await settle();
    expect(textIn(element, 'badge')).to.contain('opens Monday at 8 AM');
  });

  it('tells that it speaks English on a page in a language it does not know', async () => {
    const page = await fixture(html`
      <div lang="sw"><clinic-office-hours hours=${SETTLED} now=${TUESDAY}></clinic-office-hours></div>
    `);
    const element = page.querySelector('clinic-office-hours')!;
    await settled(element);
    await settle();
    expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });

  describe('as a table', () => {
    it('takes the place of a text of which it says all', async () => {
      const element = await fixture<ClinicOfficeHours>(
        html`<clinic-office-hours view="table" time-zone=${DETROIT} now=${TUESDAY}
          >${FOOTER}</clinic-office-hours
        >`,
      );
      await settled(element);
      const table = element.shadowRoot!.querySelector('table')!;
      expect([...table.rows].map(row => row.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Monday 8 AM – 5 PM',
        'Tuesday 8 AM – 5 PM',
        'Wednesday 8 AM – 5 PM',
        'Thursday 8 AM – 5 PM',
        'Friday 8 AM – 5 PM',
        'Saturday Open as needed',
        'Sunday Open as needed',
      ]);
      expect(table.querySelector('[aria-current="date"] th')!.textContent).to.equal('Tuesday');
      expect(authorsTextSeen(element)).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('stands beside a text that says more', async () => {
      const text = `${FOOTER}\nPlease ring the side bell.`;
      const element = await fixture<ClinicOfficeHours>(
        html`<clinic-office-hours view="table" time-zone=${DETROIT} now=${TUESDAY}
          >${text}</clinic-office-hours
        >`,
      );
      await settled(element);
      expect(element.shadowRoot!.querySelector('table')).to.exist;
      expect(authorsTextSeen(element)).to.equal(true);
    });
  });

  describe('as a badge that opens the week', () => {
    const fixtures = () =>
      fixture<ClinicOfficeHours>(
        html`<clinic-office-hours expandable hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
      ).then(settled);
    const opener = (element: Element) => element.shadowRoot!.querySelector('button')!;
    const panel = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part="panel"]')!;
    const isOpen = (element: Element) => panel(element).getBoundingClientRect().height > 0;

    it('is a button that says what it does, closed at first', async () => {
      const element = await fixtures();
      expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
      expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
      expect(isOpen(element)).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('opens by keyboard, inside the window, and closes by Escape with the focus given back', async () => {
      const element = await fixtures();
      opener(element).focus();
      await pressChord('Enter');
      await until(() => isOpen(element) && panel(element).style.top, 'place for the panel');
      await settle();
      expect(opener(element).getAttribute('aria-expanded')).to.equal('true');
      expect(panel(element).textContent).to.contain('Wednesday');
      const { left, right, top } = panel(element).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(top).to.be.at.least(opener(element).getBoundingClientRect().bottom);
      await expect(element).to.be.accessible();
      await pressChord('Escape');
      await until(() => !isOpen(element), 'closed panel');
      expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
      expect(element.shadowRoot!.activeElement).to.equal(opener(element));
    });
  });

  it('marks today’s own hours in the table, not the ordinary ones they replace', async () => {
    const hours = {
      ...(JSON.parse(SETTLED) as object),
      special: [{ from: '2026-11-24', hours: [['08:00', '12:00']], label: 'Half day' }],
    };
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours view="table" .hours=${hours} now=${TUESDAY}></clinic-office-hours>`,
    );
    await settled(element);
    const current = [...element.shadowRoot!.querySelectorAll('[aria-current] th')];
    expect(current.map(th => th.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Tue, Nov 24 Half day',
    ]);
    await expect(element).to.be.accessible();
  });

  describe('with hours settled for its text', () => {
    const element = () =>
      fixture<ClinicOfficeHours>(
        html`<clinic-office-hours hours=${SETTLED} hours-for="1bolnfo" now=${TUESDAY}
          >${FOOTER}</clinic-office-hours
        >`,
      ).then(settled);

    it('reads the text anew once somebody edits it', async () => {
      const hours = await element();
      expect(textIn(hours, 'badge')).to.equal('Open until 5 PM');
      hours.setAttribute('time-zone', DETROIT);
      textNode(hours).data = 'Monday - Friday : 8am - 4pm';
      await settle();
      expect(textIn(hours, 'badge')).to.equal('Open until 4 PM');
      expect(warnings()).to.deep.equal([]);
    });

    it('lets the text stand alone when it has no hours left, and says so once', async () => {
      const hours = await element();
      textNode(hours).data = 'call us';
      await settle();
      expect(textIn(hours, 'badge')).to.equal(undefined);
      expect(authorsTextSeen(hours)).to.equal(true);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('“call us”').and.to.contain('hours-for');
    });

    it('keeps them however an editor rewrites dashes and spaces', async () => {
      const hours = await element();
      textNode(hours).data = FOOTER.replaceAll(' - ', ' – ').replace('\n', '');
      await settle();
      expect(textIn(hours, 'badge')).to.equal('Open until 5 PM');
    });
  });

  describe('with what cannot be used', () => {
    const rows: [string, Record<string, string>, string, string][] = [
      ['hours', { hours: 'asdf', 'time-zone': DETROIT }, 'asdf', 'Mon-Fri 8am-5pm, Sat closed'],
      ['time-zone', { 'time-zone': 'Mars/Base' }, 'Mars/Base', 'America/Detroit'],
      ['time-zone', {}, '', 'America/Detroit'],
    ];
    for (const [attribute, attributes, read, instead] of rows) {
      it(`lets the text stand alone with ${JSON.stringify(attributes)}, and says once what to write`, async () => {
        const element = document.createElement('clinic-office-hours');
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.append(FOOTER);
        const told = oneEvent(document, 'clinic-problem');
        document.body.append(element);
        const problem = (await told) as unknown as ProblemEvent;
        await settled(element);
        element.remove();

        expect(textIn(element, 'badge')).to.equal(undefined);
        expect(element.textContent).to.equal(FOOTER);
        const { kind, tag } = problem;
        expect({
          kind,
          tag,
          attribute: problem.attribute,
          read: problem.read,
          instead: problem.instead,
        }).to.deep.equal({
          kind: 'error',
          tag: 'clinic-office-hours',
          attribute,
          read,
          instead,
        });
        expect(warnings()).to.have.length(1);
        expect(warnings()[0]).to.contain(read).and.to.contain('Write');
      });
    }

    it('lets a text stand alone that speaks of another time zone, and says so once', async () => {
      const text = 'Mon-Fri 8am-5pm PST';
      const element = await fixture<ClinicOfficeHours>(
        html`<clinic-office-hours time-zone=${DETROIT} now=${TUESDAY}>${text}</clinic-office-hours>`,
      );
      await settled(element);
      expect(textIn(element, 'badge')).to.equal(undefined);
      expect(authorsTextSeen(element)).to.equal(true);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('"PST"').and.to.contain(DETROIT);
      element.setAttribute('time-zone', 'America/Los_Angeles');
      await settle();
      expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
    });

    it('shows the badge in place of a view it does not know, and says which there are', async () => {
      const element = await fixture<ClinicOfficeHours>(
        html`<clinic-office-hours view="tabel" hours=${SETTLED} now=${TUESDAY}></clinic-office-hours>`,
      );
      await settled(element);
      expect(textIn(element, 'badge')).to.equal('Open until 5 PM');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('“tabel”').and.to.contain('badge, line or table');
    });

    it('asks for hours when there are none at all', async () => {
      const element = await fixture<ClinicOfficeHours>(html`<clinic-office-hours></clinic-office-hours>`);
      await settled(element);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('No hours were found');
    });
  });

  it('turns to closed at closing time, and says so once', async () => {
    const element = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours hours=${SETTLED} now="2026-11-24T16:59"></clinic-office-hours>`,
    );
    await settled(element);
    const states: string[] = [];
    element.addEventListener('clinic-opening-state-change', ({ status }) => states.push(status.state));
    element.now = '2026-11-24T17:00';
    await settled(element);
    element.now = '2026-11-24T17:01';
    await settled(element);
    await until(() => states.length, 'news of the change');
    await settle();
    expect(states).to.deep.equal(['closed']);
    const region = await until(() => document.querySelector('[role="status"]')?.textContent, 'announcement');
    expect(region).to.equal('Closed · opens tomorrow at 8 AM');
    expect(textIn(element, 'badge')).to.contain('Closed');
  });
});

const textNode = (element: Element) =>
  [...element.childNodes].find((node): node is Text => node instanceof Text)!;
