import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The stock analyzer; what is private to an element is left out, as editors and Storybook would show it. */

const isPrivate = ({ name, privacy }) =>
  privacy === 'private' || privacy === 'protected' || /^[#_]/.test(name);

/** The names in `static properties` that are `{ state: true }`: the analyzer takes them for attributes. */
function stateNames(ts, classNode) {
  const properties = classNode.members.find(member => member.name?.getText() === 'properties')?.initializer;
  const isState = ({ initializer }) =>
    initializer?.properties?.some(
      option => option.name?.getText() === 'state' && option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
    );
  return (properties?.properties ?? []).filter(isState).map(property => property.name.getText());
}

function dropPrivateAndSort() {
  const states = new Map();
  /** What a file hands on as a type only is no export of the script. */
  const types = new Set();

  function drop(declaration) {
    const { name, members = [], attributes } = declaration;
    const dropped = new Set([
      ...(states.get(name) ?? []),
      ...members.filter(isPrivate).map(member => member.name),
    ]);
    if (dropped.size === 0) return;
    declaration.members = members.filter(member => !dropped.has(member.name));
    if (attributes) declaration.attributes = attributes.filter(({ fieldName }) => !dropped.has(fieldName));
  }

  return {
    name: 'drop-private-and-sort',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isExportDeclaration(node) && node.isTypeOnly) {
        const names = node.exportClause?.elements.map(({ name }) => name.text) ?? ['*'];
        for (const name of names) types.add(`${moduleDoc.path} ${name}`);
      }
      if (ts.isClassDeclaration(node)) states.set(node.name?.getText(), stateNames(ts, node));
    },
    packageLinkPhase({ customElementsManifest }) {
      // Folders are read beside each other: which comes first is chance, and two builds are to be equal.
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        module.declarations?.forEach(drop);
        module.exports = module.exports?.filter(({ name }) => !types.has(`${module.path} ${name}`));
      }
    },
  };
}

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/{look,self-check}/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    dropPrivateAndSort(),
    // What editors complete and explain, from the same manifest.
    customElementVsCodePlugin({
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
    }),
    customElementJetBrainsPlugin({
      webTypesFileName: 'web-types.json',
      excludeCss: true,
      packageJson: false,
    }),
  ],
};
