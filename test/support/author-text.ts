/** The hours in a clinic's footer, as its author wrote them. */
export const FOOTER = 'Monday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed';

/** The same, settled. Its checksum is `1bolnfo`. */
export const SETTLED = JSON.stringify({
  timeZone: 'America/Detroit',
  week: {
    mon: [['08:00', '17:00']],
    tue: [['08:00', '17:00']],
    wed: [['08:00', '17:00']],
    thu: [['08:00', '17:00']],
    fri: [['08:00', '17:00']],
    sat: 'by-appointment',
    sun: 'by-appointment',
  },
  notes: { sat: 'Open as needed', sun: 'Open as needed' },
});
