/** OpenStreetMap's own syntax: on the 24-hour clock, and a later rule replaces an earlier one. */
const OPEN_STREET_MAP = /^(?=[^]*\d\d:\d\d)(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|[-\s,;:\d])+$/;

/** Whether a text is written in OpenStreetMap's syntax, which every lexicon reads alike. */
export const isOpenStreetMap = (text: string): boolean => OPEN_STREET_MAP.test(text);
