import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Made by "npm run manifest", which the scripts run first.
import manifest from '../custom-elements.json';
import { asChosen, globalTypes, tellSnippet } from '../stories/support/toolbar.js';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
  globalTypes,
  initialGlobals: { look: '', language: 'en', direction: '', scheme: '', now: '', fontSize: '' },
  decorators: [asChosen],
  afterEach: tellSnippet,
};
