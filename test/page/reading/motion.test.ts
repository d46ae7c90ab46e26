import { expect } from '@open-wc/testing';
import { until } from '../../support/frame-tools.js';
import { drawn, openReading, type Opened } from './opened.js';

const wait = (time: number) => new Promise(done => setTimeout(done, time));

/** What of the page is moving now. */
const moving = ({ page }: Opened): string[] =>
  page
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => (effect as KeyframeEffect).target!.className);

const opacity = ({ page, window }: Opened, selector: string): number =>
  Number(window.getComputedStyle(page.querySelector(selector)!).opacity);

describe('stopped motion', () => {
  let opened: Opened;
  const stop = async () => {
    const reading = await opened.start();
    reading.set({ motion: 'stopped' }, { store: false });
    return reading;
  };
  beforeEach(async () => {
    opened = await openReading('everything');
    await drawn(opened.window);
  });

  it('shows at once what would fade in, and lets nothing move after 300 ms', async () => {
    expect(moving(opened)).to.not.be.empty;
    await stop();
    await wait(300);
    for (const text of ['.fade', '.rise', '.blink'])
      expect(opacity(opened, text), text).to.be.closeTo(1, 0.01);
    expect(moving(opened)).to.deep.equal([]);
  });

  it('tells the page’s scripts once that a transition ended', async () => {
    let ended = 0;
    opened.page.addEventListener('transitionend', () => ended++);
    await stop();
    const slow = opened.page.querySelector('.slow')!;
    await drawn(opened.window);
    slow.classList.add('off');
    await until(() => ended, 'end of the transition');
    await wait(400);
    expect(ended).to.equal(1);
    expect(opacity(opened, '.slow')).to.equal(0.9);
  });

  it('holds for what begins later, in style sheets and scripts', async () => {
    await stop();
    const late = opened.page.createElement('p');
    late.className = 'blink';
    late.append('Later');
    opened.page.body.append(late);
    const scripted = opened.page.createElement('p');
    opened.page.body.append(scripted);
    scripted.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 100, iterations: Infinity });
    await wait(400);
    expect(moving(opened)).to.deep.equal([]);
  });

  it('lets all move again afterwards', async () => {
    const before = moving(opened)
      .filter(name => name !== 'fade' && name !== 'rise')
      .sort();
    const reading = await stop();
    await wait(300);
    reading.reset();
    await drawn(opened.window);
    expect(moving(opened).sort()).to.deep.equal(before);
  });

  it('pauses what plays by itself, and scrolls at once', async () => {
    const video = opened.page.createElement('video');
    let paused = 0;
    Object.defineProperty(video, 'paused', { get: () => paused > 0 });
    video.pause = () => paused++;
    opened.page.body.append(video);
    await stop();
    expect(paused).to.equal(1);
    expect(opened.window.getComputedStyle(opened.page.documentElement).scrollBehavior).to.equal('auto');
  });

  it('shows a GIF’s first picture in its place', async () => {
    const canvas = opened.page.createElement('img');
    canvas.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=';
    canvas.alt = 'A dot';
    await canvas.decode();
    opened.page.body.append(canvas);
    const reading = await stop();
    await drawn(opened.window);
    const style = opened.window.getComputedStyle(canvas);
    expect(style.backgroundImage).to.match(/^url\("data:image\/png/);
    expect(style.objectPosition).to.match(/^-9999px/);
    reading.reset();
    expect(opened.window.getComputedStyle(canvas).backgroundImage).to.equal('none');
    expect(canvas.getAttributeNames()).to.deep.equal(['src', 'alt']);
  });
});
