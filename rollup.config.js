import { readdirSync, readFileSync } from 'node:fs';
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

const WIDGETS = readdirSync('dist/modules/define')
  .filter(file => /^(?!all).*\.js$/.test(file))
  .map(file => file.slice(0, -'.js'.length));
const MOUNT = 'mount-widgets';

/** For each entry the files it needs: itself, and all that these import at once. */
const needed = {};

const recordParts = () => ({
  name: 'record-parts',
  generateBundle(options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.isEntry) continue;
      const files = new Set([chunk.fileName]);
      for (const file of files) for (const next of bundle[file].imports) files.add(next);
      needed[chunk.name] = [...files];
    }
  },
});

/** Puts the hashed names into the loader. */
const insertParts = () => ({
  name: 'insert-parts',
  transform(code, id) {
    if (!id.endsWith('/embed/parts.js')) return null;
    const { [MOUNT]: mount, ...widgets } = needed;
    const names = `export const WIDGETS = ${JSON.stringify(widgets)}, MOUNT = ${JSON.stringify(mount)};`;
    return { code: names, map: null };
  },
});

const minify = terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: /^!/ } });
const plugins = [compilerMaps(), literals(), nodeResolve(), minify];

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
    input: {
      ...Object.fromEntries(WIDGETS.map(name => [name, `dist/modules/define/${name}.js`])),
      [MOUNT]: `dist/modules/embed/${MOUNT}.js`,
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, recordParts()],
    onwarn,
    output: {
      dir: 'dist/parts',
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      hoistTransitiveImports: false,
      sourcemap: true,
    },
  },
  classic('clinic-widgets', insertParts()),
  classic('clinic-widgets.all'),
];
