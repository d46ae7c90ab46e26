/** What hours that say more than an ordinary week need: fetched for those. */
export { comingDates } from '../domain/hours/coming-dates.js';
export { dateHoursOf } from '../domain/hours/date-hours.js';
