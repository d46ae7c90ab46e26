import { isHtml, pageText } from '../../html/page-text.js';
import type { Hours } from '../../hours/hours.js';
import { WEEKDAYS } from '../../hours/weekday.js';
import { likelyTimeZone } from '../likely-time-zone.js';
import { clinicFromSchemaOrg, type DataClinic } from './clinic-from-schema-org.js';
import { clinicFromText, type FoundClinic } from './clinic-from-text.js';
import { nameFromTitle } from './found-name.js';

/** What a page says about a clinic: to its visitors, and to search engines. */
export interface FoundPage extends FoundClinic {
  /** What its structured data says. */
  data: DataClinic;
  /** Whether its text and its data say different hours for a day. */
  disagrees: boolean;
}

/**
 * Finds a clinic's facts in text or HTML, whichever it is. What visitors read goes before what the page tells search
 * engines: the two drift apart, and nobody looks at the second.
 */
export function clinicFromPage(source: string): FoundPage {
  if (!isHtml(source)) return { ...clinicFromText(source), data: {}, disagrees: false };
  const page = pageText(source);
  const data = clinicFromSchemaOrg(page.jsonLd);
  const found = clinicFromText(page.text, {
    languages: [...(page.language ? [page.language] : []), ...page.otherLanguages],
    country: data.address?.country,
  });
  const name = data.name ?? (page.title && !found.name ? nameFromTitle(page.title) : undefined);
  const timeZone =
    found.timeZone ?? likelyTimeZone(data.address, data.phone ? [data.phone.replace(/[^\d+]/g, '')] : []);
  return {
    ...found,
    ...(name !== undefined && { name: { name } }),
    ...(timeZone && { timeZone }),
    data,
    disagrees: differ(found.hours.find(({ set }) => set === 'office')?.reading.value, data.hours?.value),
  };
}

/** Whether two sources say something else about a day that both of them know. */
function differ(one: Hours | undefined, other: Hours | undefined): boolean {
  if (!one || !other) return false;
  return WEEKDAYS.some(day => {
    const [mine, theirs] = [one.week[day], other.week[day]];
    return Array.isArray(mine) && Array.isArray(theirs) && JSON.stringify(mine) !== JSON.stringify(theirs);
  });
}
