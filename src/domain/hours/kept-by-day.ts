/** A power of two; more than five years. */
const DAYS_KEPT = 2048;

/**
 * Works something out for a day number once, and keeps it: one entry for each of `DAYS_KEPT` places, taken by the
 * latest of the days that share it, so what is kept cannot grow without end.
 */
export function keptByDay<Value>(workOut: (day: number) => Value): (day: number) => Value {
  const places: { day: number; value: Value }[] = [];
  return day => {
    let place = places[day & (DAYS_KEPT - 1)];
    if (place?.day !== day) {
      place = { day, value: workOut(day) };
      places[day & (DAYS_KEPT - 1)] = place;
    }
    return place.value;
  };
}
