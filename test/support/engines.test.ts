import { expect } from '@open-wc/testing';
import { capabilities } from './capabilities.js';
import { emulateMedia, pressChord, setViewport, type Media } from './commands.js';
import { until } from './frame-tools.js';

const MEDIA: [can: keyof typeof capabilities, media: Media, query: string][] = [
  ['colorScheme', { colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
  ['reducedMotion', { reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
  ['forcedColors', { forcedColors: 'active' }, '(forced-colors: active)'],
  ['print', { media: 'print' }, 'print'],
];

async function refusal(doing: Promise<void>): Promise<unknown> {
  return doing.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('the engine', () => {
  for (const [can, media, query] of MEDIA) {
    it(`emulates ${query}, or says that it cannot`, async () => {
      if (!capabilities[can]) {
        expect(await refusal(emulateMedia(media))).to.be.an('error');
        return;
      }
      expect(matchMedia(query).matches, 'before').to.equal(false);
      await emulateMedia(media);
      expect(matchMedia(query).matches).to.equal(true);
    });
  }

  it('starts each test with ordinary media', () => {
    for (const [, , query] of MEDIA) expect(matchMedia(query).matches, query).to.equal(false);
  });

  for (const width of [320, 1280]) {
    it(`sets a viewport of ${width} px`, async () => {
      await setViewport({ width, height: 640 });
      expect([innerWidth, innerHeight]).to.deep.equal([width, 640]);
    });
  }

  it('starts each test with the usual viewport', () => {
    expect(innerWidth).to.equal(800);
  });

  it('moves the focus forward with Tab and back with Shift+Tab', async () => {
    const box = document.createElement('div');
    const buttons = ['a', 'b'].map(name => {
      const button = document.createElement('button');
      button.textContent = name;
      return button;
    });
    box.append(...buttons);
    document.body.append(box);
    buttons[0]!.focus();
    await pressChord('Tab');
    await until(() => document.activeElement === buttons[1], 'focus on the next');
    await pressChord('Shift', 'Tab');
    await until(() => document.activeElement === buttons[0], 'focus on the one before');
    box.remove();
  });
});
