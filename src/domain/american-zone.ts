const AMERICAN =
  /^(US|Pacific\/Honolulu|America\/(New_Y|Det|Chi|Den|Pho|Los_|Anch|Jun|Boi|Indiana|Kent|Meno|North))/;

/** Whether a time zone, an IANA name, is one of the United States alone: it says the country, too. */
export const isAmericanZone = (timeZone = ''): boolean => AMERICAN.test(timeZone);
