import { expect } from '@open-wc/testing';
import { phoneFromText } from '../../../src/domain/phone/phone-from-text.js';
import type { PhoneOptions } from '../../../src/domain/phone/phone-number.js';
import fc from '../../support/fast-check.js';

type Row = [written: string, number: string, options?: PhoneOptions];

/** Numbers that leave nothing to ask, and what a phone dials for them. */
const READ: Record<string, Row[]> = {
  'North American by its shape': [
    ['(734) 222-6222', '+17342226222'],
    ['(734)222-6222', '+17342226222'],
    ['(734) 222 6222', '+17342226222'],
    ['(734)  222-6222', '+17342226222'],
    ['734-222-6222', '+17342226222'],
    ['734.222.6222', '+17342226222'],
    ['734/222-6222', '+17342226222'],
    ['734 222-6222', '+17342226222'],
    ['734–222–6222', '+17342226222'],
    ['734\u2011222\u20116222', '+17342226222'],
    ['(734)\u00a0222-6222', '+17342226222'],
    ['1-734-222-6222', '+17342226222'],
    ['1.734.222.6222', '+17342226222'],
    ['1 734 222 6222', '+17342226222'],
    ['1 (734) 222-6222', '+17342226222'],
    ['1(734)222-6222', '+17342226222'],
    ['+1 734 222 6222', '+17342226222'],
    ['+1 (734) 222-6222', '+17342226222'],
    ['+1-734-222-6222', '+17342226222'],
    ['+17342226222', '+17342226222'],
    ['tel:+1-734-222-6222', '+17342226222'],
    ['001 734 222 6222', '+17342226222'],
    ['(800) 555-0199', '+18005550199'],
    ['1-888-555-0199', '+18885550199'],
    ['（７３４）２２２－６２２２', '+17342226222'],
    ['(734) 222-6222', '+17342226222', { country: 'DE' }],
    ['(734) 222-6222', '+17342226222', { country: 'XX' }],
    ['1-734-222-6222', '+17342226222', { country: 'MX' }],
  ],
  'ten bare digits at home in North America': [
    ['7342226222', '+17342226222', { country: 'US' }],
    ['7342226222', '+17342226222', { country: 'us' }],
    ['7342226222', '+17342226222', { country: ' CA ' }],
    ['17342226222', '+17342226222', { country: 'US' }],
    ['734 222 6222', '+17342226222', { country: 'US' }],
    ['734 2226222', '+17342226222', { country: 'CA' }],
    ['7342226222', '+17342226222', { timeZone: 'America/Detroit' }],
    ['7342226222', '+17342226222', { timeZone: 'America/Toronto' }],
    ['7342226222', '+17342226222', { timeZone: 'America/Indiana/Knox' }],
    ['7342226222', '+17342226222', { timeZone: 'Pacific/Honolulu' }],
    ['7342226222', '+17342226222', { timeZone: 'US/Eastern' }],
    ['011 44 20 7946 0018', '+442079460018', { country: 'US' }],
  ],
  'written with letters': [
    ['1-800-FLOWERS', '+18003569377'],
    ['1-800-Flowers', '+18003569377'],
    ['1 800 FLOWERS', '+18003569377'],
    ['(800) FLOWERS', '+18003569377'],
    ['800-FLOWERS', '+18003569377'],
    ['+1-800-FLOWERS', '+18003569377'],
    ['1-800-CONTACTS', '+18002668228'],
    ['1-888-4-CLINIC', '+18884254642'],
    ['1-800-DENTIST', '+18003368478'],
    ['734-222-CARE', '+17342222273'],
    ['1.877.GOT.HELP', '+18774684357'],
  ],
  'a short code': [
    ['988', '988'],
    ['911', '911'],
    ['211', '211'],
    ['711', '711'],
    ['9-8-8', '988'],
    ['9-1-1', '911'],
    ['Call or text 988', '988'],
    ['In immediate danger call 911.', '911'],
    ['988', '988', { country: 'US' }],
    ['988', '988', { country: 'DE' }],
    ['911', '911', { country: 'GB', timeZone: 'Europe/London' }],
    ['112', '112'],
    ['112', '112', { country: 'DE' }],
    ['999', '999', { country: 'GB' }],
    ['111', '111', { country: 'GB' }],
    ['000', '000', { country: 'AU' }],
    ['110', '110', { country: 'JP' }],
    ['119', '119', { country: 'KR' }],
    ['192', '192', { country: 'BR' }],
    ['123', '123', { country: 'CO' }],
    ['061', '061', { country: 'ES' }],
    ['937', '937', { country: 'SA' }],
    ['116 123', '116123'],
    ['116123', '116123', { country: 'GB' }],
    ['116 117', '116117', { country: 'DE' }],
    ['13 11 14', '131114', { country: 'AU' }],
    ['3114', '3114', { country: 'FR' }],
    ['1737', '1737', { country: 'NZ' }],
    ['14416', '14416', { country: 'IN' }],
  ],
  'written with its country code': [
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['+44(0)2079460018', '+442079460018'],
    ['+44 20 7946 0018', '+442079460018'],
    ['0044 20 7946 0018', '+442079460018'],
    ['+44 20 7946 0018', '+442079460018', { country: 'US' }],
    ['+49 (0) 30 12345678', '+493012345678'],
    ['+49 (30) 12345678', '+493012345678'],
    ['+49-30-1234-5678', '+493012345678'],
    ['+49 734 222 6222', '+497342226222'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+39 06 1234 5678', '+390612345678'],
    ['+52 (55) 1234-5678', '+525512345678'],
    ['+7 (495) 123-45-67', '+74951234567'],
    ['+33 1 99 00 12 34', '+33199001234'],
    ['+971 4 123 4567', '+97141234567'],
    ['＋81 3-1234-5678', '+81312345678'],
    ['+٩٦٦ ١١ ١٢٣ ٤٥٦٧', '+966111234567'],
    ['\u202a+966 11 123 4567\u202c', '+966111234567'],
  ],
  'at home in another country': [
    ['020 7946 0018', '+442079460018', { country: 'GB' }],
    ['(020) 7946 0018', '+442079460018', { country: 'GB' }],
    ['020-7946-0018', '+442079460018', { country: 'gb' }],
    ['0800 123 4567', '+448001234567', { country: 'GB' }],
    ['44 20 7946 0018', '+442079460018', { country: 'GB' }],
    ['01 234 5678', '+35312345678', { country: 'IE' }],
    ['030/12345678', '+493012345678', { country: 'DE' }],
    ['030 123456-78', '+493012345678', { country: 'DE' }],
    ['(030) 1234 5678', '+493012345678', { country: 'DE' }],
    ['0151 23456789', '+4915123456789', { country: 'DE' }],
    ['04870 18373360', '+49487018373360', { country: 'DE' }],
    ['01 2345678', '+4312345678', { country: 'AT' }],
    ['044 123 45 67', '+41441234567', { country: 'CH' }],
    ['01 99 00 12 34', '+33199001234', { country: 'FR' }],
    ['01.99.00.12.34', '+33199001234', { country: 'FR' }],
    ['02 123 45 67', '+3221234567', { country: 'BE' }],
    ['020-123 4567', '+31201234567', { country: 'NL' }],
    ['912 345 678', '+34912345678', { country: 'ES' }],
    ['912 34 56 78', '+34912345678', { country: 'ES' }],
    ['21 123 4567', '+351211234567', { country: 'PT' }],
    ['06 1234 5678', '+390612345678', { country: 'IT' }],
    ['347 223 4567', '+393472234567', { country: 'IT' }],
    ['800 123 456', '+39800123456', { country: 'IT' }],
    ['22 123 45 67', '+48221234567', { country: 'PL' }],
    ['8 (495) 123-45-67', '+74951234567', { country: 'RU' }],
    ['(495) 123-45-67', '+74951234567', { country: 'RU' }],
    ['8 800 123-45-67', '+78001234567', { country: 'RU' }],
    ['55 1234 5678', '+525512345678', { country: 'MX' }],
    ['(222) 222-6222', '+522222226222', { country: 'MX' }],
    ['(11) 91234-5678', '+5511912345678', { country: 'BR' }],
    ['(11) 2345-6789', '+551123456789', { country: 'BR' }],
    ['(19) 96983-8395', '+5519969838395', { country: 'BR' }],
    ['011 4123-4567', '+541141234567', { country: 'AR' }],
    ['(011) 15-5123-4567', '+5491151234567', { country: 'AR' }],
    ['0351 15-512-3456', '+5493515123456', { country: 'AR' }],
    ['2 2123 4567', '+56221234567', { country: 'CL' }],
    ['601 234 5678', '+576012345678', { country: 'CO' }],
    ['300-223-4567', '+573002234567', { country: 'CO' }],
    ['987 654 321', '+51987654321', { country: 'PE' }],
    ['(01) 234 5678', '+5112345678', { country: 'PE' }],
    ['98765 43210', '+919876543210', { country: 'IN' }],
    ['91987 65432', '+919198765432', { country: 'IN' }],
    ['011 2345 6789', '+911123456789', { country: 'IN' }],
    ['042 1234 5678', '+924212345678', { country: 'PK' }],
    ['03-1234-5678', '+81312345678', { country: 'JP' }],
    ['０３－１２３４－５６７８', '+81312345678', { country: 'JP' }],
    ['010 1234 5678', '+861012345678', { country: 'CN' }],
    ['138 1234 5678', '+8613812345678', { country: 'CN' }],
    ['02-123-4567', '+8221234567', { country: 'KR' }],
    ['024 1234 5678', '+842412345678', { country: 'VN' }],
    ['(02) 9123 4567', '+61291234567', { country: 'AU' }],
    ['1300 123 456', '+611300123456', { country: 'AU' }],
    ['09 123 4567', '+6491234567', { country: 'NZ' }],
    ['011 123 4567', '+27111234567', { country: 'ZA' }],
    ['02 1234 5678', '+20212345678', { country: 'EG' }],
    ['011 123 4567', '+966111234567', { country: 'SA' }],
    ['٠١١ ١٢٣ ٤٥٦٧', '+966111234567', { country: 'SA' }],
    ['04 123 4567', '+97141234567', { country: 'AE' }],
    ['06 123 4567', '+96261234567', { country: 'JO' }],
    ['2212 3456', '+96522123456', { country: 'KW' }],
    ['71 123 456', '+21671123456', { country: 'TN' }],
    ['71 123 456', '+96171123456', { country: 'LB' }],
    ['0522-123456', '+212522123456', { country: 'MA' }],
  ],
};

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

const EXTENSIONS: Row[] = [
  ['734.222.6222 ext. 12', '+17342226222'],
  ['734.222.6222 Ext 12', '+17342226222'],
  ['734-222-6222 extension 12', '+17342226222'],
  ['734-222-6222x12', '+17342226222'],
  ['734-222-6222 x 12', '+17342226222'],
  ['734-222-6222 #12', '+17342226222'],
  ['(734) 222-6222 (ext. 12)', '+17342226222'],
  ['(734) 222-6222,12', '+17342226222'],
  ['tel:+17342226222;ext=12', '+17342226222'],
  ['+44 20 7946 0018 ext 12', '+442079460018'],
  ['030 12345678 Durchwahl 12', '+493012345678', { country: 'DE' }],
  ['01 99 00 12 34 poste 12', '+33199001234', { country: 'FR' }],
  ['912 345 678 ext. 12', '+34912345678', { country: 'ES' }],
  ['(11) 2345-6789 ramal 12', '+551123456789', { country: 'BR' }],
  ['8 (495) 123-45-67 доб. 12', '+74951234567', { country: 'RU' }],
  ['03-1234-5678 内線12', '+81312345678', { country: 'JP' }],
];

/** Numbers dialled as they stand, because nothing says where they belong. */
const DOUBTED: Row[] = [
  ['222-6222', '2226222'],
  ['222-6222', '2226222', { country: 'US' }],
  ['222-6222', '2226222', { timeZone: 'America/Detroit' }],
  ['7342226222', '7342226222'],
  ['734 222 6222', '7342226222'],
  ['17342226222', '17342226222'],
  ['7342226222', '7342226222', { timeZone: 'Europe/Berlin' }],
  ['7342226222', '7342226222', { timeZone: 'America/Mexico_City' }],
  ['7342226222', '7342226222', { timeZone: 'America/Tortola' }],
  ['7342226222', '7342226222', { country: 'XX' }],
  ['123-456-7890', '1234567890'],
  ['734-122-6222', '7341226222', { country: 'US' }],
  ['+1 734 222 622', '1734222622'],
  ['020 7946 0018', '02079460018'],
  ['020 7946 0018', '02079460018', { country: 'US' }],
  ['020 7946 0018', '02079460018', { country: 'XX' }],
  ['011-2345', '0112345', { country: 'US' }],
  ['7946 0018', '79460018', { country: 'GB' }],
  ['91234-5678', '912345678', { country: 'BR' }],
  ['1234567', '1234567', { country: 'DE' }],
];

const REFUSED: Row[] = [
  ['', ''],
  ['   ', ''],
  ['call us', ''],
  ['FLOWERS', ''],
  ['ext. 12', ''],
  ['12', ''],
  ['555', ''],
  ['123', ''],
  ['1234', ''],
  ['222-622', ''],
  ['12345', '', { country: 'US' }],
  ['Mon-Fri 9-11', ''],
  ['Open 9-11, 1-5', ''],
  ['24/7', ''],
  ['8:00 - 17:00', ''],
  ['(734) 222-6222 or (734) 222-6223', ''],
  ['734-222-6222 / 734-222-6223', ''],
  ['734-222-6222/6223', ''],
  ['734-222-6222 or 6223', ''],
  ['222-6222/222-6223', ''],
  ['222-6222/222-6223', '', { country: 'DE' }],
  ['(734) 222-6222, 1-800-FLOWERS', ''],
  ['988 or 911', ''],
  ['Call 988 or (734) 222-6222', ''],
  ['+44 20 7946 0018, +44 20 7946 0019', ''],
  ['+1234567890123456', ''],
  ['12345678901234567890', ''],
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
