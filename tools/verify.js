/**
 * Runs every check in order and stops at the first that fails. `--all` requires all three engines, nginx and Apache. Ends with one plain
 * line, `N passed, N failed`: tests and stories count one by one, any other step as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SERVER_NAMES } from './release/servers.js';

const STEPS = [
  'browser',
  'lint',
  'types',
  'layers',
  'build',
  'docs:check',
  'start:check',
  'manifest',
  'floor',
  'size',
  'counts',
  'package',
  'privacy:scan',
  'privacy:check',
  'test',
  'stories',
  'pictures:check',
];

/** What `--all` does besides: it takes nginx and Apache, building once more, and installing some gigabytes. */
const ALL_STEPS = [
  ...STEPS,
  'release:check',
  'release:serve',
  'examples',
  'hosts:packages',
  'test:hosts',
  'privacy:compare',
  'editors:quick',
  'bench:quick',
  'probes',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const all = process.argv.includes('--all');
const REQUIRED = { BROWSERS: 'chromium,firefox,webkit', SERVERS: SERVER_NAMES.join() };
const env = all ? { ...process.env, ...REQUIRED } : process.env;

/**
 * Whether the tests have just run on exactly these files: whoever ran them names the tree in `TESTED_TREE`, and
 * nothing in the checkout differs from it.
 */
function isTested() {
  const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout.trim();
  return (
    Boolean(env.TESTED_TREE) &&
    env.TESTED_TREE === git('rev-parse', 'HEAD^{tree}') &&
    git('status', '--porcelain') === ''
  );
}

/**
 * Runs a script without its `pre` script: what that would prepare is a step of its own.
 * @param {string} step
 * @returns {Promise<{ ok: boolean, passed: number, failed: number, seconds: number }>}
 */
function run(step) {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', '--ignore-scripts', step], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    process.stdout.write(text);
    output += text;
  });
  return new Promise(resolve => {
    child.on('close', code => {
      const line = output.trimEnd().split('\n').at(-1);
      const [passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line)?.slice(1).map(Number) ?? [
        code === 0 ? 1 : 0,
        0,
      ];
      const ok = code === 0 && failed === 0;
      resolve({
        ok,
        passed,
        failed: ok ? 0 : Math.max(failed, 1),
        seconds: (performance.now() - start) / 1000,
      });
    });
  });
}

const rows = [];
let passed = 0;
let failed = 0;
for (const step of all ? ALL_STEPS : STEPS) {
  if (!scripts[step]) continue;
  if (step === 'test' && isTested()) {
    rows.push([step, '', 'ran before, on these files']);
    continue;
  }
  console.log(`\n── ${step}`);
  const result = await run(step);
  passed += result.passed;
  failed += result.failed;
  const counted =
    result.passed + result.failed > 1 ? ` (${result.passed} passed, ${result.failed} failed)` : '';
  rows.push([step, `${result.seconds.toFixed(1)} s`, (result.ok ? 'passed' : 'FAILED') + counted]);
  if (!result.ok) break;
}

console.log('');
for (const [step, time, result] of rows) console.log(`${step.padEnd(18)}${time.padStart(8)}  ${result}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
