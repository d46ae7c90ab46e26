import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyHTMLLiterals } from 'minify-literals';
import { oneName } from './tools/build/one-name.js';
import { retryParts } from './tools/build/retry-parts.js';
import { slimLit } from './tools/build/slim-lit.js';

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
    const file = id.split('?')[0];
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: readFileSync(`${file}.map`, 'utf8') };
  },
});

/** Too small for files of their own, and needed by parts that come without each other: each gets a copy. */
const COPIED =
  /\/(?:accent\.styles|add-styles|map-link|hours-markup|plain-phone|address-lines|holiday-rule|hours-lines)\.js$/;
/** What stands in another part, but these nearly always need: a copy in theirs is one request less. */
const COPIED_FOR = [
  { part: 'call-button', importers: /\/call-button\.js$/, modules: /\/(?:hours-elsewhere|look\/icons)\.js$/ },
  {
    part: 'accessibility-toolbar',
    importers: /\/(?:accessibility-toolbar|place-panel|page-openers)\.js$|\?accessibility-toolbar$/,
    modules: /\/(?:page-colors|page-placement|marker-name|contrast)\.js$/,
  },
  ...['record', 'contact'].map(part => ({
    part,
    importers: new RegExp(`/${part}-from-schema-org\\.js$`),
    modules: /\/node-parts\.js$/,
  })),
];

const copies = () => ({
  name: 'copies',
  resolveId(source, importer = '') {
    const [from, part = ''] = importer.split('?');
    const copy = COPIED_FOR.find(
      ({ importers, modules }) => importers.test(importer) && modules.test(source),
    );
    const owner = copy ? copy.part : COPIED.test(source) && part + basename(from);
    return owner ? `${join(from, '..', source)}?${owner}` : null;
  },
});

const MODULES = 'dist/modules';

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

/** Languages and countries are files of such names in many folders: their folder says which of them it is. */
function partName({ name, facadeModuleId, moduleIds }) {
  const module = facadeModuleId ?? moduleIds.at(-1);
  const folder = /^[a-z]{2}(?:-hant)?$/.test(name) ? `${module.split('/').at(-2)}-` : '';
  return `${folder}${name}-${hash}.js`;
}

/** Small modules go with the part that is always there when they are needed: no part waits for a further one. */
const GO_WITH = {
  'page/dated-hours.js': 'date-hours',
  'domain/hours/date-hours.js': 'date-hours',
  'domain/hours/coming-dates.js': 'date-hours',
  'words/week/coming-days.js': 'date-hours',
  'domain/hours/calendar-dates.js': 'date-hours',
  'domain/hours/json-parts.js': 'date-hours',
  'page/hours-elsewhere.js': 'hours-elsewhere',
  'page/page-order.js': 'office-hours',
  'domain/parsed-json.js': 'office-hours',
  // Small, and what stands beside a badge needs it.
  'page/host-parts.js': 'office-hours',
  'page/compare-sources.js': 'compare-sources',
  'domain/hours/hours-compared.js': 'compare-sources',
  'page/hours-in-text.js': 'hours-in-text',
  'domain/hours/everyday/everyday-hours.js': 'hours-in-text',
  'domain/hours/languages/everyday/en.js': 'hours-in-text',
  // Both readers need these.
  ...Object.fromEntries(
    ['clock', 'days', 'expression', 'fold', 'letters', 'open-street-map'].map(name => [
      `domain/hours/text/${name}.js`,
      'hours-in-text',
    ]),
  ),
  'page/hours-in-any-text.js': 'hours-in-any-text',
  'domain/hours/languages/en.js': 'hours-in-any-text',
  'define/call-button.js': 'call-button',
  'page/read-phone.js': 'read-phone',
  'domain/phone/phone-from-text.js': 'read-phone',
  'elements/look/week-part.js': 'week-part',
  'elements/look/panel.js': 'week-part',
  'elements/look/panel.styles.js': 'week-part',
  'words/week/week-book.js': 'week-part',
  'page/page-colors.js': 'page-placement',
  'page/page-placement.js': 'page-placement',
  'domain/bare-text.js': 'hours-elsewhere',
  'elements/look/icons.js': 'hours-elsewhere',
  'domain/clinic/location-contact.js': 'location-contact',
  'page/article/trust-in.js': 'article-source',
  'page/article/allowed-origins.js': 'article-source',
  'page/article/article-source.js': 'article-source',
  'domain/article/html-reader.js': 'article-source',
};

/**
 * What most pages show is the badge: it makes one file with all that it needs at once, and the other parts take
 * from there what they share with it. So does the article card, and what it says of who wrote an article.
 */
const TOGETHER = ['/define/office-hours.js', '/define/article-card.js', '/look/article/details-part.js'];

