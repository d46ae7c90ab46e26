import { expect } from '@open-wc/testing';
import type { ReadingSettings } from '../../../src/domain/reading/reading-settings.js';
import { openPage } from '../../support/open-page.js';
import { until } from '../../support/frame-tools.js';
import type { PageReading } from '../../../src/page/page-reading.js';
import { drawn, KEY } from './opened.js';

type Scripted = Window &
  typeof globalThis & {
    startReading: () => Promise<PageReading>;
    pictureOfPart: string[];
    firstPicture?: string[];
    firstColor: string;
  };

async function openWith(settings: Partial<ReadingSettings> | string, csp?: string): Promise<Scripted> {
  localStorage.setItem(KEY, typeof settings === 'string' ? settings : JSON.stringify(settings));
  const frame = await openPage('/test/pages/reading/early.html', csp ? { csp } : {});
  const window = frame.contentWindow as Scripted;
  await until(() => window.firstPicture, 'first picture');
  return window;
}

const boxes = ({ document }: Window): string[] =>
  [...document.querySelectorAll('main *')].map(element => {
    const { height, width, top } = element.getBoundingClientRect();
    return [element.localName, Math.round(top), Math.round(width), Math.round(height)].join(' ');
  });

describe('the early script', () => {
  afterEach(() => localStorage.clear());

  for (const settings of [
    { textSize: 200 },
    { textSize: 150, spacing: 'wide', font: 'simple' },
    { saturation: 'gray', spacing: 'comfortable' },
  ] as Partial<ReadingSettings>[]) {
    it(`has the first picture be as the later ones: ${JSON.stringify(settings)}`, async () => {
      const window = await openWith(settings);
      const first = window.firstPicture!;
      expect(window.pictureOfPart).to.deep.equal(first);
      const reading = await window.startReading();
      await drawn(window);
      expect(boxes(window)).to.deep.equal(first);
      reading.reset();
      await drawn(window);
      expect(boxes(window)).not.to.deep.equal(settings.saturation && !settings.spacing ? [] : first);
      expect(window.document.adoptedStyleSheets).to.have.length(0);
      expect(window.document.querySelector('[data-clinic-reading]')).to.equal(null);
    });
  }

  it('has no flash of the page’s own colours, and makes way', async () => {
    const window = await openWith({ contrast: 'yellow' });
    expect(window.firstColor).to.equal('rgb(255, 255, 0)');
    const [early] = window.document.adoptedStyleSheets;
    await window.startReading();
    await drawn(window);
    expect(window.getComputedStyle(window.document.querySelector('.gray')!).color).to.equal(
      'rgb(255, 255, 0)',
    );
    expect(window.document.adoptedStyleSheets).not.to.include(early);
  });

  it('works under a strict policy', async () => {
    const window = await openWith(
      { textSize: 200 },
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(window.document.querySelectorAll('[data-clinic-reading~=root]').length).to.be.greaterThan(5);
  });

  for (const stored of [
    '',
    '{}',
    'null',
    '{"textSize":',
    '{"spacing":"constructor","contrast":"toString"}',
  ]) {
    it(`does nothing where “${stored}” is stored`, async () => {
      const errors: string[] = [];
      const window = await openWith(stored);
      window.addEventListener('error', ({ message }) => errors.push(message));
      expect(window.document.querySelector('[data-clinic-reading]')).to.equal(null);
      expect(errors).to.deep.equal([]);
    });
  }
});
