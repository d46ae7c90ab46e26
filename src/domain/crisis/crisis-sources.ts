/** Who publishes a number, and when somebody last looked there. */
export interface CrisisSource {
  source: string;
  /** `YYYY-MM-DD`; `undefined`: written from general knowledge, and to be checked there before one relies on it. */
  checked: string | undefined;
}

const at = (source: string, checked?: string): CrisisSource => ({ source, checked });

/** The name of a country's emergency numbers among its sources. */
export const EMERGENCY = 'Emergency';

/** The name under which the sources of `EUROPE` stand. */
export const EUROPEAN = 'EU';

const SAMARITANS = at('https://www.samaritans.org/how-we-can-help/contact-samaritan/');

const US: Record<string, CrisisSource> = {
  '988 Suicide & Crisis Lifeline': at('https://988lifeline.org/'),
  'Veterans Crisis Line': at('https://www.veteranscrisisline.net/'),
  [EMERGENCY]: at('https://www.911.gov/'),
};

/** The official source of every number, by country and service. For docs and tests: visitors do not load it. */
export const CRISIS_SOURCES: Record<string, Record<string, CrisisSource>> = {
  US,
  PR: US,
  CA: {
    '9-8-8: Suicide Crisis Helpline': at('https://988.ca/'),
    [EMERGENCY]: at('https://crtc.gc.ca/eng/phone/911/'),
  },
  GB: {
    Samaritans: SAMARITANS,
    Shout: at('https://giveusashout.org/'),
    'NHS 111': at('https://111.nhs.uk/'),
    [EMERGENCY]: at('https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers'),
  },
  IE: {
    Samaritans: SAMARITANS,
    'Text About It': at('https://www.textaboutit.ie/'),
    [EMERGENCY]: at('https://www.112.ie/'),
  },
  AU: {
    Lifeline: at('https://www.lifeline.org.au/'),
    [EMERGENCY]: at('https://www.triplezero.gov.au/'),
  },
  NZ: {
    '1737, Need to talk?': at('https://1737.org.nz/'),
    'Suicide Crisis Helpline': at('https://www.lifeline.org.nz/'),
    [EMERGENCY]: at('https://www.police.govt.nz/contact-us'),
  },
  [EUROPEAN]: { [EMERGENCY]: at('https://digital-strategy.ec.europa.eu/en/policies/112') },
};