function partOf(id, { getModuleInfo, getModuleIds }) {
  for (const ending of TOGETHER) {
    const together = new Set([[...getModuleIds()].find(each => each.endsWith(ending))]);
    for (const each of together) getModuleInfo(each).importedIds.forEach(next => together.add(next));
    if (together.has(id)) return ending.split('/').at(-1).replace('.js', '');
  }
  return GO_WITH[id.split(`/${MODULES}/`)[1]];
}

const LANGUAGES = readdirSync(`${MODULES}/domain/hours/languages`)
  // English comes with the reader.
  .filter(file => file.endsWith('.js') && file !== 'en.js')
  .map(file => file.slice(0, -'.js'.length));
const SPOKEN = readdirSync(`${MODULES}/words/languages`)
  .filter(file => /^[a-z]{2}(?:-hant)?\.js$/.test(file))
  .map(file => file.slice(0, -'.js'.length))
  // Most of them make the same list as the lexicons, which is found again in it.
  .sort((one, other) => LANGUAGES.includes(other) - LANGUAGES.includes(one));
const CARRIED = ['en', 'es'];
const COUNTRIES = readdirSync(`${MODULES}/domain/hours/holidays`)
  .filter(file => file.endsWith('.js'))
  .map(file => file.slice(0, -'.js'.length));

/** Writes a module anew. */
const rewrite = (path, code) => ({
  name: 'rewrite',
  transform: (_, id) => (id.endsWith(path) ? { code, map: null } : null),
});

/** A part finds a language's words by their file's name: a table of all names would weigh more than it says. */
const everydayWordsByName = rewrite(
  '/page/load-everyday-words.js',
  `export const loadEverydayWords = language =>
    ${JSON.stringify(LANGUAGES.join(' '))}.split(' ').includes(language)
      ? import(\`./everyday-${'${language}'}-${hash}.js\`).then(part => part[language])
      : undefined;`,
);

/** So it finds the lexicon of a language whose words it has. */
const lexiconsByName = rewrite(
  '/page/load-lexicon.js',
  `export const loadLexicon = language =>
    import(\`./languages-${'${language}'}-${hash}.js\`).then(part => part[language]);`,
);

/** So it finds our words. */
const wordsByName = rewrite(
  '/words/languages/load-words.js',
  `export const loadWords = async tag =>
    ${JSON.stringify(SPOKEN.join(' '))}.split(' ').includes(tag)
      ? (await import(\`./words-${'${tag}'}-${hash}.js\`)).words
      : undefined;`,
);

/** So it finds a country's holidays, of which some Hours JSON names few. */
const holidaysByName = rewrite(
  '/page/load-holidays.js',
  `export const loadHolidays = async json => {
    const tables = {};
    const named = ${JSON.stringify(COUNTRIES.join(' '))}.split(' ').filter(country => json.includes('"' + country + '/'));
    await Promise.all(named.map(country =>
      import(\`./holidays-${'${country}'}-${hash}.js\`).then(part => (tables[country] = part[country]))));
    return tables;
  };`,
);
const partEnding = rewrite('/embed/parts.js', `export const ENDING = '-${hash}.js';`);

/** One file for everything carries few languages, and says so in the others. */
const lexiconsCarried = rewrite(
  '/page/load-lexicon.js',
  `${CARRIED.map(each => `import { ${each} } from '../domain/hours/languages/${each}.js';`).join('\n')}
  const LEXICONS = { ${CARRIED.join(', ')} };
  export const loadLexicon = language => LEXICONS[language];`,
);

const everydayWordsCarried = rewrite(
  '/page/load-everyday-words.js',
  `import { es } from '../domain/hours/languages/everyday/es.js';
  export const loadEverydayWords = language => (language === 'es' ? es : undefined);`,
);

const wordsCarried = rewrite(
  '/words/languages/load-words.js',
  `import { words as es } from './es.js';
  export const loadWords = async tag => (tag === 'es' ? es : undefined);`,
);

/** … and fetches the self-check from its own folder, for the one who asks for it. */
const checkByName = rewrite(
  '/embed/load-check.js',
  `export const loadCheck = base => import(\`${'${base}'}parts/check-${hash}.js\`);`,
);

const WIDGETS = readdirSync(`${MODULES}/define`)
  .filter(file => /^(?!all|looks).*\.js$/.test(file))
  .map(file => file.slice(0, -'.js'.length));

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
    const partsFor = name => needed[name].map(file => file.slice(0, -ending.length)).join(' ');
    const names = { ENDING: ending, WIDGETS: WIDGETS.map(partsFor).join(), MORE: partsFor('more') };
    const code = Object.entries(names).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return { code: code.join('\n'), map: null };
  },
});

