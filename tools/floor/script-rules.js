/** What scripts may not contain, for Safari 15.4, Chrome 100 and Firefox 115. */
import esx from 'eslint-plugin-es-x';

/** Newer than the floor as whole editions. ES2022 is below it, but for what is in `SYNTAX`. */
const EDITIONS = [
  'es2023',
  'es2023-intl-api',
  'es2024',
  'es2024-intl-api',
  'es2025',
  'es2025-intl-api',
  'esnext',
  'esnext-intl-api',
];

/** Parts of editions that are told otherwise: two that Safari 15.4 has, and Temporal (see `BROWSER`). */
const TOLD_OTHERWISE = [
  'es-x/no-array-prototype-findlast-findlastindex',
  'es-x/no-hashbang',
  'es-x/no-temporal',
];

/** Older editions, but Safari 16.4 for the first two. A script that waits blocks every module that imports it. */
const SYNTAX = [
  'es-x/no-class-static-block',
  'es-x/no-regexp-lookbehind-assertions',
  'es-x/no-top-level-await',
];

/** Methods whose names nothing else has: reported whatever they are called on. */
const WHATEVER_THE_OBJECT =
  /-(?:array-prototype-to|string-prototype-|set-prototype-|map-prototype-getorinsert|uint8array-prototype-)/;

/** Methods of the browser, newer than the floor: `element.checkVisibility?.()` is the guard. */
const METHODS = [
  'ariaNotify',
  'attachInternals',
  'canParse',
  'checkVisibility',
  'computedStyleMap',
  'getComposedRanges',
  'getHTML',
  'hidePopover',
  'moveBefore',
  'parseHTMLUnsafe',
  'postTask',
  'requestClose',
  'requestIdleCallback',
  'requestSubmit',
  'setHTML',
  'setHTMLUnsafe',
  'showPicker',
  'showPopover',
  'startViewTransition',
  'togglePopover',
];
const CLASSES = ['CloseWatcher', 'CompressionStream', 'Highlight', 'TaskController', 'URLPattern'];

const names = list => `/^(?:${list.join('|')})$/`;
const newer = name => `${name} is newer than the browsers we promise`;

const BROWSER = [
  {
    selector: `CallExpression[optional=false][callee.property.name=${names(METHODS)}]`,
    message: newer('This method') + ': call it with ?.() and do without it.',
  },
  {
    selector: `CallExpression[optional=false][callee.name="requestIdleCallback"]`,
    message: newer('requestIdleCallback') + ': ask for it first.',
  },
  {
    selector: 'CallExpression[callee.object.name="AbortSignal"][callee.property.name=/^(?:any|timeout)$/]',
    message: newer('This method of AbortSignal') + ': use an AbortController and a timer.',
  },
  {
    selector: 'CallExpression[optional=false][callee.object.name="URL"][callee.property.name="parse"]',
    message: newer('URL.parse') + ': use new URL and catch.',
  },
  {
    selector: `NewExpression[callee.name=${names(CLASSES)}]`,
    message: newer('This class') + ': do without it.',
  },
  {
    // `globalThis.Temporal` alone is a question, and its type says that the answer may be nothing.
    selector:
      'MemberExpression[object.name="Temporal"], MemberExpression[optional=false] > MemberExpression.object[property.name="Temporal"]',
    message: newer('Temporal') + ': take globalThis.Temporal, and do without it where it is missing.',
  },
];

function editionRules() {
  const rules = {};
  for (const edition of EDITIONS) {
    for (const name of Object.keys(esx.configs[`flat/no-new-in-${edition}`].rules)) {
      rules[name] = WHATEVER_THE_OBJECT.test(name) ? ['error', { aggressive: true }] : 'error';
    }
  }
  for (const name of TOLD_OTHERWISE) delete rules[name];
  for (const name of SYNTAX) rules[name] = 'error';
  return rules;
}

export const scriptPlugins = { 'es-x': esx };
export const scriptRules = { ...editionRules(), 'no-restricted-syntax': ['error', ...BROWSER] };
