import { createElement, useState } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types, useChannel } from 'storybook/manager-api';

/** What a clinic pastes to have what is on the screen. */
function Embed() {
  const [snippet, setSnippet] = useState('');
  useChannel({ 'clinic-widgets/snippet': setSnippet });
  const style = { fontSize: 13, margin: 0, padding: '1rem', whiteSpace: 'pre-wrap' };
  return createElement('pre', { style, tabIndex: 0 }, snippet);
}

addons.register('clinic-widgets/embed', () => {
  addons.add('clinic-widgets/embed/panel', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(AddonPanel, { active }, createElement(Embed)),
  });
});
