import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { capabilities } from '../../support/capabilities.js';
import { emulateMedia } from '../../support/commands.js';
import { BuilderPage } from './builder-page.js';
import { eachStep } from './each-step.js';

/** The page without its policy, under which axe could not be brought in. */
const LOOKED_AT = '/test/pages/snippet-builder.html';

interface WithAxe {
  axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

const SCHEMES = capabilities.colorScheme ? (['light', 'dark'] as const) : [undefined];

describe('the snippet builder reaches everybody', () => {
  for (const colorScheme of SCHEMES) {
    it(`has nothing that axe objects to, in any step, ${colorScheme ?? 'as it is'}`, async () => {
      // Without motion, no colour is looked at on its way to another.
      if (colorScheme) await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const page = await BuilderPage.open(LOOKED_AT);
      const { axe } = page.frame.contentWindow as unknown as WithAxe;
      const found: string[] = [];
      await eachStep(page, async step => {
        const { violations } = await axe.run(page.document, { iframes: false });
        found.push(
          ...violations.map(({ id, nodes }) => `${step}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        );
      });
      expect(found).to.deep.equal([]);
    });
  }
});
