import { expect } from '@open-wc/testing';
import { findAll, until } from '../../support/frame-tools.js';
import { passedOver, withoutCss } from '../../support/older-engine.js';
import { drawn, expectWholeText, openOlder, styleOf } from './pages.js';

const HEADING = 'Sleep well when the evenings grow dark and the mornings come late';
const card = (layout: string) =>
  `<clinic-article-card layout="${layout}" heading="${HEADING}" href="#sleep" summary="Seven small things that help."
    image="${location.origin}/site/drawings/mood.svg" image-alt="" category="Sleep"></clinic-article-card>`;
const BADGE =
  '<div data-clinic="office-hours" data-hours="Mon-Fri 8-5" data-time-zone="America/Detroit" data-now="2026-11-24T10:00"></div>';
const CALL = '<clinic-call-button phone="(734) 555-0123"></clinic-call-button>';
const TOOLBAR = '<clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>';

async function boxes(frame: HTMLIFrameElement) {
  const media = await drawn(frame, '[part="media"]');
  const text = await drawn(frame, '.text');
  await until(() => text.getBoundingClientRect().width > 0, 'drawn text');
  return { media: media.getBoundingClientRect(), text: text.getBoundingClientRect() };
}

describe('in an engine without container queries', () => {
  const older = withoutCss('container');

  for (const layout of ['row', 'feature']) {
    it(`an article card as a ${layout} is stacked, and whole`, async () => {
      const newer = await boxes(await openOlder(card(layout), '', '760px'));
      expect(newer.text.left, 'beside each other').to.be.at.least(newer.media.right - 1);

      const frame = await openOlder(card(layout), older, '760px');
      const { media, text } = await boxes(frame);
      expect(passedOver(frame)).to.be.above(0);
      expect(text.top).to.be.at.least(media.bottom - 1);
      expect(media.height).to.be.above(100);
      expect(Math.abs(media.width - text.width)).to.be.below(2);
      expectWholeText(await drawn(frame, '[part="heading"]'));
      expectWholeText(await drawn(frame, '[part="summary"]'));
    });
  }

  it('a compact one has its small picture beside its text on the narrowest phone, and nothing is cut off', async () => {
    const frame = await openOlder(card('compact'), older, '320px');
    const { media, text } = await boxes(frame);
    expect(passedOver(frame)).to.be.above(0);
    expect(text.left).to.be.at.least(media.right - 1);
    expectWholeText(await drawn(frame, '[part="heading"]'));
  });
});

describe('in an engine without `text-wrap: balance`', () => {
  it('a card’s heading is whole on the narrowest phone', async () => {
    const frame = await openOlder(card('stacked'), withoutCss('text-wrap'), '320px');
    const box = await drawn(frame, '[part="heading"]');
    expect(passedOver(frame)).to.be.above(0);
    expect(styleOf(box).getPropertyValue('text-wrap')).to.not.contain('balance');
    expectWholeText(box);
  });
});

describe('in an engine without `overscroll-behavior`', () => {
  it('the toolbar’s panel scrolls by itself, to its last control', async () => {
    const frame = await openOlder(
      `${TOOLBAR}<div style="height: 3000px"></div>`,
      withoutCss('overscroll'),
      '320px',
    );
    frame.style.height = '700px';
    (await drawn(frame, '[part="opener"]')).click();
    const body = await drawn(frame, '#panel .body');
    expect(passedOver(frame)).to.be.above(0);
    await until(() => body.scrollHeight > body.clientHeight && body.clientHeight, 'something to scroll');
    expect(styleOf(body).overflowY).to.equal('auto');
    body.scrollTop = body.scrollHeight;
    const last = [...body.querySelectorAll('input')].at(-1)!.closest('label')!.getBoundingClientRect();
    expect(last.bottom).to.be.at.most(body.getBoundingClientRect().bottom + 1);
    expect(last.top).to.be.at.least(body.getBoundingClientRect().top);
  });
});

describe('in an engine without `user-select: all`', () => {
  it('the number is text as all else, and the button selects it as a whole where it cannot be copied', async () => {
    const denied = `<script>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      });
    </script>`;
    const frame = await openOlder(CALL, denied + withoutCss('user-select'));
    (await drawn(frame, '[part="opener"]')).click();
    const number = await drawn(frame, '[part="number"]');
    const copy = await drawn(frame, '[part="copy"]');
    expect(passedOver(frame)).to.be.above(0);
    expect(styleOf(number).userSelect || styleOf(number).webkitUserSelect).to.match(/^(?:auto|text)$/);
    expectWholeText(number);
    copy.click();
    await until(() => /selected/.test(copy.textContent), 'word that it is selected');
    expect(String(frame.contentWindow!.getSelection())).to.contain('(734) 555-0123');
  });
});

describe('in an engine without forced colors', () => {
  it('everything has the colors it has where none are forced', async () => {
    const body = card('stacked') + BADGE + CALL + TOOLBAR;
    const colors = async (older?: string) => {
      const frame = await openOlder(body, older);
      for (const part of ['card', 'badge', 'button']) await drawn(frame, `[part~="${part}"]`);
      await until(() => findAll(frame.contentDocument!, '[part="opener"]').length === 2, 'two openers');
      (await drawn(frame, 'clinic-call-button'))
        .shadowRoot!.querySelector<HTMLElement>('[part="opener"]')!
        .click();
      await drawn(frame, '[part="qr"]');
      const parts = findAll(frame.contentDocument!, '[part]').map(part => {
        const { color, backgroundColor, borderColor, outlineColor, fill } = styleOf(part);
        return [part.getAttribute('part'), color, backgroundColor, borderColor, outlineColor, fill].join(' ');
      });
      return { frame, parts };
    };
    const older = await colors(withoutCss('forced-colors'));
    expect(passedOver(older.frame)).to.be.above(0);
    const newer = await colors();
    expect(older.parts).to.have.length.above(5);
    expect(older.parts).to.deep.equal(newer.parts);
  });
});
