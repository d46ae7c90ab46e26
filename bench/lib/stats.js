/** Numbers of several rounds. */
const sorted = values => values.filter(Number.isFinite).sort((a, b) => a - b);

/** The middle value; of an even count, the mean of the two middle ones. */
export function median(values) {
  const all = sorted(values);
  return (all[(all.length - 1) >> 1] + all[all.length >> 1]) / 2;
}

/** The middle value with the lowest and the highest, less `base`. */
export function spread(values, base = 0) {
  const all = sorted(values).map(value => value - base);
  return { value: median(all), low: all[0], high: all.at(-1) };
}

/** The same "random" numbers in every run, so that every run has the same pages. */
export function seeded(seed) {
  return () => (seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff;
}

/**
 * Runs each contestant once a round, in turn; nobody is always first.
 * @template T
 * @param {string[]} names
 * @param {number} rounds
 * @param {(name: string) => Promise<T>} run
 * @returns {Promise<Record<string, T[]>>}
 */
export async function interleaved(names, rounds, run) {
  const results = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length];
      results[name].push(await run(name));
    }
  }
  return results;
}
