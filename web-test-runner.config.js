import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { articleFeeds } from './test/support/engines/article-feeds.js';
import { chromium } from './test/support/engines/chromium.js';
import { commandsPlugin } from './test/support/engines/commands-plugin.js';
import { firefox } from './test/support/engines/firefox.js';
import { lateErrorsPlugin } from './test/support/engines/late-errors-plugin.js';
import { oddAnswers } from './test/support/engines/odd-answers.js';
import { rawPages } from './test/support/engines/raw-pages.js';
import { summaryReporter } from './test/support/engines/summary-reporter.js';
import { webkit } from './test/support/engines/webkit.js';
import { whichEngines } from './test/support/engines/which-engines.js';

// The runner stops at an exception nobody caught, and ends before its console has said which it was.
process.on('uncaughtException', error => writeSync(2, `\nNobody caught ${error?.stack ?? error}\n`));

const root = fileURLToPath(new URL('.', import.meta.url));
const engines = whichEngines();

/** Some files only, or again and again while they are written: no coverage, and no second WebKitGTK. */
const partial = process.argv.some(word => /^--(files|watch|group|manual)/.test(word));

const browsers = [];
if (engines.chromium) browsers.push(chromium(engines.chromium));
if (engines.firefox) browsers.push(firefox(engines.firefox));
if (engines.webkit) {
  browsers.push(await webkit(engines.webkit, { timeZone: process.env.VISITOR_TZ ?? 'Asia/Tokyo' }));
}

/** WebKitGTK cannot change its visitor's zone while it runs: the files that need a second zone run in it again. */
const groups = [];
if (engines.webkit && !partial) {
  groups.push({
    name: 'zones',
    files: 'test/**/*.zones.test.ts',
    browsers: [
      await webkit(engines.webkit, { name: 'WebKitGTK in Los Angeles', timeZone: 'America/Los_Angeles' }),
    ],
  });
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/hosts/**'],
  browsers,
  groups,
  concurrentBrowsers: 3,
  // Lit's development build, which warns of mistakes; that it is one need not be said for each file.
  nodeResolve: { exportConditions: ['development'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [rawPages(root), oddAnswers(root), articleFeeds()],
  plugins: [
    commandsPlugin(),
    lateErrorsPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
  // The fuzz alone takes a minute where nothing else runs.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  coverage: Boolean(engines.chromium) && !partial,
  coverageConfig: { include: ['src/**'], reporters: ['text-summary', 'lcovonly'] },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    summaryReporter(),
  ],
};
