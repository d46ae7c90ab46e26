import { filtersMiddleware } from './test/hosts/builders/filters-middleware.js';
import { hostsMiddleware } from './test/hosts/hosts-middleware.js';
import base from './web-test-runner.config.js';

/** The host pages of `test/hosts`, by themselves: they need packages that nothing else does. */
export default {
  ...base,
  files: 'test/hosts/*.test.ts',
  groups: [],
  // All pages are one file: two cores that do other things too need minutes.
  testsFinishTimeout: 600_000,
  coverage: false,
  middleware: [filtersMiddleware(), hostsMiddleware(), ...base.middleware],
};
