/** Hours JSON drawn at random, rich in what is hard: nights, 24 hours, skipped and repeated times, layers upon layers. */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const HOLIDAYS = [
  ...['us/christmas', 'us/thanksgiving', 'us/new-years-day', 'us/memorial-day', 'us/public'],
  ...['gb/boxing-day', 'gb/good-friday', 'de/whit-monday', 'ca/victoria-day'],
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param random As `seeded` gives it.
 * @param timeZone Its time zone.
 * @param near A `Temporal.PlainDate`; special days, seasons and closures are drawn around it.
 */
export function randomHours(random, timeZone, near) {
  const chance = share => random() < share;
  const upTo = count => Math.floor(random() * count);
  const pick = list => list[upTo(list.length)];
  const some = (share, most, draw) =>
    chance(share) ? Array.from({ length: 1 + upTo(most) }, draw) : undefined;

  const clock = () => {
    const minutes = chance(0.4) ? upTo(20) * 15 : upTo(288) * 5;
    const two = n => String(n).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  const span = () => (chance(0.08) ? ['00:00', '24:00'] : [clock(), chance(0.05) ? '24:00' : clock()]);
  const spans = () => Array.from({ length: 1 + upTo(2) + upTo(2) * upTo(2) }, span);
  const dayHours = () => (chance(0.2) ? [] : chance(0.2) ? 'by-appointment' : spans());
  const byWeekday = (share, draw) =>
    Object.fromEntries(WEEKDAYS.filter(() => chance(share)).map(day => [day, draw(day)]));

  const dates = longest => {
    const from = near.add({ days: upTo(40) - 10 });
    const to = chance(0.5) ? from : from.add({ days: upTo(longest) });
    const yearly = chance(0.3);
    const written = date => (yearly ? date.toString().slice(5) : date.toString());
    return { from: written(from), ...(chance(0.8) && { to: written(to) }) };
  };
  const special = () => ({
    ...(chance(0.25) ? { holiday: pick(HOLIDAYS), observed: chance(0.5) } : dates(9)),
    ...(chance(0.85) && { hours: dayHours() }),
    ...(chance(0.5) && { label: pick(['Christmas', 'Inventory', 'Half day']) }),
  });
  const season = () => ({
    ...dates(60),
    ...(chance(0.5) && { label: pick(['Summer', 'Winter']) }),
    week: byWeekday(0.5, () => (chance(0.1) ? null : dayHours())),
  });
  const closure = () => {
    const { from, to } = dates(20);
    const whole =
      from.length === 5
        ? { from, to: to ?? from }
        : { ...(chance(0.8) && { from }), ...(chance(0.8) && to && { to }) };
    return {
      ...whole,
      ...(chance(0.5) && { label: 'Doctor away' }),
      ...(chance(0.5) && { note: 'Call the desk' }),
    };
  };

  const never = chance(0.03);
  const defined = {
    timeZone,
    week: byWeekday(chance(0.5) ? 1 : 0.75, never ? () => [] : dayHours),
    notes: chance(0.3) ? byWeekday(0.4, day => `Words for ${day}`) : undefined,
    requestHours: chance(0.5) ? byWeekday(0.7, spans) : undefined,
    special: some(never ? 0.2 : 0.6, 4, special),
    seasons: some(0.3, 3, season),
    closure: chance(0.15) ? closure() : undefined,
  };
  return JSON.parse(JSON.stringify(defined));
}

/** Special days to lay over hours, or none. */
export function randomLaidOver(random, near) {
  return random() < 0.15 ? randomHours(random, 'UTC', near).special : undefined;
}
