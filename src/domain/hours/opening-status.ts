import { dateHoursOf } from './date-hours.js';
import type { Hours } from './hours.js';
import { openingStatusWith, type OpeningStatus } from './opening-status-with.js';

export type { OpeningReason, OpeningState, OpeningStatus } from './opening-status-with.js';

/**
 * What a clinic is at an instant. It is told by instants, never by comparing wall-clock times, so it is right in
 * the nights in which clocks change.
 *
 * Never throws: without a valid time zone or a valid `now` the state is `unstated`. The status is made anew for
 * each call and belongs to the caller; where two of its instants are equal they may be one `Date`. `today` is
 * a frozen copy. The hours are worked out once, so they must not be changed once a status was asked for.
 */
export const openingStatus = (hours: Hours, now: Date): OpeningStatus =>
  openingStatusWith(hours ?? {}, now, dateHoursOf);
