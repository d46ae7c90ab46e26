const SUPPORT = "import '/test/support/engines/late-errors.js';";

/** Puts the watch for late errors before each test file, on its first line so that line numbers stay. */
export function lateErrorsPlugin() {
  return {
    name: 'late-errors',
    transform(context) {
      if (/\.test\.[jt]s$/.test(context.path)) return { body: `${SUPPORT} ${context.body}` };
    },
  };
}
