import { everydayHours } from './everyday/everyday-hours.js';
import { EVERYDAY_LANGUAGES } from './everyday/everyday-languages.js';
import type { TextOptions, TextReading } from './hours-from-text-with.js';
import { asText, hoursFromTextWith } from './hours-from-text-with.js';
import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { it } from './languages/it.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { ru } from './languages/ru.js';
import { vi } from './languages/vi.js';
import { zh } from './languages/zh.js';
import type { Lexicon } from './lexicon.js';
import { normalise } from './text/normalise.js';
import { isOpenStreetMap } from './text/open-street-map.js';
import { tokensOf } from './text/tokens.js';
import { vocabularyOf } from './text/vocabulary.js';
import { zoneProblems } from './zone-in-text.js';

const LEXICONS: readonly Lexicon[] = [en, es, fr, de, it, pt, nl, pl, ru, zh, ja, ar, vi, ko];

/**
 * Reads opening hours as people write them, in every language there is a lexicon for. Without `language` it is found
 * from the words. Where bytes count, use `hoursFromTextWith` and the one lexicon.
 *
 * @example
 * hoursFromText('Lunes a viernes de 9 a 18 hs').value?.week.fri //=> [['09:00', '18:00']]
 */
export function hoursFromText(
  text: string,
  options: TextOptions & { language?: string | undefined } = {},
): TextReading {
  const asked = asText(options.language);
  const lexicon = asked
    ? LEXICONS.find(one => one.language === asked.toLowerCase().split(/[-_]/)[0])
    : isOpenStreetMap(asText(text))
      ? en
      : likelyLexicon(asText(text));
  if (lexicon) {
    const everyday = everydayHours(asText(text), EVERYDAY_LANGUAGES[lexicon.language]!, options.timeZone);
    if (everyday) return everyday;
    const reading = hoursFromTextWith(text, lexicon, options);
    return { ...reading, problems: [...reading.problems, ...zoneProblems(asText(text), options.timeZone)] };
  }
  const known = LEXICONS.map(one => one.language).join(', ');
  const message = `Hours in "${asked}" cannot be read. Write them in one of ${known}.`;
  return { value: undefined, problems: [{ kind: 'error', message }], rest: [asText(text)], empty: false };
}

/** The lexicon that knows the most of a text's words; English when none knows more. */
function likelyLexicon(text: string): Lexicon {
  const plain = normalise(text.slice(0, 400));
  let likely = LEXICONS[0]!;
  let most = 0;
  for (const lexicon of LEXICONS) {
    const known = tokensOf(plain, vocabularyOf(lexicon))
      .filter(({ letter }) => /[a-z]/i.test(letter) && !/[wnyTB]/.test(letter))
      .reduce((sum, { from, to }) => sum + to - from, 0);
    if (known > most) [likely, most] = [lexicon, known];
  }
  return likely;
}