/** What we ship is ours, Lit's and a little of lean-qr's: their licences go with it. */
const licences = () => ({
  name: 'licences',
  writeBundle() {
    const texts = ['LICENSE', 'node_modules/lit/LICENSE', 'node_modules/lean-qr/LICENSE'].map(file =>
      readFileSync(file, 'utf8').trim(),
    );
    const titles = [
      'clinic-widgets',
      'Lit, https://lit.dev',
      'Lean QR, https://github.com/davidje13/lean-qr',
    ];
    writeFileSync('dist/LICENSES.txt', texts.map((text, i) => `${titles[i]}\n\n${text}\n`).join('\n\n'));
  },
});

/**
 * A file for one widget: its definition, and what the script tag does. It names both without the folder of this
 * checkout, since source maps hold what is written here.
 */
const oneWidget = name => ({
  name: 'one-widget',
  resolveId(id) {
    if (id === `one/${name}`) return id;
    return id.startsWith('ours/') ? resolve(MODULES, id.slice('ours/'.length)) : null;
  },
  load: id =>
    id === `one/${name}`
      ? `import 'ours/define/${name}.js';
         import { startOne } from 'ours/embed/one.js';
         startOne('${name}');`
      : null,
});

/** No getter of ours, of Lit's or of what we ask of the browser is read for what else it does. */
const minify = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 4, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  format: { comments: /^!/ },
});
const plugins = [compilerMaps(), slimLit(MODULES), literals(), nodeResolve(), minify];

/** A warning is a fault: a template left unminified, an import that leads nowhere. */
const onwarn = warning => {
  throw new Error(warning.message);
};

/** What a page waits for has no word too many: neither the banner nor the address of its map. */
const bare = ({ output, ...rest }) => ({ ...rest, output: { ...output, sourcemap: 'hidden', banner: '' } });

const classic = (name, input, ...more) => ({
  input,
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

/** A file that carries its widgets, and is thrown out of a page that lets us make no templates: calmly. */
const whole = (name, input, ...more) => {
  const { output, ...rest } = classic(
    name,
    input,
    ...more,
    lexiconsCarried,
    everydayWordsCarried,
    wordsCarried,
    checkByName,
  );
  const intro = 'try {';
  const outro =
    '} catch (error) { console.warn(`clinic-widgets: this page does not let us run (${error}).`); }';
  return { ...rest, output: { ...output, intro, outro } };
};

/** The site is made of TypeScript, too. */
const sitePage = (name, format) => ({
  input: `site/${name}.ts`,
  plugins: [typescript({ tsconfig: 'tsconfig.site.json' }), literals(), nodeResolve(), minify],
  onwarn,
  output: { file: `dist/site/${name}.js`, format, sourcemap: true },
});

const builds = [
  {
    input: {
      ...Object.fromEntries(WIDGETS.map(name => [name, `${MODULES}/define/${name}.js`])),
      ...Object.fromEntries(['more', 'check'].map(name => [name, `${MODULES}/embed/${name}.js`])),
      ...Object.fromEntries(
        LANGUAGES.map(name => [`languages-${name}`, `${MODULES}/domain/hours/languages/${name}.js`]),
      ),
      ...Object.fromEntries(
        LANGUAGES.map(name => [`everyday-${name}`, `${MODULES}/domain/hours/languages/everyday/${name}.js`]),
      ),
      ...Object.fromEntries(
        COUNTRIES.map(name => [`holidays-${name}`, `${MODULES}/domain/hours/holidays/${name}.js`]),
      ),
      ...Object.fromEntries(SPOKEN.map(name => [`words-${name}`, `${MODULES}/words/languages/${name}.js`])),
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      copies(),
      lexiconsByName,
      everydayWordsByName,
      holidaysByName,
      wordsByName,
      partEnding,
      retryParts(MODULES, `-${hash}.js`),
      ...plugins,
      oneName(),
      recordParts(),
      licences(),
    ],
    onwarn,
    output: {
      dir: 'dist/parts',
      format: 'es',
      entryFileNames: partName,
      chunkFileNames: partName,
      manualChunks: partOf,
      hoistTransitiveImports: false,
      sourcemap: 'hidden',
    },
  },
  bare(classic('clinic-widgets', `${MODULES}/embed/embed.js`, insertParts())),
  bare(classic('clinic-widgets.early', `${MODULES}/embed/early.js`)),
  whole('clinic-widgets.all', `${MODULES}/embed/all.js`),
  ...WIDGETS.map(name => whole(`one/clinic-${name}`, `one/${name}`, oneWidget(name))),
  sitePage('snippet-builder/builder', 'es'),
  sitePage('snippet-builder/preview', 'iife'),
  sitePage('closed-today/closed-today', 'es'),
  // It goes with the widgets, wherever they lie.
  {
    ...sitePage('help/help', 'es'),
    output: { file: 'dist/help/help.js', format: 'es', sourcemap: 'hidden' },
  },
];

/**
 * A package is where `node_modules` says, also where that leads elsewhere: what the source maps name, and so the package
 * to the byte, does not depend on the folder a release is made in.
 */
export default builds.map(each => ({ ...each, preserveSymlinks: true }));
