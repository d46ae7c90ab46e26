/**
 * What a phone dials in front of a national number, by ISO 3166 country (ITU-T E.164, list of country
 * codes).
 */
const CALLING_CODES = ` RU7 EG20 ZA27 NL31 BE32 FR33 ES34 IT39 CH41 AT43 GB44 UK44 PL48 DE49 PE51 MX52
 AR54 BR55 CL56 CO57 AU61 NZ64 JP81 KR82 VN84 CN86 IN91 PK92 MA212 DZ213 TN216 LY218 SD249 PT351 IE353
 LB961 JO962 SY963 IQ964 KW965 SA966 YE967 OM968 PS970 AE971 BH973 QA974`;

/** Where a whole number has ten digits without a leading 0, as in North America. */
const TEN_DIGITS = 'AR BR CN CO IN IT MX RU';

/**
 * A number as it is dialled from anywhere, from the digits dialled within a country outside North America:
 * its trunk 0 (Russia's 8) goes, except in Italy, and the calling code comes in front. `undefined` when the
 * country is not known, or when the digits may lack an area code.
 *
 * @param northAmerican What is dialled if the number is one of North America, as which it is written; that
 *   holds wherever ten digits are written in another way.
 * @example
 * numberAbroad('02079460018', 'GB') //=> '+442079460018'
 * numberAbroad('0612345678', 'IT') //=> '+390612345678'
 */
export function numberAbroad(digits: string, country: string, northAmerican?: string): string | undefined {
  const hasTenDigits = TEN_DIGITS.includes(country);
  if (northAmerican && !hasTenDigits) return northAmerican;
  const code = parseInt(`${CALLING_CODES.split(` ${country}`)[1]}`);
  if (!code) return undefined;
  if (digits.length > 10 && digits.startsWith(`${code}`)) return `+${digits}`;
  const national = digits.replace(code === 7 ? /^8(?=\d{10})/ : /^0/, '');
  // Argentina's mobile numbers have 15 behind the area code at home, and 9 before it from abroad.
  if (code === 54 && national.length === 12) return `+549${national.replace(/^(\d{2,4}?)15/, '$1')}`;
  // Without a trunk digit, an area code is only told by the length; Arab countries have the shortest numbers.
  const fewest = code > 960 || code === 216 ? 8 : hasTenDigits && code !== 39 ? 10 : 9;
  if (national === digits && digits.length < fewest) return undefined;
  return `+${code}${code === 39 ? digits : national}`;
}
