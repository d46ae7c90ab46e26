import { expect } from '@open-wc/testing';
import { phoneFromText } from '../../../src/domain/phone/phone-from-text.js';
import type { PhoneOptions } from '../../../src/domain/phone/phone-number.js';
import fc from '../../support/fast-check.js';
import { DOUBTED, EXTENSIONS, READ, REFUSED, type Row } from './written-numbers.js';

/** What an author writes around the number, and what of it is shown. */
const SHOWN: [written: string, text: string, tel: string][] = [
  ['Call us: (734) 222-6222 today', '(734) 222-6222', 'tel:+17342226222'],
  ['Call us at 734-222-6222!', '734-222-6222', 'tel:+17342226222'],
  ['Tel.: +49 30 12345678', '+49 30 12345678', 'tel:+493012345678'],
  ['📞 734.222.6222', '734.222.6222', 'tel:+17342226222'],
  ['Phone (734-222-6222)', '734-222-6222', 'tel:+17342226222'],
  ['Open 24/7: 734-222-6222', '734-222-6222', 'tel:+17342226222'],
  ['Mon-Fri 9-5 (734) 222-6222', '(734) 222-6222', 'tel:+17342226222'],
  ['(734) 222-6222 8am-5pm', '(734) 222-6222', 'tel:+17342226222'],
  ['+44 20 7946 0018 9:00-17:00', '+44 20 7946 0018', 'tel:+442079460018'],
  ['Suite 20, (734) 222-6222', '(734) 222-6222', 'tel:+17342226222'],
  ['734-222-6222Call now', '734-222-6222', 'tel:+17342226222'],
  ['Call 1-800-FLOWERS now', '1-800-FLOWERS', 'tel:+18003569377'],
  ['1-800-CONTACTS', '1-800-CONTACTS', 'tel:+18002668228'],
  ['734.222.6222 ext. 12', '734.222.6222 ext. 12', 'tel:+17342226222,12'],
  ['734-222-6222 (ext. 12)', '734-222-6222 (ext. 12)', 'tel:+17342226222,12'],
  ['(call 734-222-6222 ext. 12)', '734-222-6222 ext. 12', 'tel:+17342226222,12'],
  ['734-222-6222 ext. 911', '734-222-6222 ext. 911', 'tel:+17342226222,911'],
  ['Front desk 734-222-6222, ext 4.', '734-222-6222, ext 4', 'tel:+17342226222,4'],
];

/** The zones of the United States and Canada (tz database, `zone.tab`), and some of their older names. */
const ZONES_AT_HOME = `
  America/Adak America/Anchorage America/Atikokan America/Blanc-Sablon America/Boise America/Cambridge_Bay
  America/Chicago America/Creston America/Dawson America/Dawson_Creek America/Denver America/Detroit
  America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax
  America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
  America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
  America/Inuvik America/Iqaluit America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello
  America/Los_Angeles America/Menominee America/Metlakatla America/Moncton America/New_York America/Nome
  America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix
  America/Rankin_Inlet America/Regina America/Resolute America/Sitka America/St_Johns America/Swift_Current
  America/Toronto America/Vancouver America/Whitehorse America/Winnipeg America/Yakutat Pacific/Honolulu
  America/Montreal America/Indianapolis America/Louisville America/Thunder_Bay America/Yellowknife
  US/Pacific Canada/Eastern
`
  .trim()
  .split(/\s+/);

/** The other zones of the Americas and the Pacific. */
const ZONES_ELSEWHERE = `
  America/Anguilla America/Antigua America/Araguaina America/Argentina/Buenos_Aires
  America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja
  America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta
  America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia
  America/Aruba America/Asuncion America/Bahia America/Bahia_Banderas America/Barbados America/Belem
  America/Belize America/Boa_Vista America/Bogota America/Campo_Grande America/Cancun America/Caracas
  America/Cayenne America/Cayman America/Chihuahua America/Ciudad_Juarez America/Costa_Rica
  America/Coyhaique America/Cuiaba America/Curacao America/Danmarkshavn America/Dominica America/Eirunepe
  America/El_Salvador America/Fortaleza America/Grand_Turk America/Grenada America/Guadeloupe
  America/Guatemala America/Guayaquil America/Guyana America/Havana America/Hermosillo America/Jamaica
  America/Kralendijk America/La_Paz America/Lima America/Lower_Princes America/Maceio America/Managua
  America/Manaus America/Marigot America/Martinique America/Matamoros America/Mazatlan America/Merida
  America/Mexico_City America/Miquelon America/Monterrey America/Montevideo America/Montserrat
  America/Nassau America/Noronha America/Nuuk America/Ojinaga America/Panama America/Paramaribo
  America/Port-au-Prince America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Punta_Arenas
  America/Recife America/Rio_Branco America/Santarem America/Santiago America/Santo_Domingo
  America/Sao_Paulo America/Scoresbysund America/St_Barthelemy America/St_Kitts America/St_Lucia
  America/St_Thomas America/St_Vincent America/Tegucigalpa America/Thule America/Tijuana America/Tortola
  Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter
  Pacific/Efate Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier
  Pacific/Guadalcanal Pacific/Guam Pacific/Kanton Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein
  Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea
  Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Pohnpei Pacific/Port_Moresby Pacific/Rarotonga
  Pacific/Saipan Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Wake Pacific/Wallis
`
  .trim()
  .split(/\s+/);

