/**
 * Writes docs/crisis-numbers.md from the built data. `--check` writes nothing: it fails when the file is not what
 * the data gives.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CRISIS_NUMBERS, EUROPE } from '../dist/modules/domain/crisis/crisis-numbers.js';
import { CRISIS_SOURCES, EMERGENCY, EUROPEAN } from '../dist/modules/domain/crisis/crisis-sources.js';

const path = fileURLToPath(new URL('../docs/crisis-numbers.md', import.meta.url));

const NOT_CHECKED = 'not yet';

const INTRODUCTION = `# Numbers for a crisis

What \`<clinic-crisis-line>\` shows, by the clinic's country. This file is made from \`src/domain/crisis/\` by
\`npm run docs\`; \`verify\` fails when it is not up to date.

**Checked** is the date on which somebody last compared the row with its source. Where it says "${NOT_CHECKED}", nobody
has: follow the link before your site relies on it. Whoever checks a row puts the date into \`crisis-sources.ts\`.`;

const countryName = new Intl.DisplayNames('en', { type: 'region' });

function waysOf({ call, press, text, send, chat }) {
  return [
    call && `call ${call}${press ? `, then press ${press}` : ''}`,
    text && `text ${send ? `${send} to ` : ''}${text}`,
    chat && `[chat](${chat})`,
  ];
}

function row(country, name, ways, key) {
  const found = CRISIS_SOURCES[key]?.[name];
  if (!found) throw new Error(`crisis-sources.ts has no source for "${name}" in ${key}.`);
  const { source, checked = NOT_CHECKED } = found;
  return `| ${country} | ${name} | ${ways.filter(Boolean).join(' · ')} | <${source}> | ${checked} |`;
}

function countryRows([code, { services, emergency }]) {
  const country = `${countryName.of(code)} (\`${code}\`)`;
  return [
    ...services.map(service => row(country, service.name, waysOf(service), code)),
    row(country, EMERGENCY, [`call ${emergency.join(' or ')}`], code),
  ];
}

const europe = `European Economic Area: ${EUROPE.split(' ')
  .map(code => `\`${code}\``)
  .join(' ')}`;

const table = [
  '| Country | Service | Reached by | Source | Checked |',
  '| --- | --- | --- | --- | --- |',
  ...Object.entries(CRISIS_NUMBERS).flatMap(countryRows),
  row(europe, EMERGENCY, ['call 112'], EUROPEAN),
];

const options = await resolveConfig(path);
const made = await format(`${INTRODUCTION}\n\n${table.join('\n')}\n`, { ...options, parser: 'markdown' });

if (process.argv.includes('--check')) {
  const fresh = existsSync(path) && readFileSync(path, 'utf8') === made;
  console.log(`docs/crisis-numbers.md is ${fresh ? 'up to date.' : 'stale: run "npm run docs".'}`);
  process.exitCode = fresh ? 0 : 1;
} else {
  writeFileSync(path, made);
  console.log('docs/crisis-numbers.md is written.');
}
