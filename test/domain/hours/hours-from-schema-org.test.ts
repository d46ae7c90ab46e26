import { expect } from '@open-wc/testing';
import { hoursFromSchemaOrg } from '../../../src/domain/hours/hours-from-schema-org.js';
import type { DayHours, Hours } from '../../../src/domain/hours/hours.js';
import { WEEKDAYS } from '../../../src/domain/hours/weekday.js';
import type { Reading } from '../../../src/domain/problem.js';
import fc from '../../support/fast-check.js';
import { JSON_LD_ROWS } from './corpus/jsonld-rows.js';
import type { ExpectedDay, JsonLdRow } from './corpus/jsonld-rows.js';

type Verdict = 'right' | 'wrong, and says so' | 'wrong, silently';

/** How a reading compares with what a person reads. */
function verdict(row: JsonLdRow, { value, problems }: Reading<Hours>): Verdict {
  const isDoubted = problems.some(({ kind }) => kind !== 'assumed');
  const doubted = problems.flatMap(problem =>
    problem.kind === 'doubt' ? (problem.days ?? [...WEEKDAYS]) : [],
  );
  if (!value) return row.refuseOk || row.mustWarn || row.week === null ? 'right' : 'wrong, and says so';
  const weeks = [row.week ?? {}, ...(row.alsoOk ?? [])];
  const isWeek = weeks.some(week =>
    WEEKDAYS.every(day => isDay(value.week[day], week[day], doubted.includes(day))),
  );
  const isExact = isWeek && row.exceptions.every(exception => hasException(value, exception));
  if (isExact && (!row.mustWarn || isDoubted)) return 'right';
  return isDoubted ? 'wrong, and says so' : 'wrong, silently';
}

function isDay(hours: DayHours | undefined, expected: ExpectedDay | undefined, isDoubted: boolean): boolean {
  if (expected === 'ambiguous') return hours === undefined || isDoubted;
  const day = expected === '24h' ? [['00:00', '24:00']] : (expected ?? undefined);
  return JSON.stringify(hours) === JSON.stringify(day);
}

function hasException(
  { special = [] }: Hours,
  { from, to, hours }: JsonLdRow['exceptions'][number],
): boolean {
  return special.some(
    day =>
      day.from === from && (day.to ?? day.from) === to && JSON.stringify(day.hours) === JSON.stringify(hours),
  );
}

