/** What hours that say more than an ordinary week need: fetched for those. */
export { dateHoursOf } from '../domain/hours/date-hours.js';
export { comingDays } from '../words/week/coming-days.js';
