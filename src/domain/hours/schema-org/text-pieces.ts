import type { Weekday } from '../weekday.js';
import { daysNamed } from './day-names.js';
import { CLOCK, inNumbers, writtenClock } from './written-clock.js';
import type { WrittenClock } from './written-clock.js';

/** Words for a place one may come to when it has been agreed. */
export const BY_APPOINTMENT =
  /(?:by|upon|on|with|for) (?:an |prior )?(?:appointments?|appt|request|arrangement)(?: only)?|appointments? only|as needed|on call|nach vereinbarung|auf anfrage|sur rendez-vous|con cita(?: previa)?|su appuntamento/i;

/** "9-5 or by appointment": the hours are the ones to be told. */
const BESIDES = /(?:\b(?:and|or|und|oder|et|ou)|[&+])\s+A /g;

const ALL_DAY =
  /24\s?[/x]\s?7|(?:open )?24[\s-]?(?:hrs?|hours?|h)\b(?:,? (?:a|per) day| daily)?|all day|around the clock/g;

const CLOSED = /\b(?:closed|off|geschlossen|ferm[ée]e?|cerrado|chiuso|fechado|gesloten)(?!\p{L})/gu;

const EVERY_DAY = /\b(?:every|each|all) days?\b|\b7 days(?: a week)?/g;

const HOLIDAYS = /\b(?:ph|sh|(?:public|bank|federal|legal)?\s?holidays?)\b/g;

/** Words that say nothing which the days and times do not. */
const NOISE =
  /^(?:open|opening|office|business|store|hours?|hrs?|from|and|the|on|call|uhr|h|und|et|y|[ecmp][sd]?t|termine?|times?)$/;

/** A piece of a text about hours. */
export type TextPiece =
  | { kind: 'days'; days: Weekday[] }
  | { kind: 'clock'; clock: WrittenClock }
  | { kind: 'closed' | 'all-day' | 'by-appointment' | 'holidays' | 'to' | 'unknown' };

/** Signs in place of phrases: capitals, for the text is in small letters. */
const SIGNS = new Map<string, TextPiece>([
  ['A', { kind: 'by-appointment' }],
  ['C', { kind: 'closed' }],
  ['D', { kind: 'all-day' }],
  ['H', { kind: 'holidays' }],
  ['-', { kind: 'to' }],
]);

/** Times, words, and every sign that is not known to stand between them for nothing. */
const PIECE = new RegExp(String.raw`${CLOCK}|\p{L}+(?:-feira)?|[^\s,;:.&/|()[\]'"•·]`, 'gu');

/** Takes a text about hours to pieces, leaving out what says nothing. */
export function textPieces(text: string): TextPiece[] {
  const plain = inNumbers(text.normalize('NFKC').toLowerCase())
    .replace(/&(?:[nm]dash|#821[12]);|[‐-―−~→]|\.{2,}|\b(?:to|through|thru|until|till|bis)\b/g, '-')
    .replace(/&nbsp;|&amp;|<[^<>]*>/g, ' ')
    .replace(new RegExp(BY_APPOINTMENT, 'g'), ' A ')
    .replace(BESIDES, ' ')
    .replace(ALL_DAY, ' D ')
    .replace(CLOSED, ' C ')
    .replace(HOLIDAYS, ' H ')
    .replace(EVERY_DAY, 'daily');
  return [...plain.matchAll(PIECE)].flatMap(match => piece(match));
}

function piece(match: RegExpMatchArray): TextPiece[] {
  const [text] = match;
  const sign = SIGNS.get(text);
  if (sign) return [sign];
  if (NOISE.test(text)) return [];
  const days = daysNamed(text);
  if (days.length) return [{ kind: 'days', days }];
  const clock = match[1] === undefined ? undefined : writtenClock(match);
  return [clock ? { kind: 'clock', clock } : { kind: 'unknown' }];
}