/** The text of `openingHours`, and the days that are read in it; `?` after a day doubts it. */
const TEXTS: [text: string, days: string][] = [
  ['Mo-Fr 9-17', 'mon-fri 09:00-17:00'],
  ['M-F 9-17', 'mon-fri 09:00-17:00'],
  ['Mo--Fr 09:00--17:00', 'mon-fri 09:00-17:00'],
  ['Mo…Fr 9:00 AM - 5:00 PM EST', 'mon-fri 09:00-17:00'],
  ['Mo-Fr 09:00-17:00 or by appointment', 'mon-fri 09:00-17:00'],
  ['Mo_Fr 09:00-17:00', 'mon?; fri?'],
  ['Mo>Fr 09:00-17:00', 'mon?; fri?'],
  ['Every day 9:00-17:00', 'mon-sun 09:00-17:00'],
  ['Mo-Fr 0900-1700', 'mon-fri 09:00-17:00'],
  ['Mo-Fr 9:00 AM - 5:00 PM', 'mon-fri 09:00-17:00'],
  ['Mo-Fr 09:00am-05:00pm', 'mon-fri 09:00-17:00'],
  ['Mo-Fr 9:00 a.m. to 5:00 p.m.', 'mon-fri 09:00-17:00'],
  ['Mon - Fri: 9h00 - 17h30', 'mon-fri 09:00-17:30'],
  ['Mo-Fr&nbsp;9:00&ndash;17:00', 'mon-fri 09:00-17:00'],
  ['Montag-Freitag 09:00-17:00 Uhr', 'mon-fri 09:00-17:00'],
  ['Weekdays 9am-5pm', 'mon-fri 09:00-17:00'],
  ['9am-5pm Monday-Friday', 'mon-fri 09:00-17:00'],
  ['Mo 09:00-17:00<br>Tu 10:00-18:00', 'mon 09:00-17:00; tue 10:00-18:00'],
  ['Sa 9am-noon', 'sat 09:00-12:00'],
  ['Fr 6pm-midnight', 'fri 18:00-24:00'],
  ['Fr 6 - 2 AM', 'fri 18:00-02:00'],
  ['Fr 9:00 AM-12:00 AM', 'fri 09:00-24:00'],
  ['Mo-Th 11:00-02:00', 'mon-thu 11:00-02:00'],
  ['Mo 09:00-12:00,13:00-17:00', 'mon 09:00-12:00,13:00-17:00'],
  ['Mo 9:00-12:00 and 1:00-5:00', 'mon 09:00-12:00,13:00-17:00'],
  ['Mo-Fr 8-5', 'mon-fri 08:00-17:00'],
  ['Mo-We 09:00-17:00; Sa off', 'mon-wed 09:00-17:00; sat closed'],
  ['24/7', 'mon-sun 00:00-24:00'],
  ['Open 24 hours', 'mon-sun 00:00-24:00'],
  ['Mo-Fr 09:00-17:00; PH off', 'mon-fri 09:00-17:00'],
  ['Sa by appointment', 'sat by-appointment'],
  ['Sa Call for appointment', 'sat by-appointment'],
  ['9:00-17:00', ''],
  ['9:00-17:00; Mo-Fr 10:00-12:00', 'mon-fri?'],
  ['Mo-Fr 09:00-05:00', 'mon-fri? 09:00-17:00'],
  ['Mo-Fr 10:00-10:00', 'mon-fri? 10:00-22:00'],
  ['Mo-Fr 10-2', 'mon-fri? 10:00-14:00'],
  ['Mo-Su 00:00-00:00', 'mon-sun?'],
  ['Mo-Fr 09:00 17:00', 'mon-fri?'],
  ['Mo-Fr 09:00-17:00 Lunch 12-1', 'mon-fri?'],
  ['Mo-Fr 09:00-17:00+', 'mon-fri?'],
  ['Mo-Su sunrise-sunset', 'mon-sun?'],
  ['Apr-Oct Mo-Fr 09:00-17:00', 'mon-fri?'],
  ['Mo-Fr 24:00-08:00', 'mon-fri?'],
];

