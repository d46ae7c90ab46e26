import { isAmericanZone } from '../../domain/american-zone.js';
import { addressLines } from '../../domain/clinic/address-lines.js';
import type { Location } from '../../domain/clinic/location.js';
import { OFFICE, profileAt, profileCountry } from '../../domain/clinic/profile-facts.js';
import { crisisNumbersIn } from '../../domain/crisis/crisis-numbers.js';
import { phoneFromText } from '../../domain/phone/phone-from-text.js';
import { textChecksum } from '../../domain/text-checksum.js';
import { ARTICLE_WIDGETS } from './article-widgets.js';
import { element, lines, type Child } from './markup.js';
import type { SettledHours, SnippetFacts, SnippetMode, WidgetChoice } from './snippet-facts.js';
import { hoursHeight, inRooms, statementLines, textHeight, type Room } from './hours-height.js';
import type { SnippetWidget } from './snippet-widget.js';

/** Drawn boxes as they were measured, in `em`. */
const BUTTON = 3.6;
const BUTTON_LINE = 1.15;
/** Texting and WhatsApp, in a line of their own. */
const WAYS = 3;
/** A button that leads somewhere on the page. */
const SMALL_BUTTON = 2.9;
const CRISIS = { narrow: 31, wide: 18.1 };
/** A contact card's own lines with the space between them; what saves and copies it; and the ways to the address. */
const CARD_LINE = 3.6;
const ACTIONS = { narrow: 10.5, wide: 5 };
const MAPS = { narrow: 14, wide: 4 };

/** Every widget a snippet can be written for, by its tag without `clinic-`. */
export const SNIPPET_WIDGETS: Record<string, SnippetWidget> = {
  'office-hours': {
    stands: true,
    facts: (facts, choice) => {
      const settled = settledFor(facts, choice);
      const place = placeOf(facts, choice);
      if (!settled) return { 'time-zone': place.timeZone };
      const { timeZone = place.timeZone, ...hours } = settled.hours;
      return {
        'time-zone': timeZone,
        hours: JSON.stringify(hours),
        'hours-for': textChecksum(settled.text),
      };
    },
    content: (facts, choice) => lines(settledFor(facts, choice)?.text ?? ''),
    height: (facts, choice) => {
      const settled = settledFor(facts, choice);
      return inRooms(room => {
        const text = textHeight(settled?.text ?? '', room);
        const drawn = hoursHeight(settled, choice, room);
        // The week says all that the words do, and stands in their place.
        return choice.attributes['view'] === 'table' ? Math.max(text, drawn) : text + drawn;
      });
    },
  },
  'call-button': {
    stands: true,
    facts: ({ profile }, choice) => {
      const place = placeOf({ profile, settled: {} }, choice);
      return { country: abroad(place) };
    },
    content: (facts, choice) => {
      const place = placeOf(facts, choice);
      const number = choice.attributes['phone'] ?? place.phones?.[0]?.number;
      return number === undefined ? [] : [phoneLink(number, place)];
    },
    factsAlone: (facts, choice) => ({
      phone: placeOf(facts, choice).phones?.[0]?.number,
      ...hoursAlone(facts, choice),
    }),
    height: (facts, choice) => {
      const ways = 'text' in choice.attributes || 'whatsapp' in choice.attributes ? WAYS : 0;
      const settled = settledFor(facts, choice);
      return inRooms(room => BUTTON + BUTTON_LINE * (statementLines(settled, room) - 1) + ways);
    },
  },
  'contact-card': {
    stands: true,
    content: (facts, choice) => contactLines(placeOf(facts, choice)),
    factsAlone: (facts, choice) => {
      const { name, phones, email, address } = placeOf(facts, choice);
      const lines = address && addressLines(address);
      return {
        name,
        phone: phones?.[0]?.number,
        email,
        address: lines?.join('\n') || undefined,
        ...hoursAlone(facts, choice),
      };
    },
    height: (facts, choice) => {
      const place = placeOf(facts, choice);
      const settled = settledFor(facts, choice);
      const lines = contactLines(place).length * CARD_LINE;
      const drawn = (room: Room) =>
        lines + hoursHeight(settled, choice, room) + ACTIONS[room] + (place.address ? MAPS[room] : 0);
      return { narrow: drawn('narrow'), wide: drawn('wide') };
    },
  },
  'crisis-line': {
    stands: true,
    facts: ({ profile }) => ({ country: crisisCountry(profile) }),
    content: ({ profile }, { attributes }) => crisisLinks(attributes['country'] ?? crisisCountry(profile)),
    height: () => CRISIS,
  },
  'scroll-to-top': {
    floats: true,
    content: () => [element('a', { href: '#' }, ['Back to top'])],
    height: () => ({ narrow: SMALL_BUTTON }),
  },
  'accessibility-toolbar': {
    floats: true,
    facts: ({ profile }) => ({ phone: profile.phones?.[0]?.number, email: profile.email }),
    height: () => ({ narrow: SMALL_BUTTON }),
  },
  ...ARTICLE_WIDGETS,
};

