import { shared } from '../../src/page/shared-record.js';

const said: string[] = [];
let warn: typeof console.warn;

/** What our elements warned of in this test, in place of the console. */
export const warnings = (): readonly string[] => said;

beforeEach('our warnings are kept for the test', () => {
  warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (String(words[0]).startsWith('clinic-widgets:')) said.push(String(words[0]));
    else warn(...words);
  };
  // A page is told each thing once; each test is a page of its own here.
  shared('warnings', () => new Set<string>()).clear();
});

afterEach('the console is as before', () => {
  console.warn = warn;
  said.length = 0;
});
