import { resolve } from 'node:path';

/** How Rollup writes `fetchPart(import('./x.js'))`, with what it takes out of a part that holds more. */
const written = ending =>
  new RegExp(
    `([\\w$]+)\\(import\\((['"\`])\\./([^)]*?)${ending}\\2\\)(\\.then\\(function \\(n\\) \\{ return n\\.\\w+; \\}\\))?\\)`,
    'g',
  );

/**
 * What a part fetches later is asked for once more when it fails, and by its bare name, which weighs less. The source
 * has plain `import()`s, which the bundlers of those who install the package follow.
 * @param {string} modules the folder of our compiled modules
 * @param {string} ending how the name of every part ends
 */
export const retryParts = (modules, ending) => ({
  name: 'retry-parts',
  transform(code, id) {
    if (!id.includes(`/${modules}/`) || id.endsWith('/fetch-part.js') || !/\bimport\(/.test(code))
      return null;
    const wrapped = code.replace(/\bimport\((.*?)\)/g, 'fetchPart(import($1))');
    const from = JSON.stringify(resolve(modules, 'embed/fetch-part.js'));
    return { code: `import { fetchPart } from ${from};\n${wrapped}`, map: null };
  },
  renderChunk(code, { name }) {
    const renamed = code.replace(written(ending), '$1($2$3$2)$4');
    const left = new RegExp(`\\bimport\\([^)]*${ending}.*`).exec(renamed);
    if (left) this.error(`${name} fetches a part in a way that is not known here: ${left[0]}`);
    return { code: renamed, map: null };
  },
});
