import { expect } from '@open-wc/testing';
import { findAll, until } from '../../support/frame-tools.js';
import { withoutCss } from '../../support/older-engine.js';
import { drawn, openOlder, styleOf } from './pages.js';

const TOOLBAR = '<clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>';
const TEXT = 'Dr.\u00a0Ruiz is in from 8.30 on. Come by! Is it far? Ring us';

/** A device that speaks English, and says each sentence at once. What was said, and what was marked then, it keeps. */
const VOICE = `<script>
  window.said = [];
  window.marked = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [{ lang: 'en-US', localService: true, default: true }],
    addEventListener() {},
    cancel() {},
    speak(utterance) {
      said.push(utterance.text);
      marked.push(CSS.highlights ? CSS.highlights.size : 0);
      setTimeout(() => utterance.onend());
    },
  } });
</script>`;

type Listener = Window & { said: string[]; marked: number[] };

const buttonNamed = (frame: HTMLIFrameElement, name: string) =>
  findAll(frame.contentDocument!, '#panel button').find(button => button.textContent.trim() === name) as
    HTMLElement | undefined;

async function heard(older: string) {
  const frame = await openOlder(`<main><p>${TEXT}</p></main>${TOOLBAR}`, older + VOICE);
  (await drawn(frame, '[part="opener"]')).click();
  (await until(() => buttonNamed(frame, 'Read this page aloud'), 'button')).click();
  const { said, marked } = frame.contentWindow as unknown as Listener;
  await until(() => said.at(-1)?.endsWith('Ring us'), 'last sentence');
  await until(() => buttonNamed(frame, 'Read this page aloud'), 'button to read it again');
  return { frame, said, marked };
}

describe('the toolbar, in an engine without', () => {
  afterEach('what a visitor chose is forgotten', () => localStorage.clear());

  it('`Intl.Segmenter`, reads all of a text aloud, sentence by sentence', async () => {
    const { said } = await heard('<script>delete Intl.Segmenter;</script>');
    expect(said).to.deep.equal(['Dr.', 'Ruiz is in from 8.30 on.', 'Come by!', 'Is it far?', 'Ring us']);
  });

  it('highlights, reads the same aloud, and marks nothing', async () => {
    const newer = await heard('');
    const older = await heard('<script>delete CSS.highlights; delete window.Highlight;</script>');
    expect(older.said).to.deep.equal(newer.said);
    expect(older.said.join(' ')).to.equal(TEXT.replace('\u00a0', ' '));
    expect(older.marked.some(Boolean)).to.equal(false);
    expect(older.frame.contentDocument!.adoptedStyleSheets).to.have.length(0);
    if ('highlights' in CSS) expect(newer.marked.every(Boolean)).to.equal(true);
  });

  it('`zoom`, says how the browser makes text larger, and all else can be set', async () => {
    const older = `<script>
      const { supports } = CSS;
      CSS.supports = (...asked) => !/zoom/.test(asked[0]) && supports.apply(CSS, asked);
    </script>`;
    const frame = await openOlder(`<main><p>${TEXT}</p></main>${TOOLBAR}`, older + withoutCss('zoom'));
    (await drawn(frame, '[part="opener"]')).click();
    const panel = await drawn(frame, '#panel');
    const legends = [...panel.querySelectorAll('legend')].map(({ textContent }) => textContent.trim());
    expect(legends).to.include('Text spacing');
    expect(legends).to.not.include('Text size');
    expect(panel.textContent.replace(/\s+/g, ' ')).to.contain(
      'To make text and pictures larger, zoom with Ctrl and +',
    );

    const paragraph = frame.contentDocument!.querySelector('p')!;
    expect(parseFloat(styleOf(paragraph).letterSpacing) || 0).to.equal(0);
    const spacing = [...panel.querySelectorAll('fieldset')].find(set =>
      /Text spacing/.test(set.textContent),
    )!;
    [...spacing.querySelectorAll('input')].at(-1)!.click();
    await until(() => parseFloat(styleOf(paragraph).letterSpacing) > 0, 'wider text');
  });
});
