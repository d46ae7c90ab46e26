import { expect } from '@open-wc/testing';
import { documents } from './documents.js';

const text = async (path: string): Promise<string> => (await fetch(path)).text();

const { scripts } = JSON.parse(await text('/package.json')) as { scripts: Record<string, string> };
const started = await text('/tools/check-start.js');

/** The steps of `verify:all`. */
const steps = new Set(
  [...(await text('/tools/verify.js')).matchAll(/STEPS = \[([^\]]+)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/["']([\w:]+)["']/g)].map(([, name]) => name!),
  ),
);

/** The programs of ours that a script runs. */
const programsOf = (name: string): string[] =>
  [...scripts[name]!.matchAll(/node ((?:tools|bench)\/[\w-]+\.js)/g)].map(([, program]) => program!);
const run = new Set([...steps].flatMap(programsOf));

/** A step runs it, or another step its programs: one writes what the other compares. */
function isRun(name: string): boolean {
  const programs = programsOf(name);
  return (
    steps.has(name) ||
    name.startsWith('verify') ||
    new RegExp(`["']npm (?:run )?${name}["']`).test(started) ||
    (programs.length > 0 && programs.every(program => run.has(program)))
  );
}

/** What the documents name, each with where. */
async function namedIn(command: RegExp): Promise<{ name: string; document: string }[]> {
  return [...(await documents())].flatMap(([document, markdown]) =>
    [...markdown.matchAll(command)].map(([, name, word]) => ({ name: (name ?? word)!, document })),
  );
}

describe('every command of the docs', () => {
  it('is one of package.json, and verify:all runs it', async () => {
    const named = await namedIn(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g);
    expect(named).to.have.length.above(20);
    expect(named.map(({ name }) => name)).to.include.members(['start', 'test', 'storybook', 'bench']);
    expect(named.filter(({ name }) => !(name in scripts))).to.deep.equal([]);
    expect(named.filter(({ name }) => !isRun(name))).to.deep.equal([]);
  });

  it('that is a program of ours is one that verify:all runs', async () => {
    const named = await namedIn(/\bnode ((?:tools|bench)\/[\w-]+\.js)/g);
    expect(named).to.have.length.above(0);
    expect(named.filter(({ name }) => !run.has(name))).to.deep.equal([]);
  });
});
