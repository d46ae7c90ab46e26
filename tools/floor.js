/** Scans the built files for syntax, functions and CSS that the browsers we promise do not have. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import globals from 'globals';
import { scriptPlugins, scriptRules } from './floor/script-rules.js';
import { stylePlugins, styleRules } from './floor/style-rules.js';

const CLASSIC = ['dist/*.js', 'dist/one/*.js'];
const MODULES = ['dist/parts/*.js', 'dist/help/*.js', 'dist/modules/**/*.js'];

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  overrideConfigFile: true,
  errorOnUnmatchedPattern: false,
  overrideConfig: [
    {
      files: [...CLASSIC, ...MODULES],
      plugins: { ...scriptPlugins, ...stylePlugins },
      rules: { ...scriptRules, ...styleRules },
      languageOptions: { ecmaVersion: 2022, globals: globals.browser },
      linterOptions: { noInlineConfig: true },
    },
    { files: CLASSIC, languageOptions: { sourceType: 'script' } },
    { files: MODULES, languageOptions: { sourceType: 'module' } },
  ],
});

const results = await eslint.lintFiles([...CLASSIC, ...MODULES]);
const faulty = results.filter(result => result.messages.length > 0);

if (results.length === 0) {
  console.error('There is nothing in dist/ to scan: run "npm run build" first.');
  process.exitCode = 1;
} else if (faulty.length > 0) {
  console.error(await (await eslint.loadFormatter('stylish')).format(faulty));
  console.error('The browsers we promise are Safari 15.4, Chrome 100 and Firefox 115.');
  process.exitCode = 1;
} else {
  console.log(
    `${results.length} files run on Safari 15.4, Chrome 100 and Firefox 115, as far as a scan can tell.`,
  );
}
