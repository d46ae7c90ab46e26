import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { ALLOWED } from './allowed-calls.js';
import { WATCHED } from './watched-calls.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['dist/*.js', 'dist/parts/*.js', 'dist/one/*.js', 'dist/frame/*.js', 'dist/help/*.js'];
const NAMES = new Set(Object.values(WATCHED).flat());

const nameOf = ({ computed, property }) => (computed ? property.value : property.name);

/** What makes a browser fetch something although it is only text: in style sheets, and as an address. */
const IN_TEXT = { 'url()': /\burl\(/, '@import': /@import\b/, 'https://': /\bhttps?:\/\/|^\/\/\w/ };

/** Whether a part is fetched from beside the file that asks for it. */
function isBeside({ type, value, quasis }) {
  const start = type === 'TemplateLiteral' ? quasis[0].value.cooked : value;
  return typeof start === 'string' && start.startsWith('./');
}

/** Reports every use of a watched name: a global, or a property of anything. */
const calls = {
  create({ report, sourceCode }) {
    const found = (node, name) => NAMES.has(name) && report({ node, message: name });
    return {
      'Program:exit'() {
        for (const { identifier } of sourceCode.scopeManager.globalScope.through)
          found(identifier, identifier.name);
      },
      MemberExpression: node => found(node, nameOf(node)),
      'ObjectPattern > Property': node => found(node, node.key.name),
      'Literal, TemplateElement'(node) {
        const text = node.value?.cooked ?? node.value;
        if (typeof text !== 'string') return;
        for (const [name, sign] of Object.entries(IN_TEXT)) if (sign.test(text)) found(node, name);
      },
      ImportExpression: node => isBeside(node.source) || found(node, 'import()'),
      CallExpression(node) {
        if (node.callee.property?.name === 'createElement') found(node, `<${node.arguments[0]?.value}>`);
      },
    };
  },
};

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  errorOnUnmatchedPattern: false,
  overrideConfig: {
    files: FILES,
    plugins: { privacy: { rules: { calls } } },
    rules: { 'privacy/calls': 'error' },
    linterOptions: { noInlineConfig: true },
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
  },
});

/** Where a place in a built file comes from: one of our sources, or a package. */
function sourceOf(map, { line, column }) {
  const { originalSource = '' } = map.findEntry(line - 1, column - 1);
  return originalSource.replace(/^.*?(?=\b(?:src|node_modules)\/)/, '').replace('node_modules/', '');
}

/**
 * Every use of a watched name in the built files, once for each source it comes from, with the reason it is allowed
 * for; and what is allowed but nowhere to be found.
 */
export async function scan() {
  const uses = new Map();
  const results = await eslint.lintFiles(FILES);
  for (const { filePath, messages } of results) {
    const map = new SourceMap(JSON.parse(readFileSync(`${filePath}.map`, 'utf8')));
    for (const message of messages) {
      if (!message.ruleId) throw new Error(`${filePath}: ${message.message}`);
      const source = sourceOf(map, message);
      const name = message.message;
      const reason = ALLOWED.find(one => one.name === name && one.source === source)?.reason;
      uses.set(`${name} ${source}`, { name, source, reason });
    }
  }
  const unused = ALLOWED.filter(({ name, source }) => !uses.has(`${name} ${source}`));
  return { files: results.length, uses: [...uses.values()], unused };
}
