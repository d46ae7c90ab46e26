/** What a careful designer's build makes of a package: rollup, tree-shaken, then terser. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';

const bench = new URL('../', import.meta.url);
const entry = fileURLToPath(new URL('entry.js', bench));

/** @param {string} source a module, whose packages are those of the bench */
export async function bundle(source) {
  const { default: commonjs } = createRequire(bench)('@rollup/plugin-commonjs');
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? source : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      commonjs(),
    ],
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  await built.close();
  const { code } = await minify(output[0].code, { module: true, ecma: 2020 });
  return code;
}
