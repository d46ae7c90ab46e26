/**
 * A text's letters and digits alone, to tell whether one text says what another does.
 *
 * @example bareText('(734) 222-6222, ext. 12') //=> '7342226222ext12'
 */
export const bareText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
