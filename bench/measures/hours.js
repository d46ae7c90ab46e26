/** Reading hours and telling the status, in Node on one core, beside two libraries that do the same. */
import { seeded } from '../../tools/probes/random-hours.js';
import { whoHas } from '../lib/contestants.js';

export const title = 'Hours';
export const intro = `The same week, as OpenStreetMap writes it and as Hours JSON, read, and asked at random instants of four years whether it
is open, and (but for simple-opening-hours) until when. Calls a second of the processor's time, the best of several rounds in one
process, on one core: higher is better. The others know no time zone but the machine's, which is set to the clinic's.`;

const ROUNDS = 7;

/** Calls a second of processor time. */
function rate(call, count, rounds) {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    for (let i = 0; i < count; i += 1) call(i);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (count / (user + system)) * 1e6);
  }
  return best;
}

/** As many calls as take a tenth of a second or so. */
function calibrated(call, rounds) {
  let count = 16;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < count; i += 1) call(i);
    if (performance.now() - start > 100) return rate(call, count, rounds);
    count *= 2;
  }
}

export async function measure({ quick }) {
  process.env.TZ = 'America/Detroit';
  const random = seeded(12);
  const fourYears = Array.from(
    { length: 4096 },
    () => new Date(Date.UTC(2024, 0, 1) + random() * 1461 * 86_400_000),
  );
  const rounds = quick ? 2 : ROUNDS;
  const all = (await Promise.all(Object.values(whoHas('hours')).map(each => each.hours()))).flat();
  const reference = all.find(({ isReference }) => isReference);
  const hoursOfReference = reference.read();
  const rows = all.map(({ name, read, status }) => {
    const hours = read();
    const agrees = now => {
      const [is, should] = [status(hours, now), reference.status(hoursOfReference, now)];
      return is.open === should.open && (!is.until || +is.until === +should.until);
    };
    return {
      contestant: name,
      'read, times a second': { value: calibrated(read, rounds) },
      'status, times a second': { value: calibrated(i => status(hours, fourYears[i & 4095]), rounds) },
      'as opening_hours.js, of 512': { value: fourYears.slice(0, 512).filter(agrees).length },
    };
  });
  return [{ rows, plot: 'status, times a second' }];
}
