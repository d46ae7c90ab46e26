import { expect } from '@open-wc/testing';
import { parseDocument } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

/** A file in YAML; one that is not well written fails. */
async function yaml<T>(path: string): Promise<T> {
  const document = parseDocument(await (await fetch(path)).text(), { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings], path).to.deep.equal([]);
  return document.toJS() as T;
}

const text = async (path: string): Promise<string> => (await fetch(path)).text();

const workflow = await yaml<Workflow>('/.github/workflows/release.yml');
const { scripts } = JSON.parse(await text('/package.json')) as { scripts: Record<string, string> };

describe('the workflow that publishes', () => {
  const runs = (job: string): string[] => workflow.jobs[job]!.steps.map(({ run = '' }) => run);
  const at = (job: string, word: RegExp): number => runs(job).findIndex(run => word.test(run));

  it('runs for the tag of a version, and for nothing else', () => {
    expect(workflow.on).to.deep.equal({ push: { tags: ['v*'] } });
  });

  it('may publish and prove where from in one job alone, and nothing more', () => {
    expect(workflow.permissions).to.deep.equal({ contents: 'read' });
    const { check, release, ...others } = workflow.jobs;
    expect(others).to.deep.equal({});
    expect(check!.permissions).to.equal(undefined);
    expect(release!.permissions).to.deep.equal({ contents: 'write', 'id-token': 'write' });
  });

  it('publishes with provenance what was made twice and served, after all that CI does', () => {
    expect(workflow.jobs['release']!.needs).to.equal('check');
    expect(at('check', /^\.ci\/run$/)).to.be.at.least(0);
    const publish = at('release', /^npm publish /);
    expect(runs('release')[publish]).to.match(/ \.\/release\/clinic-widgets-\*\.tgz --provenance\b/);
    const made = at('release', /^npm run release:check -- --tag "\$GITHUB_REF_NAME"$/);
    const served = at('release', /npm run release:serve/);
    expect(at('release', /^npm ci$/))
      .to.be.below(made)
      .and.at.least(0);
    expect(made).to.be.below(served);
    expect(served).to.be.below(publish);
    expect(workflow.jobs['release']!.steps[served]!.env).to.deep.equal({ SERVERS: 'nginx,apache' });
    expect(runs('release').filter(run => /npm publish/.test(run))).to.have.length(1);
    expect(runs('check').filter(run => /npm publish/.test(run))).to.be.empty;
  });

  it('asks for a Node that trusts the workflow itself, and for scripts that there are', () => {
    const used = workflow.jobs['release']!.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(used).to.have.nested.property('with.node-version', 24);
    for (const run of [...runs('check'), ...runs('release')]) {
      for (const [, name] of run.matchAll(/npm run ([\w:]+)/g)) expect(scripts, run).to.have.property(name!);
    }
  });

  it('runs no step that goes on after a failure', () => {
    expect(JSON.stringify(workflow)).to.not.match(/continue-on-error|"if":|\|\| true/);
  });
});

describe('CI', () => {
  it('makes the release and serves it, in verify:all', async () => {
    expect(await text('/.ci/run'))
      .to.contain('npm run verify:all')
      .and.to.contain('nginx-light apache2-bin');
    const [, steps] = /ALL_STEPS = \[([^\]]+)\]/.exec(await text('/tools/verify.js'))!;
    expect(steps).to.match(/\.\.\.STEPS.*release:check.*release:serve/s);
  });
});

describe('the forms for issues', () => {
  it('ask for the self-check’s text where something does not work', async () => {
    for (const name of ['not-working', 'hours-read-wrong']) {
      const { body } = await yaml<{
        body: { id?: string; attributes: { description?: string }; validations?: { required: boolean } }[];
      }>(`/.github/ISSUE_TEMPLATE/${name}.yml`);
      const field = body.find(({ id }) => id === 'self-check')!;
      expect(field.attributes.description, name).to.contain('?clinic-check').and.to.contain('Copy all');
      expect(field.validations?.required, name).to.equal(true);
    }
  });
});
