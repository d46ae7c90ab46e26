import { expect } from '@open-wc/testing';
import { profileFromJSON } from '../../../src/domain/clinic/clinic-profile.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import { hoursAt } from '../../../site/closed-today/place-hours.js';
import {
  openingLate,
  todayIn,
  withTodaysChange,
  type TodaysChange,
} from '../../../site/closed-today/todays-change.js';

/** A Tuesday, 8 in the morning in Detroit. */
const NOW = new Date('2026-12-01T13:00Z');

const CLINIC = { name: 'Orchard Row', timeZone: 'America/Detroit', hours: 'Mon-Fri 8am-12pm, 1pm-5pm' };
const GROUP = {
  hours: 'Mon-Fri 8am-5pm',
  timeZone: 'America/Detroit',
  locations: {
    berlin: { timeZone: 'Europe/Berlin', hours: 'Mon-Fri 8am-6pm', closure: { from: '2026-12-20' } },
    west: { name: 'West' },
  },
};

const CHANGE: TodaysChange = {
  kind: 'closed',
  until: '2026-12-02',
  opens: '',
  closes: '',
  text: '',
  note: '',
  where: '',
  sets: ['office'],
};

const changed = (json: object, change: Partial<TodaysChange>) =>
  withTodaysChange(json as Record<string, unknown>, { ...CHANGE, ...change }, NOW);

/** The status at a place, so many hours after eight in Detroit. */
const statusOf = (json: object, location = '', later = 0, set = 'office') =>
  openingStatus(
    hoursAt(profileFromJSON(json).value!, location, set).value!,
    new Date(+NOW + later * 3_600_000),
  );

