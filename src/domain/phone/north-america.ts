/**
 * Countries of the North American Numbering Plan, and how the IANA zones of the United States and Canada
 * begin.
 */
const HOME =
  /^(?:US|CA|PR)$|^(?:US|Canada|Pacific.Hon|America.(?:Ad|Anc|At|Bla|Boi|Camb|Chic|Cre|Daw|De|Ed|Fort_|Gl|Goo|Hal|In|Iq|Jun|Ke|Los|Lou|Meno|Met|Monc|Montre|Ne|Nom|Nort|Ph|Ra|Reg|Res|Si|St_J|Sw|Thun|Toro|V|W|Y))/;

const TEN_DIGITS = /^1?([2-9]\d\d[2-9]\d{6})$/;

/** The digit on whose key each letter from A to Z stands (ITU-T E.161). */
const KEYS = '22233344455566677778889999';

/** Whether ten bare digits are a North American number for an author of this country, or in this zone. */
export function isNorthAmerican(countryOrZone: string): boolean {
  return HOME.test(countryOrZone);
}

/**
 * The number dialled for ten digits, or eleven with the country's 1; `undefined` when no North American
 * number has them.
 *
 * @example
 * northAmericanNumber('7342226222') //=> '+17342226222'
 */
export function northAmericanNumber(digits: string): string | undefined {
  const ten = TEN_DIGITS.exec(digits)?.[1];
  return ten && `+1${ten}`;
}

/**
 * A number with its letters as the digits of their keys; a letter beyond the tenth digit is not dialled.
 *
 * @example
 * lettersAsDigits('1-800-FLOWERS') //=> '1-800-3569377'
 */
export function lettersAsDigits(written: string): string {
  const digits = written.replace(/[A-Z]/gi, letter => `${KEYS[parseInt(letter, 36) - 10]}`);
  return digits === written ? written : digits.replace(/^(\D*1?(?:\D*\d){10}).*/, '$1');
}
