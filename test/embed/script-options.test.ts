import { expect } from '@open-wc/testing';
import { readScriptTag } from '../../src/embed/script-options.js';

function script(src: string, data: Record<string, string> = {}): HTMLScriptElement {
  const element = document.createElement('script');
  if (src) element.src = src;
  for (const [name, value] of Object.entries(data)) element.setAttribute(`data-${name}`, value);
  return element;
}

describe('readScriptTag', () => {
  it('finds the folder of our files beside the script', () => {
    const { base } = readScriptTag(script('https://example.com/w@1.0.0/clinic-widgets.js?x=1'));
    expect(base).to.equal('https://example.com/w@1.0.0/');
  });

  it('goes by data-base where our code is in another’s file', () => {
    expect(readScriptTag(script('', { base: 'https://example.com/w' })).base).to.equal(
      'https://example.com/w/',
    );
    expect(readScriptTag(script('https://example.com/all-merged.js')).base).to.equal(undefined);
  });

  it('goes by the profile’s base when nothing else tells', () => {
    const profile = script('', { 'clinic-profile': '' });
    profile.type = 'application/json';
    profile.append('{ "base": "https://example.com/widgets/" }');
    document.head.append(profile);
    try {
      expect(readScriptTag(script('')).base).to.equal('https://example.com/widgets/');
    } finally {
      profile.remove();
    }
  });

  it('takes attributes before the query string', () => {
    const { options } = readScriptTag(
      script('https://example.com/clinic-widgets.js?phone=988&time-zone=America%2FChicago', {
        'time-zone': 'America/Detroit',
      }),
    );
    expect(options).to.deep.equal({ phone: '988', 'time-zone': 'America/Detroit' });
  });
});
