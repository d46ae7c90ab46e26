/** Since when browsers have a feature, by MDN's data. */

/** The browsers we promise, with the oldest version of each. */
const FLOOR = { chrome: 100, safari: 15.4, safari_ios: 15.4, firefox: 115 };
const NAMES = { chrome: 'Chrome', safari: 'Safari', safari_ios: 'Safari on iPhone', firefox: 'Firefox' };

const number = version => Number(String(version).replace('≤', ''));

/** The first version that has it, under its own name and for everyone; `undefined` where there is none. */
function since(statements, isWhole) {
  const versions = [statements]
    .flat()
    .filter(each => each.version_added && !each.version_removed && !each.flags)
    .filter(each => !each.alternative_name && !(isWhole && each.partial_implementation))
    .map(each => number(each.version_added))
    .filter(version => !Number.isNaN(version));
  return versions.length ? Math.min(...versions) : undefined;
}

/**
 * The browsers that have it later than the oldest we promise, each with the version; what is there in part counts,
 * unless `isWhole`.
 * @returns {[browser: string, version: number | undefined][]}
 */
export const cameLater = (support, isWhole = false) =>
  Object.entries(FLOOR)
    .map(([browser, oldest]) => ({ browser, oldest, version: since(support[browser], isWhole) }))
    .filter(({ oldest, version }) => version === undefined || version > oldest)
    .map(({ browser, version }) => [browser, version]);

/** In words: "Chrome 114, Safari 17". Several entries of the data are there when the last of them is. */
export function sinceInWords(supports) {
  const last = new Map();
  for (const [browser, version = Infinity] of supports.flatMap(support => cameLater(support, true)))
    last.set(browser, Math.max(version, last.get(browser) ?? 0));
  if (last.get('safari_ios') === last.get('safari')) last.delete('safari_ios');
  const words = Object.keys(NAMES)
    .filter(browser => last.has(browser))
    .map(browser =>
      last.get(browser) === Infinity ? `not in ${NAMES[browser]}` : `${NAMES[browser]} ${last.get(browser)}`,
    );
  return words.join(', ');
}
