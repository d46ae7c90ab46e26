import { UNITED_STATES, type CrisisNumbers, type CrisisService } from './united-states.js';

const SAMARITANS: CrisisService = { name: 'Samaritans', call: '116 123' };

/** Where each comes from says `crisis-sources.ts`. */
export const CRISIS_NUMBERS: Record<string, CrisisNumbers> = {
  US: UNITED_STATES,
  PR: UNITED_STATES,
  CA: {
    services: [{ name: '9-8-8: Suicide Crisis Helpline', call: '988', text: '988' }],
    emergency: ['911'],
  },
  GB: {
    services: [SAMARITANS, { name: 'Shout', text: '85258', send: 'SHOUT' }, { name: 'NHS 111', call: '111' }],
    emergency: ['999'],
  },
  IE: {
    services: [SAMARITANS, { name: 'Text About It', text: '50808' }],
    emergency: ['112', '999'],
  },
  AU: {
    services: [{ name: 'Lifeline', call: '13 11 14', text: '0477 13 11 14' }],
    emergency: ['000'],
  },
  NZ: {
    services: [
      { name: '1737, Need to talk?', call: '1737', text: '1737' },
      { name: 'Suicide Crisis Helpline', call: '0508 828 865' },
    ],
    emergency: ['111'],
  },
};

/** The other countries of the European Economic Area: one emergency number for all of them. */
export const EUROPE =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/**
 * Whom to reach in a crisis in a country; `undefined` where nothing certain is known.
 *
 * @param country ISO 3166 code of two letters.
 * @example crisisNumbersIn('ca')?.emergency //=> ['911']
 */
export function crisisNumbersIn(country: string): CrisisNumbers | undefined {
  const code = country.trim().toUpperCase().replace('UK', 'GB');
  if (Object.hasOwn(CRISIS_NUMBERS, code)) return CRISIS_NUMBERS[code];
  return EUROPE.split(' ').includes(code) ? { services: [], emergency: ['112'] } : undefined;
}
