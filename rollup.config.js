import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! clinic-widgets ${version} | MIT */`;

/** Minifies what stands in our html, svg and css templates. */
const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id, minifyOptions: { keepClosingSlash: true } });
    return minified && { code: minified.code, map: minified.map };
  },
});

/** Reads the compiler's source maps, so that ours end at `src`. */
const compilerMaps = () => ({
  name: 'compiler-maps',
  load(id) {
    if (!id.includes('/dist/modules/')) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: readFileSync(`${id}.map`, 'utf8') };
  },
});

/** Files fetched for each widget: what it begins with, and all that this imports at once. */
const parts = {};

const recordParts = () => ({
  name: 'record-parts',
  generateBundle(options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.isEntry) continue;
      const needed = new Set([chunk.fileName]);
      for (const file of needed) for (const next of bundle[file].imports) needed.add(next);
      parts[chunk.name] = [...needed];
    }
  },
});

/** Puts the hashed names into the loader. */
const insertParts = () => ({
  name: 'insert-parts',
  transform: (code, id) =>
    id.endsWith('/embed/parts.js') ? { code: `export const PARTS = ${JSON.stringify(parts)};`, map: null } : null,
});

const minify = terser({ ecma: 2020, module: true, format: { comments: /^!/ } });
const plugins = [compilerMaps(), literals(), nodeResolve(), minify];
const widgets = ['call-button', 'office-hours'];

/** A warning is a fault: a template left unminified, an import that leads nowhere. */
const onwarn = warning => {
  throw new Error(warning.message);
};

const classic = (name, ...more) => ({
  input: `dist/modules/embed/${name === 'clinic-widgets' ? 'embed' : 'all'}.js`,
  plugins: [...more, ...plugins],
  onwarn,
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
  },
});

export default [
  {
    input: Object.fromEntries(widgets.map(name => [name, `dist/modules/define/${name}.js`])),
    plugins: [...plugins, recordParts()],
    onwarn,
    output: {
      dir: 'dist/parts',
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      hoistTransitiveImports: false,
      sourcemap: true,
      banner,
    },
  },
  classic('clinic-widgets', insertParts()),
  classic('clinic-widgets.all'),
];
