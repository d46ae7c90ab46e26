import { WEEKDAYS } from '../../domain/hours/weekday.js';
import type { SettledHours, WidgetChoice } from './snippet-facts.js';
import type { SnippetHeight } from './snippet-widget.js';

/** The narrowest phones, where a line holds less, and all that is wider: other phones, and the columns of a footer. */
export type Room = 'narrow' | 'wide';
/** The width, in `em`, at which that begins. */
const WIDER = 25;
/** How many letters of ordinary text stand in a line, and how many in one of the badge. */
const LETTERS = { narrow: 30, wide: 36 };
const BADGE_LETTERS = { narrow: 27, wide: 36 };

/** "Closed · Saturday: … · opens Monday at 8 AM", without the clinic's own words in the middle. */
const STATEMENT = 42;

/** A line of the page's own text, generously; the badge and its lines as they were measured. All in `em`. */
const LINE = 1.8;
const BADGE = 3.1;
const BADGE_LINE = 1.4;
/** The week: its rows, with what is said about now above them. */
const TABLE = 3.9;
const TABLE_ROW = 1.95;

/** What takes more lines on the narrowest phones alone. */
export const inRooms = (height: (room: Room) => number): SnippetHeight => ({
  narrow: height('narrow'),
  wide: height('wide'),
  at: WIDER,
});

/** The clinic's own words. */
export const textHeight = (text: string, room: Room): number =>
  LINE * text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LETTERS[room]), 0);

/** How many lines the sentence about now takes when it is longest: with the clinic's own words in it. */
export function statementLines(settled: SettledHours | undefined, room: Room): number {
  const notes = Object.values(settled?.hours.notes ?? {});
  if (!notes.length) return 1;
  return Math.ceil((STATEMENT + Math.max(...notes.map(note => note.length))) / BADGE_LETTERS[room]);
}

/** What is drawn of the hours, with as many lines as it may take. */
export function hoursHeight(
  settled: SettledHours | undefined,
  { attributes }: WidgetChoice,
  room: Room,
): number {
  const lines = statementLines(settled, room);
  if (attributes['view'] === 'line') return LINE * lines;
  if (attributes['view'] === 'table') {
    const rows = 'grouped' in attributes ? kinds(settled) : 7;
    // "Monday – Friday" and its hours do not fit beside each other there; of single days one may not.
    const broken = room === 'wide' ? 0 : 'grouped' in attributes ? rows : 1;
    return TABLE + TABLE_ROW * rows + BADGE_LINE * broken;
  }
  // What opens the week takes room in the badge, and may take a line.
  return BADGE + BADGE_LINE * (lines - ('expandable' in attributes ? 0 : 1));
}

/** How many days of the week begin another kind of day. */
function kinds(settled: SettledHours | undefined): number {
  const { week = {}, notes = {} } = settled?.hours ?? {};
  const days = WEEKDAYS.map(day => JSON.stringify([week[day], notes[day]]));
  return days.filter((day, at) => day !== days[at - 1]).length;
}
