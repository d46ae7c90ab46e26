/**
 * Imported before every test file: an error that belongs to no test fails the file. It may come from a timer or a
 * promise, while the file loads, or after a test. (Errors thrown once the tests run mocha sees itself; rejected
 * promises that nobody waits for it never does.)
 */
const A_MOMENT = 30;

const errors = [];
const note = event => errors.push(event.error ?? event.reason ?? new Error(event.message));

function failOnErrors() {
  if (errors.length) throw errors.splice(0)[0];
}

addEventListener('error', note);
addEventListener('unhandledrejection', note);

before('no error while the file loads', () => {
  removeEventListener('error', note);
  failOnErrors();
});

after('no error after the tests', async () => {
  await new Promise(resolve => setTimeout(resolve, A_MOMENT));
  failOnErrors();
});
