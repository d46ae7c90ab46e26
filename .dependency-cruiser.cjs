/** The line of layers: each imports itself and what is to its left. ARCHITECTURE.md says why. */
const LINE = ['domain', 'words', 'page', 'elements', 'define', 'embed'];

const looksOnlyLeft = LINE.slice(0, -1).map((layer, index) => ({
  name: `${layer}-looks-only-left`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(?:${LINE.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...looksOnlyLeft,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-needs-nothing',
      comment: 'domain and words run anywhere: in Node, in a worker, in a test without a page.',
      severity: 'error',
      from: { path: '^src/(?:domain|words)/' },
      to: { pathNot: '^src/(?:domain|words)/' },
    },
    {
      name: 'elements-stand-alone',
      comment: 'An element is fetched alone: it shares through elements/look and the page.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/(?:$1|look)/' },
    },
    {
      name: 'lit-only',
      comment: 'The only package a visitor fetches, but for the QR code: docs/decisions says why.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: '^node_modules/(?:lit|lean-qr)/' },
    },
    {
      name: 'no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'site, stories, test, bench and tools import src; never the other way.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^(?:src/|node_modules/)', dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    {
      name: 'it-is-there',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${LINE.join('|')})/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // types count
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
