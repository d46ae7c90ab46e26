import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Made by "npm run manifest", which the scripts run first.
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
};