function title([written, number, options]: Row): string {
  const home = options ? ` in ${options.country ?? options.timeZone}` : '';
  return `"${written}"${home}${number && ` is ${number}`}`;
}

describe('phoneFromText', () => {
  for (const [kind, rows] of Object.entries(READ)) {
    describe(`reads a number that is ${kind}`, () => {
      for (const row of rows) {
        it(title(row), () => {
          const { value, problems } = phoneFromText(row[0], row[2]);
          expect(value?.number).to.equal(row[1]);
          expect(value?.tel).to.equal(`tel:${row[1]}`);
          expect(value?.sms).to.equal(`sms:${row[1]}`);
          expect(problems).to.deep.equal([]);
        });
      }
    });
  }

  it('gives the digits of a number written with letters, and of no other', () => {
    for (const [kind, rows] of Object.entries(READ)) {
      for (const [written, number, options] of rows) {
        const { digits } = phoneFromText(written, options).value!;
        expect(digits?.replace(/\D/g, ''), written).to.equal(
          kind === 'written with letters' ? number.slice(1) : undefined,
        );
      }
    }
    expect(phoneFromText('1-800-FLOWERS').value?.digits).to.equal('1-800-356-9377');
    expect(phoneFromText('734-222-6222X12').value).not.to.have.property('digits');
  });

  describe('dials an extension after a pause, and offers no text message', () => {
    for (const row of EXTENSIONS) {
      it(title(row), () => {
        const { value, problems } = phoneFromText(row[0], row[2]);
        expect(value).to.include({ number: row[1], extension: '12', tel: `tel:${row[1]},12` });
        expect(value).not.to.have.property('sms');
        expect(problems).to.deep.equal([]);
      });
    }
  });

  describe('shows the number as its author wrote it, without the words around it', () => {
    for (const [written, text, tel] of SHOWN) {
      it(`"${written}" shows "${text}"`, () => {
        expect(phoneFromText(written).value).to.include({ text, tel });
      });
    }
  });

  it('shows the whole of a number, its brackets and its first 8 or 0 too', () => {
    const rows = READ['at home in another country'] ?? [];
    const shown = rows.map(([written, , options]) => phoneFromText(written, options).value?.text);
    expect(shown).to.deep.equal(rows.map(([written]) => written));
  });

  describe('dials as written, with a doubt, what could belong to several countries or areas', () => {
    for (const row of DOUBTED) {
      it(title(row), () => {
        const { value, problems } = phoneFromText(row[0], row[2]);
        expect(value?.tel).to.equal(`tel:${row[1]}`);
        expect(problems.map(({ kind }) => kind)).to.deep.equal(['doubt']);
        expect(problems[0]?.message).to.contain(`"${row[0]}"`);
      });
    }
  });

  describe('refuses what is no single phone number, and says what was read', () => {
    for (const row of REFUSED) {
      it(title(row), () => {
        const { value, problems } = phoneFromText(row[0], row[2]);
        expect(value).to.equal(undefined);
        expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
        expect(problems[0]?.message).to.contain(`"${row[0]}"`).and.to.contain('write');
      });
    }
  });

  it('shortens a long text in its message', () => {
    const { problems } = phoneFromText('no number '.repeat(500));
    expect(problems[0]?.message.length).to.be.below(200);
  });

  it('takes ten bare digits as North American in every zone of the United States and Canada', () => {
    const missed = ZONES_AT_HOME.filter(
      timeZone => phoneFromText('7342226222', { timeZone }).problems.length,
    );
    expect(missed).to.deep.equal([]);
  });

  it('takes them so in no other zone of the Americas or the Pacific', () => {
    const taken = ZONES_ELSEWHERE.filter(
      timeZone => !phoneFromText('7342226222', { timeZone }).problems.length,
    );
    expect(taken).to.deep.equal([]);
  });

  it('answers whatever it is given', () => {
    const nothing = undefined as unknown as string;
    for (const given of [nothing, null, 7342226222, {}, []] as string[]) {
      expect(phoneFromText(given).value).to.equal(undefined);
    }
    expect(phoneFromText('988', null as unknown as PhoneOptions).value?.tel).to.equal('tel:988');
    expect(phoneFromText('988', { country: 7 } as unknown as PhoneOptions).value?.tel).to.equal('tel:988');
  });

  it('gives a value that dials, or says why not, for any text', () => {
    const piece = fc.constantFrom(
      '734',
      '222',
      '6222',
      '1',
      '+',
      '(',
      ')',
      '-',
      ' ',
      '/',
      'ext',
      '0',
      'A',
      '988',
      '٣',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join('')),
    );
    const options = fc.record({
      country: fc.constantFrom('', 'US', 'GB', 'MX', 'IT', 'RU', 'XX', '__proto__', 'constructor'),
    });
    fc.assert(
      fc.property(text, options, (written, home) => {
        const { value, problems } = phoneFromText(written, home);
        if (!value) return problems.length === 1 && problems[0]?.kind === 'error';
        return /^tel:\+?\d{3,15}(,\d{1,7})?$/.test(value.tel) && written.includes(value.text);
      }),
    );
  });

  it('comes to an end with a long text', () => {
    for (const piece of ['1', '(', '734-', '+1 ', 'ext', 'A', ' ', '1-800-', '(0)', '9-5 ']) {
      const text = piece.repeat(100_000 / piece.length);
      // Time that grew with the square of the text would meet the runner's own limit.
      expect(phoneFromText(text)).to.have.property('problems');
    }
  });
});
