import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const minified = await minifyHTMLLiterals(code, {
      fileName: id,
      minifyOptions: { conservativeCollapse: true, keepClosingSlash: true },
    });
    return minified && { code: minified.code, map: minified.map };
  },
});

/** Reads the compiler's source maps, so that ours end at `src`. */
const compilerMaps = () => ({
  name: 'compiler-maps',
  load(id) {
    if (!id.includes(`/${MODULES}/`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: readFileSync(`${id}.map`, 'utf8') };
  },
});

const MODULES = 'dist/modules';
const BADGE = '/define/office-hours.js';

/**
 * One hash for all parts of a build, of everything they are made from. A hash for each would be as good for
 * caches, since a release has an address of its own, but is paid for wherever one part names another.
 */
const build = createHash('sha256');
for (const file of readdirSync(MODULES, { recursive: true }).sort()) {
  if (file.endsWith('.js')) build.update(readFileSync(join(MODULES, file)));
}
for (const file of ['rollup.config.js', 'node_modules/lit/package.json']) build.update(readFileSync(file));
const hash = build.digest('hex').slice(0, 8);

/** Languages and countries are files of two letters in many folders: their folder says which of them it is. */
function partName({ name, facadeModuleId }) {
  const folder = /^[a-z]{2}$/.test(name) ? `${facadeModuleId.split('/').at(-2)}-` : '';
  return `${folder}${name}-${hash}.js`;
}

/** Small modules go with the part that is always there when they are needed: no part waits for a further one. */
const GO_WITH = {
  'domain/hours/date-hours.js': 'date-hours',
  'domain/hours/calendar-dates.js': 'date-hours',
  'domain/hours/json-parts.js': 'date-hours',
  'page/hours-elsewhere.js': 'hours-elsewhere',
  'page/page-order.js': 'hours-elsewhere',
};

/**
 * What most pages show is the badge: it makes one file with all that it needs at once, and the other parts take
 * from there what they share with it.
 */
function partOf(id, { getModuleInfo, getModuleIds }) {
  const badge = [...getModuleIds()].find(each => each.endsWith(BADGE));
  const together = new Set([badge]);
  for (const each of together) getModuleInfo(each).importedIds.forEach(next => together.add(next));
  return together.has(id) ? 'office-hours' : GO_WITH[id.split(`/${MODULES}/`)[1]];
}

const LANGUAGES = readdirSync(`${MODULES}/domain/hours/languages`)
  .filter(file => file.endsWith('.js'))
  .map(file => file.slice(0, -'.js'.length));
const CARRIED = ['en', 'es'];

/** Writes a module anew. */
const rewrite = (path, code) => ({
  name: 'rewrite',
  transform: (_, id) => (id.endsWith(path) ? { code, map: null } : null),
});

/** A part finds a lexicon by its file's name: a table of all names would weigh more than it says. */
const lexiconsByName = rewrite(
  '/page/load-lexicon.js',
  `export const loadLexicon = language =>
    ${JSON.stringify(LANGUAGES.join(' '))}.split(' ').includes(language)
      ? import(\`./languages-${'${language}'}-${hash}.js\`).then(part => part[language])
      : undefined;`,
);

/** One file for everything carries few languages, and says so in the others. */
const lexiconsCarried = rewrite(
  '/page/load-lexicon.js',
  `${CARRIED.map(each => `import { ${each} } from '../domain/hours/languages/${each}.js';`).join('\n')}
  const LEXICONS = { ${CARRIED.join(', ')} };
  export const loadLexicon = language => LEXICONS[language];`,
);

const WIDGETS = readdirSync(`${MODULES}/define`)
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
  transform(_, id) {
    if (!id.endsWith('/embed/parts.js')) return null;
    const ending = `-${hash}.js`;
    const partsFor = name => needed[name].map(file => file.slice(0, -ending.length));
    const widgets = Object.fromEntries(WIDGETS.map(name => [name, partsFor(name)]));
    const names = { ENDING: ending, WIDGETS: widgets, MOUNT: partsFor(MOUNT) };
    const code = Object.entries(names).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return { code: code.join('\n'), map: null };
  },
});

/** What we ship is ours and Lit's: both licences go with it. */
const licences = () => ({
  name: 'licences',
  writeBundle() {
    const texts = ['LICENSE', 'node_modules/lit/LICENSE'].map(file => readFileSync(file, 'utf8').trim());
    const titles = ['clinic-widgets', 'Lit, https://lit.dev'];
    writeFileSync('dist/LICENSES.txt', texts.map((text, i) => `${titles[i]}\n\n${text}\n`).join('\n\n'));
  },
});

const minify = terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: /^!/ } });
const plugins = [compilerMaps(), literals(), nodeResolve(), minify];

/** A warning is a fault: a template left unminified, an import that leads nowhere. */
const onwarn = warning => {
  throw new Error(warning.message);
};

const classic = (name, ...more) => ({
  input: `${MODULES}/embed/${name === 'clinic-widgets' ? 'embed' : 'all'}.js`,
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
      ...Object.fromEntries(WIDGETS.map(name => [name, `${MODULES}/define/${name}.js`])),
      [MOUNT]: `${MODULES}/embed/${MOUNT}.js`,
      ...Object.fromEntries(
        LANGUAGES.map(name => [`languages-${name}`, `${MODULES}/domain/hours/languages/${name}.js`]),
      ),
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [lexiconsByName, ...plugins, recordParts(), licences()],
    onwarn,
    output: {
      dir: 'dist/parts',
      format: 'es',
      entryFileNames: partName,
      chunkFileNames: partName,
      manualChunks: partOf,
      hoistTransitiveImports: false,
      sourcemap: true,
    },
  },
  classic('clinic-widgets', insertParts()),
  classic('clinic-widgets.all', lexiconsCarried),
];
