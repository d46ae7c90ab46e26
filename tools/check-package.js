/**
 * What somebody who installs the package relies on, tried on what was built: every module can be imported in Node, where
 * there is no page; what is not used is left out of a bundle; types are found for what is packed; and the licences of
 * all that ships go with it. Ends with one plain line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = `${root}dist/modules/`;
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const faults = [];
let passed = 0;

/** Counts one thing that must be so. */
function must(holds, otherwise) {
  if (holds) passed += 1;
  else faults.push(otherwise);
}

const filesIn = folder =>
  readdirSync(modules + folder, { recursive: true })
    .filter(file => file.endsWith('.js'))
    .map(file => `${folder}/${file}`);

for (const file of ['domain', 'words', 'elements', 'define'].flatMap(filesIn)) {
  const fault = await import(modules + file).then(
    () => '',
    error => `${file} cannot be imported in Node: ${error.message}`,
  );
  must(!fault, fault);
}

/** The modules of ours and others' that a bundle keeps of a program. */
async function keptOf(program) {
  const entry = {
    name: 'entry',
    resolveId: id => (id === 'entry' ? id : null),
    load: id => (id === 'entry' ? program : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [entry, nodeResolve()], onwarn() {} });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output.flatMap(chunk =>
    Object.entries(chunk.modules ?? {})
      .filter(([id, { renderedLength }]) => renderedLength > 0 && id !== 'entry')
      .map(([id]) => id.replace(modules, '').replace(root, '')),
  );
}

const unused = await keptOf(
  `import { ClinicCallButton } from '${modules}elements/call-button/call-button.js';`,
);
must(unused.length === 0, `A class that nobody uses leaves ${unused.join(', ')} in the bundle.`);

const facts = await keptOf(
  `import { openingStatus } from '${modules}domain/hours/opening-status.js'; console.log(openingStatus);`,
);
const strange = facts.filter(id => !id.startsWith('domain/'));
must(strange.length === 0, `Opening status needs ${strange.join(', ')}.`);

const one = await keptOf(`import '${modules}define/scroll-to-top.js';`);
const others = one.filter(id => /^(?:elements|define)\//.test(id) && !/scroll-to-top|\/look\//.test(id));
must(one.includes('define/scroll-to-top.js'), 'Importing define/scroll-to-top.js does nothing.');
must(others.length === 0, `One element brings ${others.join(', ')} of others.`);

const licences = readFileSync(`${root}dist/LICENSES.txt`, 'utf8');
for (const name of Object.keys(manifest.dependencies)) {
  const licence = readFileSync(`${root}node_modules/${name}/LICENSE`, 'utf8').trim();
  must(licences.includes(licence), `LICENSES.txt is without the licence of ${name}.`);
}

/** Runs a program, and gives what it said where it failed. */
function faultOf(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${program} ${words.join(' ')}\n${stdout}${stderr}`;
}

/** What is named with a star in `exports`, one by one: the checker does not follow stars. */
const entries = [
  ...readdirSync(`${modules}define`)
    .filter(file => file.endsWith('.js'))
    .map(file => `define/${file}`),
  ...filesIn('domain'),
  ...Object.keys(JSON.parse(readFileSync(`${root}dist/sri.json`, 'utf8')))
    .filter(file => file.startsWith('one/clinic-'))
    .map(file => file.replace('one/clinic-', 'elements/')),
];
const packed = mkdtempSync(join(tmpdir(), 'clinic-widgets-'));
const packing = faultOf('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed]);
must(!packing, packing);
const [archive] = readdirSync(packed);
const typing = faultOf('npx', [
  'attw',
  join(packed, archive),
  '--profile',
  'esm-only',
  '--entrypoints',
  ...entries,
]);
must(!typing, typing);
rmSync(packed, { recursive: true });

const react = faultOf('npx', ['tsc', '-p', 'tsconfig.react.json']);
must(!react, react);

if (faults.length) console.log(faults.join('\n'));
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