describe('what is different today', () => {
  it('is closed until a date, and open again by itself', () => {
    const json = changed(CLINIC, { text: 'Storm' });
    expect(json).to.deep.equal({ ...CLINIC, closure: { to: '2026-12-02', label: 'Storm' } });
    expect(statusOf(json)).to.include({ state: 'closed', reason: 'closure', label: 'Storm' });
    expect(statusOf(json, '', 48).state).to.equal('open');
  });

  it('says who helps while the doctor is away, until further notice', () => {
    const json = changed(CLINIC, {
      kind: 'away',
      until: '',
      text: 'Doctor away',
      note: 'Call the front desk',
    });
    expect(json['closure']).to.deep.equal({ label: 'Doctor away', note: 'Call the front desk' });
    expect(statusOf(json, '', 240)).to.include({ state: 'closed', note: 'Call the front desk' });
  });

  it('opens late today only, and not what was to end before', () => {
    const json = changed(CLINIC, { kind: 'late', opens: '10:30', text: 'Opening late' });
    expect(json['special']).to.deep.equal([
      {
        from: '2026-12-01',
        hours: [
          ['10:30', '12:00'],
          ['13:00', '17:00'],
        ],
        label: 'Opening late',
      },
    ]);
    expect(statusOf(json).state).to.equal('closed');
    expect(statusOf(json, '', 3).state).to.equal('open');
    expect(statusOf(json, '', 24).state).to.equal('open');
    const again = changed(json, { kind: 'late', opens: '14:00' });
    expect(again['special']).to.deep.equal([{ from: '2026-12-01', hours: [['14:00', '17:00']] }]);
  });

  it('opens late to the end that is said, and nowhere after the day has ended', () => {
    const late = (closes: string) => changed(CLINIC, { kind: 'late', opens: '18:00', closes });
    expect(late('20:00')['special']).to.deep.equal([{ from: '2026-12-01', hours: [['18:00', '20:00']] }]);
    expect(late('')).to.deep.equal(CLINIC);
  });

  it('keeps a night that is begun late to its end', () => {
    expect(openingLate([['19:00', '07:00']], '21:00')).to.deep.equal([['21:00', '07:00']]);
    expect(
      openingLate(
        [
          ['08:00', '09:00'],
          ['10:00', '11:00'],
        ],
        '09:00',
      ),
    ).to.deep.equal([['10:00', '11:00']]);
  });

  it('is a notice with its last date', () => {
    const json = changed(CLINIC, { kind: 'notice', text: 'Flu shots' });
    expect(json['notice']).to.deep.equal({ text: 'Flu shots', until: '2026-12-02' });
    expect(statusOf(json).state).to.equal('open');
  });

  it('leaves the closure of the coming holidays where it is', () => {
    const planned = { ...CLINIC, closure: { from: '2026-12-24', to: '2026-12-26', label: 'Christmas' } };
    const json = changed(planned, { text: 'Storm' });
    expect(json['closure']).to.deep.equal(planned.closure);
    expect(statusOf(json)).to.include({ state: 'closed', label: 'Storm' });
    expect(statusOf(json, '', 24).state).to.equal('closed');
    expect(statusOf(json, '', 48).state).to.equal('open');
  });

  it('takes away what is over, and nothing that comes again', () => {
    const json = changed(
      {
        ...CLINIC,
        notice: { text: 'Old', until: '2026-11-30' },
        special: [
          { from: '2026-11-26', hours: [] },
          { from: '11-26', hours: [] },
          { from: '2026-12-24', hours: [] },
        ],
      },
      {},
    );
    expect(json).to.not.have.property('notice');
    expect(json['special']).to.deep.equal([
      { from: '11-26', hours: [] },
      { from: '2026-12-24', hours: [] },
    ]);
  });

  it('is as usual again', () => {
    for (const kind of ['closed', 'away', 'late', 'notice'] as const) {
      const json = changed(CLINIC, { kind, opens: '10:00', text: 'Words' });
      expect(changed(json, { kind: 'usual' }), kind).to.deep.equal(CLINIC);
    }
    const planned = { ...CLINIC, closure: { from: '2026-12-24' }, special: [{ from: '12-25', hours: [] }] };
    expect(changed(planned, { kind: 'usual' })).to.deep.equal(planned);
  });

  it('goes for the sets of hours that are meant', () => {
    const sets = { ...CLINIC, hours: { office: 'Mon-Fri 8-5', phone: 'Mon-Fri 7-7' } };
    const office = changed(sets, {});
    expect(statusOf(office, '', 0, 'phone').state).to.equal('open');
    const both = changed(sets, { sets: ['office', 'phone'] });
    expect(both['closure']).to.deep.equal({ to: '2026-12-02', of: ['office', 'phone'] });
    expect(statusOf(both, '', 0, 'phone').state).to.equal('closed');
    const late = changed(sets, { kind: 'late', opens: '10:00', sets: ['office', 'phone'] });
    expect(statusOf(late, '', 0, 'phone').today).to.deep.equal([['10:00', '19:00']]);
    expect(statusOf(late).today).to.deep.equal([['10:00', '17:00']]);
  });

  it('goes for one place, or for all, each on its own day', () => {
    const west = changed(GROUP, { where: 'west' });
    expect(statusOf(west, 'west').state).to.equal('closed');
    expect(statusOf(west).state).to.equal('open');
    const all = changed(GROUP, { where: '*' });
    for (const place of ['', 'berlin', 'west']) expect(statusOf(all, place).state, place).to.equal('closed');
    const late = changed(GROUP, { where: '*', kind: 'late', opens: '16:00' });
    expect(statusOf(late, 'berlin').today).to.deep.equal([['16:00', '18:00']]);
    expect(statusOf(late, 'west').today).to.deep.equal([['16:00', '17:00']]);
  });

  it('knows the date on the clinic’s wall, not on the visitor’s', () => {
    const lateEvening = new Date('2026-12-02T03:00Z');
    expect(todayIn('America/Detroit', lateEvening)).to.equal('2026-12-01');
    expect(todayIn('Europe/Berlin', lateEvening)).to.equal('2026-12-02');
  });
});