/** Whether a widget, as chosen, stands at the window's edge and so takes no room in the page. */
export function isFloating({ name, attributes }: WidgetChoice): boolean {
  return attributes['placement']
    ? attributes['placement'] !== 'inline'
    : Boolean(SNIPPET_WIDGETS[name]?.floats);
}

/** Why a widget cannot be had in a way to embed: it only floats, or needs the clinic's site around it. */
export function whyNot({ name }: WidgetChoice, mode: SnippetMode): 'floats' | 'ofSite' | undefined {
  const { stands, ofSite } = SNIPPET_WIDGETS[name] ?? {};
  if (!stands && (mode === 'frame' || mode === 'element')) return 'floats';
  return ofSite && /^(?:frame|script|link)$/.test(mode) ? 'ofSite' : undefined;
}

/** All its attributes: the facts, and what was chosen. */
export function attributesOf(facts: SnippetFacts, choice: WidgetChoice): Record<string, string | undefined> {
  const widget = SNIPPET_WIDGETS[choice.name];
  const chosen = Object.entries(choice.attributes).filter(([name]) => !widget?.inContent?.includes(name));
  return { ...widget?.facts?.(facts, choice), ...Object.fromEntries(chosen) };
}

/** All its attributes where it stands alone, in a frame or a builder's own custom element. */
export function attributesAlone(
  facts: SnippetFacts,
  choice: WidgetChoice,
): Record<string, string | undefined> {
  return { ...SNIPPET_WIDGETS[choice.name]?.factsAlone?.(facts, choice), ...attributesOf(facts, choice) };
}

/** What it says without scripts. */
export function contentOf(facts: SnippetFacts, choice: WidgetChoice): Child[] {
  return SNIPPET_WIDGETS[choice.name]?.content?.(facts, choice) ?? [];
}

/** The hours of a widget that finds none around it. */
function hoursAlone(facts: SnippetFacts, choice: WidgetChoice): Record<string, string | undefined> {
  const settled = settledFor(facts, choice);
  const { timeZone = placeOf(facts, choice).timeZone, ...hours } = settled?.hours ?? {};
  return { 'time-zone': timeZone, hours: settled && JSON.stringify(hours) };
}

function settledFor({ settled }: SnippetFacts, { attributes }: WidgetChoice): SettledHours | undefined {
  return settled[attributes['location'] ?? '']?.[attributes['hours-of'] ?? OFFICE];
}

function placeOf({ profile }: SnippetFacts, { attributes }: WidgetChoice): Location {
  return profileAt(profile, attributes['location']).value ?? {};
}

/** Where help in a crisis is to be found, as far as the profile says. */
const crisisCountry = (place: Location): string | undefined =>
  profileCountry(place) ?? (isAmericanZone(place.timeZone) ? 'US' : undefined);

/** Whom to reach first, for who has no scripts; nothing where nothing certain is known. */
function crisisLinks(country = ''): Child[] {
  const numbers = crisisNumbersIn(country);
  if (!numbers) return [];
  const tel = (number: string): Child => element('a', { href: `tel:${number.replace(/ /g, '')}` }, [number]);
  const [{ name = '', call, text } = {}] = numbers.services;
  return [
    ...(call ? ['In a crisis? Call ', text === call ? 'or text ' : `${name} at `, tel(call), '. '] : []),
    'In danger? Call ',
    ...numbers.emergency.flatMap((number, i) => (i ? [' or ', tel(number)] : [tel(number)])),
    '.',
  ];
}

/** The country, where a number's own shape does not say it. */
function abroad(place: Location): string | undefined {
  const country = profileCountry(place);
  return country === 'US' || country === 'CA' ? undefined : country;
}

/** A link that calls without any script; the number alone where it cannot be dialled. */
function phoneLink(number: string, place: Location): Child {
  const options = { country: profileCountry(place), timeZone: place.timeZone };
  const href = phoneFromText(number, options).value?.tel;
  return href ? element('a', { href }, [number]) : number;
}

/** The classes are an h-card's, by which the card knows what is what: https://microformats.org/wiki/h-card */
function contactLines(place: Location): Child[] {
  const { name, phones = [], email, address } = place;
  const written = address ? addressLines(address) : [];
  return [
    ...(name ? [element('h2', { class: 'p-name' }, [name])] : []),
    ...phones.map(({ label, number }) =>
      element('p', {}, [label ? `${label}: ` : '', phoneLink(number, place)]),
    ),
    ...(written.length ? [element('p', { class: 'p-adr' }, lines(written.join('\n')))] : []),
    ...(email ? [element('p', {}, [element('a', { href: `mailto:${email}` }, [email])])] : []),
  ];
}
