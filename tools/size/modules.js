/** What parts of the library weigh by themselves: bundled and minified in memory. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { slimLit } from '../build/slim-lit.js';
import { sizeOf } from './compress.js';

const root = fileURLToPath(new URL('../../dist/modules/', import.meta.url));
const isLit = id => /node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(id);
/** What the call button's panel fetches for itself alone. */
const DIALLING = /lean-qr|call-button\/(?:dialling|qr-code|copy-number)|words\/dialling\/(?:en|dialling)/;
const isOurs = id => id.startsWith(root);
const LANGUAGES = 'domain/hours/languages';
const SPOKEN = 'words/languages';

/** As the build does it; but what nobody here uses, another part of the bundle does. */
const MINIFY = { ecma: 2022, module: true, compress: { unused: false }, mangle: { toplevel: true } };

/** What is weighed: the modules named, and of all they import what `counts` says. */
function parts() {
  const defines = readdirSync(join(root, 'define')).filter(name => name.endsWith('.js'));
  const lexicons = readdirSync(join(root, LANGUAGES)).filter(name => /^[a-z-]+\.js$/.test(name));
  const spoken = readdirSync(join(root, SPOKEN)).filter(name => /^[a-z]{2}(?:-hant)?\.js$/.test(name));
  return [
    { name: 'Lit as we use it', modules: defines.map(name => `define/${name}`), counts: isLit },
    { name: 'status and zone', modules: ['domain/hours/opening-status.js'], counts: isOurs },
    {
      name: 'English reader of everyday hours',
      modules: ['domain/hours/everyday/everyday-hours.js', `${LANGUAGES}/everyday/en.js`],
      counts: isOurs,
    },
    {
      name: 'English reader of any text',
      modules: ['domain/hours/hours-from-text-with.js', `${LANGUAGES}/en.js`],
      counts: isOurs,
    },
    {
      name: 'panel with QR code',
      modules: ['elements/call-button/dialling-part.js', 'elements/call-button/qr-code.js'],
      counts: id => DIALLING.test(id),
    },
    ...lexicons
      .filter(name => name !== 'en.js')
      .map(name => ({
        name: 'lexicon of another language',
        detail: name.replace('.js', ''),
        modules: [`${LANGUAGES}/${name}`],
        counts: id => id === join(root, LANGUAGES, name),
      })),
    ...lexicons
      .filter(name => name !== 'en.js')
      .map(name => ({
        name: 'its words of everyday hours',
        detail: name.replace('.js', ''),
        modules: [`${LANGUAGES}/everyday/${name}`],
        counts: isOurs,
      })),
    ...spoken.map(name => ({
      name: 'words of another language',
      detail: name.replace('.js', ''),
      modules: [`${SPOKEN}/${name}`],
      counts: id =>
        id.startsWith(join(root, 'words')) && id.endsWith(`/${name}`) && !id.includes('/reading/'),
    })),
  ];
}

/** One module that imports all of these, for rollup. */
function entryOf(modules) {
  const code = modules
    .map((path, i) => `import * as m${i} from ${JSON.stringify(join(root, path))}; console.log(m${i});`)
    .join('\n');
  return {
    name: 'entry',
    resolveId: id => (id === 'entry' ? id : null),
    load: id => (id === 'entry' ? code : null),
  };
}

async function weigh({ modules, counts }) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [entryOf(modules), slimLit(root), nodeResolve()],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const code = Object.entries(output[0].modules)
    .filter(([id]) => counts(id))
    .map(([, module]) => module.code)
    .join('\n');
  const minified = await minify(code, MINIFY);
  return sizeOf(minified.code);
}

export async function weighModules() {
  const rows = [];
  for (const part of parts()) {
    rows.push({ name: part.name, detail: part.detail, ...(await weigh(part)) });
  }
  return rows;
}