/** What the days of a reading are, in the words of the table above. */
function daysIn({ value, problems }: Reading<Hours>): string {
  const doubted = problems.flatMap(({ kind, days }) => (kind === 'doubt' ? (days ?? []) : []));
  const said = WEEKDAYS.map(day => {
    const hours = value?.week[day];
    const mark = doubted.includes(day) ? '? ' : ' ';
    if (hours === undefined) return mark.trim();
    const spans = hours === 'by-appointment' ? hours : hours.map(span => span.join('-')).join(',');
    return mark + (spans || 'closed');
  });
  const days: string[] = [];
  for (let first = 0; first < 7; first++) {
    let last = first;
    while (last < 6 && said[last + 1] === said[first]) last++;
    if (said[first]) days.push(`${WEEKDAYS[first]}${last > first ? `-${WEEKDAYS[last]}` : ''}${said[first]}`);
    first = last;
  }
  return days.join('; ');
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const WEEK = { openingHours: 'Mo-Fr 09:00-17:00' };

/** A place that is open on some days as stated. */
function place(...openingHoursSpecification: object[]): object {
  return { '@type': 'MedicalClinic', openingHoursSpecification };
}

/** What one property of a specification says, beside a Tuesday that is plain. */
const SPECIFICATIONS: [name: string, specification: object, days: string][] = [
  ['times with AM and PM', { dayOfWeek: 'Monday', opens: '9:00 AM', closes: '5:00 PM' }, 'mon 09:00-17:00'],
  [
    'times in instants',
    { dayOfWeek: 'Monday', opens: '2020-01-01T09:00:00Z', closes: 'T17:00' },
    'mon 09:00-17:00',
  ],
  [
    'times with an offset',
    { dayOfWeek: 'Monday', opens: '09:00:00-05:00', closes: '17:00-05:00' },
    'mon 09:00-17:00',
  ],
  ['times as numbers', { dayOfWeek: 'Monday', opens: 900, closes: 1700 }, 'mon 09:00-17:00'],
  [
    'times in lists',
    { dayOfWeek: 'Monday', opens: ['09:00', '13:00'], closes: ['12:00', '17:00'] },
    'mon 09:00-12:00,13:00-17:00',
  ],
  ['a span in opens', { dayOfWeek: 'Monday', opens: '9:00 - 17:00' }, 'mon 09:00-17:00'],
  ['the word Closed', { dayOfWeek: 'Monday', opens: 'Closed', closes: 'Closed' }, 'mon closed'],
  ['no times', { dayOfWeek: 'Monday', opens: null, closes: '' }, 'mon closed'],
  ['no closing time', { dayOfWeek: 'Monday', opens: '09:00' }, 'mon?'],
  ['a time no clock shows', { dayOfWeek: 'Monday', opens: '09:00', closes: '17:70' }, 'mon?'],
  [
    'a day as a node',
    { dayOfWeek: { '@id': 'https://schema.org/Monday' }, opens: '09:00', closes: '17:00' },
    'mon 09:00-17:00',
  ],
  ['a day with a prefix', { dayOfWeek: 'schema:Monday', opens: '09:00', closes: '17:00' }, 'mon 09:00-17:00'],
  ['a day in capitals', { dayOfWeek: 'MONDAY', opens: '09:00', closes: '17:00' }, 'mon 09:00-17:00'],
  [
    'days in one text',
    { dayOfWeek: 'Friday, Saturday', opens: '09:00', closes: '17:00' },
    'fri-sat 09:00-17:00',
  ],
  [
    'holidays among days',
    { dayOfWeek: ['Monday', 'PublicHolidays'], opens: '09:00', closes: '17:00' },
    'mon 09:00-17:00',
  ],
  ['a day that is none', { dayOfWeek: 'Funday', opens: '09:00', closes: '17:00' }, ''],
  ['no day', { opens: '09:00', closes: '17:00' }, ''],
  [
    'prefixed properties',
    { 'schema:dayOfWeek': 'Monday', 'schema:opens': { '@value': '09:00' }, 'schema:closes': '17:00' },
    'mon 09:00-17:00',
  ],
  [
    'words that one must ask',
    { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00', description: 'By appointment' },
    'mon by-appointment',
  ],
];

/** JSON as it is found in pages. */
const MENDED: [name: string, text: string][] = [
  ['a comma too many', '{"openingHours": ["Mo-Fr 09:00-17:00",],}'],
  ['a comma forgotten', '{"name": "x"\n"openingHours": "Mo-Fr 09:00-17:00"}'],
  ['a line break in a string', '{"name": "x\ny", "openingHours": "Mo-Fr 09:00-17:00"}'],
  [
    'a script tag around it',
    '<script type="application/ld+json">{"openingHours": "Mo-Fr 09:00-17:00"}</script>',
  ],
  ['comments', '//<![CDATA[\n{/* c */"openingHours": "Mo-Fr 09:00-17:00" // d\n}\n//]]>'],
  ['curly quotes', '{“openingHours”: “Mo-Fr 09:00-17:00”}'],
  ['encoded quotes', '{&quot;openingHours&quot;: &quot;Mo-Fr 09:00-17:00&quot;}'],
  ['single quotes', "{'openingHours': 'Mo-Fr 09:00-17:00'}"],
  ['a bracket not closed', '{"@graph": [{"openingHours": "Mo-Fr 09:00-17:00"}'],
  ['a bracket too many', '{"openingHours": "Mo-Fr 09:00-17:00"}}'],
  ['a semicolon behind it', '{"openingHours": "Mo-Fr 09:00-17:00"};'],
  ['two objects in a row', '{"name": "x"}{"openingHours": "Mo-Fr 09:00-17:00"}'],
];

describe('hoursFromSchemaOrg', () => {
  for (const row of JSON_LD_ROWS) {
    it(`reads row ${row.id} as a person does, or says that it cannot`, () => {
      expect(verdict(row, hoursFromSchemaOrg(row.jsonld))).to.equal('right');
    });
  }

  describe('reads the text of openingHours', () => {
    for (const [text, days] of TEXTS) {
      it(`"${text}" as ${days}`, () => {
        expect(daysIn(hoursFromSchemaOrg({ openingHours: text }))).to.equal(days);
      });
    }

    it('and keeps the words and hours of a day by appointment', () => {
      const { value } = hoursFromSchemaOrg({ openingHours: 'Sa 09:00-12:00 By appointment only' });
      expect(value?.notes).to.deep.equal({ sat: 'By appointment only' });
      expect(value?.requestHours).to.deep.equal({ sat: [['09:00', '12:00']] });
    });
  });

  describe('reads a specification with', () => {
    for (const [name, specification, days] of SPECIFICATIONS) {
      it(name, () => {
        const { value, problems } = hoursFromSchemaOrg(
          place(specification, { dayOfWeek: 'Tue', opens: '10', closes: '16' }),
        );
        expect(value?.week.tue).to.deep.equal([['10:00', '16:00']]);
        if (value) delete value.week.tue;
        expect(daysIn({ value, problems })).to.equal(days);
      });
    }
  });

  describe('mends JSON with', () => {
    for (const [name, text] of MENDED) {
      it(`${name}, and says so`, () => {
        const reading = hoursFromSchemaOrg(text);
        expect(daysIn(reading)).to.equal('mon-fri 09:00-17:00');
        expect(reading.problems.map(({ kind }) => kind)).to.deep.equal(['assumed']);
      });
    }
  });

  describe('finds what a program wrote in another shape:', () => {
    const spans = (json: unknown) => daysIn(hoursFromSchemaOrg(json));
    const monday = { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' };

    it('a property given twice', () => {
      expect(spans('{"openingHours": "Mo 09:00-17:00", "openingHours": "Tu 10:00-17:00"}')).to.equal(
        'mon 09:00-17:00; tue 10:00-17:00',
      );
      const twice =
        '"dayOfWeek": "Monday", "opens": "09:00", "closes": "12:00", "opens": "13:00", "closes": "17:00"';
      expect(spans(`{"openingHoursSpecification": {${twice}}}`)).to.equal('mon 09:00-12:00,13:00-17:00');
    });

    it('a list as an object with numbers for keys', () => {
      expect(
        spans({ openingHoursSpecification: { 0: monday, 1: { ...monday, dayOfWeek: 'Tue' } } }),
      ).to.equal('mon-tue 09:00-12:00');
    });

    it('a list as JSON within text', () => {
      expect(spans({ openingHoursSpecification: JSON.stringify([monday]) })).to.equal('mon 09:00-12:00');
    });

    it('a specification where text belongs, and text where a specification does', () => {
      expect(spans({ openingHours: [monday] })).to.equal('mon 09:00-12:00');
      expect(spans({ openingHoursSpecification: ['Mo 09:00-12:00'] })).to.equal('mon 09:00-12:00');
    });

    it('expanded JSON-LD', () => {
      expect(spans([{ 'http://schema.org/openingHours': [{ '@value': 'Mo 09:00-12:00' }] }])).to.equal(
        'mon 09:00-12:00',
      );
    });
  });

  it('takes midnight to midnight as closed beside days that have hours', () => {
    const weekend = { dayOfWeek: ['Saturday', 'Sunday'], opens: '00:00', closes: '00:00' };
    const reading = hoursFromSchemaOrg(place({ dayOfWeek: DAYS, opens: '09:00', closes: '17:00' }, weekend));
    expect(daysIn(reading)).to.equal('mon-fri 09:00-17:00; sat-sun closed');
  });

  it('takes words without days as those of every day only when they stand alone', () => {
    expect(daysIn(hoursFromSchemaOrg({ openingHours: ['Closed'] }))).to.equal('mon-sun closed');
    expect(daysIn(hoursFromSchemaOrg({ openingHours: ['Mo 09:00-17:00', 'Closed'] }))).to.equal(
      'mon 09:00-17:00',
    );
  });

  it('doubts midnight to midnight where no day has hours', () => {
    const reading = hoursFromSchemaOrg(place({ dayOfWeek: DAYS, opens: '00:00', closes: '00:00' }));
    expect(daysIn(reading)).to.equal('mon-fri?');
    const closed = { dayOfWeek: 'Sunday', opens: 'Closed' };
    const beside = place(closed, { dayOfWeek: 'Monday', opens: '00:00', closes: '00:00' });
    expect(daysIn(hoursFromSchemaOrg(beside))).to.equal('mon?; sun closed');
  });

  it('lets the hours of one day go before those of the week', () => {
    const week = { dayOfWeek: [...DAYS, 'Saturday', 'Sunday'], opens: '09:00', closes: '17:00' };
    const sunday = { dayOfWeek: 'Sunday', opens: '10:00', closes: '16:00' };
    expect(daysIn(hoursFromSchemaOrg(place(week, sunday)))).to.equal('mon-sat 09:00-17:00; sun 10:00-16:00');
  });

  it('doubts days for which two specifications or two properties differ', () => {
    const monday = { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' };
    expect(daysIn(hoursFromSchemaOrg(place(monday, { ...monday, closes: '18:00' })))).to.equal('mon?');
    expect(daysIn(hoursFromSchemaOrg({ ...place(monday), openingHours: 'Mo-Tu 09:00-18:00' }))).to.equal(
      'mon?; tue 09:00-18:00',
    );
  });

  describe('reads hours with dates', () => {
    const dated = (specification: object) =>
      hoursFromSchemaOrg({ ...WEEK, specialOpeningHoursSpecification: specification });

    it('as special days', () => {
      const { value } = dated([
        {
          validFrom: '2026-12-24',
          validThrough: '2026-12-24',
          opens: '10:00',
          closes: '14:00',
          name: 'Christmas Eve',
        },
        { validFrom: '2026-12-25T00:00', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
        { validFrom: '--12-31', validThrough: '--12-31' },
      ]);
      expect(value?.special).to.deep.equal([
        { from: '2026-12-24', to: '2026-12-24', hours: [['10:00', '14:00']], label: 'Christmas Eve' },
        { from: '2026-12-25', to: '2026-12-26', hours: [] },
        { from: '12-31', to: '12-31', hours: [] },
      ]);
    });

    it('as the dates of one week that fall on the days given', () => {
      const days = { dayOfWeek: ['Thursday', 'Friday'], opens: '10:00', closes: '12:00' };
      const { value } = dated({ ...days, validFrom: '2026-11-23', validThrough: '2026-11-29' });
      expect(value?.special?.map(({ from }) => from)).to.deep.equal(['2026-11-26', '2026-11-27']);
    });

    it('as a season, when they are for days of the week', () => {
      const friday = { dayOfWeek: 'Friday', opens: '09:00', closes: '12:00' };
      const { value } = dated({ ...friday, validFrom: '2026-06-01', validThrough: '2026-08-31' });
      expect(value?.seasons).to.deep.equal([
        { from: '2026-06-01', to: '2026-08-31', week: { fri: [['09:00', '12:00']] } },
      ]);
    });

    it('as unstated, when the dates are on none of the days given', () => {
      const monday = { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' };
      const { value } = dated({ ...monday, validFrom: '2026-12-24', validThrough: '2026-12-24' });
      expect(value?.special).to.deep.equal([{ from: '2026-12-24', to: '2026-12-24' }]);
    });

    it('as a season rather than many special days', () => {
      const everyDay = { dayOfWeek: ['Mo-Su'], opens: '10:00', closes: '12:00' };
      const months = dated({ ...everyDay, validFrom: '2026-06-01', validThrough: '2026-08-31' });
      expect(months.value).to.have.property('seasons');
      const weeks = dated({ ...everyDay, validFrom: '2026-06-01', validThrough: '2026-06-14' });
      expect(weeks.value?.special?.map(({ from, to }) => [from, to])).to.deep.equal([
        ['2026-06-01', '2026-06-14'],
      ]);
    });

    it('as unstated, when the times cannot be read', () => {
      const { value, problems } = dated({
        opens: '10:00',
        validFrom: '2026-12-24',
        validThrough: '2026-12-24',
      });
      expect(value?.special).to.deep.equal([{ from: '2026-12-24', to: '2026-12-24' }]);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
    });

    it('with a problem, when the dates cannot be read', () => {
      for (const validFrom of ['24/12/2026', '2026-02-30', '2027-01-01', '12-01']) {
        const { value, problems } = dated({
          opens: '10:00',
          closes: '12:00',
          validFrom,
          validThrough: '2026-12-24',
        });
        expect(value?.special, validFrom).to.equal(undefined);
        expect(
          problems.map(({ kind }) => kind),
          validFrom,
        ).to.deep.equal(['error']);
      }
    });

    it('as the ordinary week with a doubt, when one season is all there is', () => {
      const days = { dayOfWeek: DAYS, opens: '09:00', closes: '17:00' };
      const reading = hoursFromSchemaOrg(
        place({ ...days, validFrom: '2026-01-01', validThrough: '2026-12-31' }),
      );
      expect(daysIn(reading)).to.equal('mon-fri? 09:00-17:00');
    });

    it('as the week, when a day off stands among them without dates', () => {
      expect(daysIn(dated({ dayOfWeek: 'Saturday', opens: '00:00', closes: '00:00' }))).to.equal(
        'mon-fri 09:00-17:00; sat closed',
      );
    });
  });

  it('never merges places: different hours give no value and one doubt', () => {
    const other = { openingHours: 'Mo-Fr 08:00-17:00' };
    for (const json of [[WEEK, other], { '@graph': [WEEK, other] }, { department: [WEEK, other] }]) {
      const { value, problems } = hoursFromSchemaOrg(json);
      expect(value).to.equal(undefined);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['doubt']);
    }
  });

  it('takes places with the same hours for one, and a place before its departments', () => {
    const same = place({ dayOfWeek: DAYS, opens: '9:00', closes: '17:00' });
    const department = { openingHours: 'Mo 10:00-12:00' };
    for (const json of [[WEEK, same], { '@graph': [{ mainEntity: WEEK }] }, { ...WEEK, department }]) {
      expect(daysIn(hoursFromSchemaOrg(json))).to.equal('mon-fri 09:00-17:00');
    }
  });

  it('does not take the hours of a telephone for those of the door', () => {
    const hoursAvailable = { dayOfWeek: DAYS, opens: '09:00', closes: '17:00' };
    expect(hoursFromSchemaOrg({ contactPoint: { hoursAvailable } }).value).to.equal(undefined);
  });

  it('puts the time zone it is given into the hours', () => {
    expect(hoursFromSchemaOrg(WEEK, { timeZone: 'America/Detroit' }).value?.timeZone).to.equal(
      'America/Detroit',
    );
  });

  it('gives no value and one error for what holds no hours', () => {
    for (const json of [
      '',
      'hello',
      '{"name": "x"}',
      '[]',
      null,
      undefined,
      5,
      true,
      {},
      [],
      { openingHours: '' },
    ]) {
      const { value, problems } = hoursFromSchemaOrg(json);
      expect(value).to.equal(undefined);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
    }
  });

  it('answers whatever it is given, also what contains itself', () => {
    const circle: Record<string, unknown> = { openingHoursSpecification: {} };
    circle['openingHoursSpecification'] = { dayOfWeek: circle, opens: circle, validFrom: circle };
    circle['graph'] = [circle, circle];
    expect(hoursFromSchemaOrg(circle).value).to.equal(undefined);

    const word = fc.constantFrom(
      'Mo',
      'Fr',
      '-',
      ' ',
      '09:00',
      '17:00',
      ',',
      'closed',
      '24/7',
      'PH',
      '9',
      'pm',
      ';',
      'x',
    );
    const text = fc.array(word).map(words => words.join(''));
    const value = fc.oneof(text, fc.anything(), fc.constantFrom('Monday', '2026-12-24', '--12-24', null));
    const keys = ['openingHours', 'dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough', 'description'];
    const node = fc.record(Object.fromEntries(keys.map(key => [key, value])), { requiredKeys: [] });
    const json = fc.oneof(
      node.map(openingHoursSpecification => ({ openingHoursSpecification })),
      fc.array(node),
      fc.anything(),
      fc.json().map(written => written.slice(1)),
      text.map(openingHours => `{"openingHours":"${openingHours}`),
    );
    fc.assert(
      fc.property(json, given => {
        const { value: hours, problems } = hoursFromSchemaOrg(given);
        return hours !== undefined || problems.length > 0;
      }),
    );
  });

  it('comes to an end with a long text', () => {
    for (const piece of [
      '{',
      '"',
      '\\"',
      '[',
      ',',
      '/*',
      '\n',
      'Mo-Fr 09:00-17:00 ',
      'by ',
      '<',
      '}',
      '"\n',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      // Time that grew with the square of the text would meet the runner's own limit.
      expect(hoursFromSchemaOrg(text)).to.have.property('problems');
      expect(hoursFromSchemaOrg({ openingHours: text })).to.have.property('problems');
    }
  });
});
