import { expect } from '@open-wc/testing';
import { guide } from '../../../src/page/reading/guide.js';
import { goTo, outline } from '../../../src/page/reading/outline.js';
import { sentencesIn } from '../../../src/page/reading/sentences.js';

function put(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  boxes.push(box);
  return box;
}
const boxes: HTMLElement[] = [];

afterEach(() => {
  guide('none');
  for (const box of boxes.splice(0)) box.remove();
});

const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('the outline', () => {
  it('has the headings and landmarks a visitor can see, in order', () => {
    put(`<header>Top</header><nav aria-label="Main menu">x</nav>
      <main><h1>One <em>title</em></h1><article><header>Not the page’s</header><h3>Three</h3></article>
      <h2 hidden>Hidden</h2><div role="heading" aria-level="4">By role</div><h2></h2>
      <section aria-label="News">n</section><section>no name</section></main>`);
    const found = outline().map(({ kind, level, role, text }) => [kind, level ?? role, text]);
    expect(found).to.deep.equal([
      ['landmark', 'banner', ''],
      ['landmark', 'navigation', 'Main menu'],
      ['landmark', 'main', ''],
      ['heading', 1, 'One title'],
      ['heading', 3, 'Three'],
      ['heading', 4, 'By role'],
      ['landmark', 'region', 'News'],
    ]);
  });

  it('moves the focus, and leaves nothing behind when it goes on', () => {
    put('<main><h1>Title</h1></main><button>b</button>');
    const [, heading] = outline();
    goTo(heading!);
    expect(document.activeElement).to.equal(heading!.element);
    document.querySelector<HTMLElement>('button')!.focus();
    expect(heading!.element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('the reading guide', () => {
  const stripes = () => [
    ...document.querySelector('clinic-reading-guide')!.shadowRoot!.querySelectorAll('div'),
  ];

  it('follows the pointer, the focus and the arrow keys, and lets clicks through', async () => {
    const box = put('<button style="position: fixed; top: 200px; height: 40px">b</button>');
    guide('line');
    const [line] = stripes();
    expect(getComputedStyle(line!).pointerEvents).to.equal('none');
    dispatchEvent(new PointerEvent('pointermove', { clientY: 100 }));
    await frame();
    expect(line!.getBoundingClientRect().top).to.equal(112);
    box.querySelector('button')!.focus();
    await frame();
    expect(line!.getBoundingClientRect().top).to.equal(244);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await frame();
    expect(line!.getBoundingClientRect().top).to.equal(268);
  });

  it('masks all but a window around the text, and goes', async () => {
    guide('mask');
    dispatchEvent(new PointerEvent('pointermove', { clientY: 300 }));
    await frame();
    const [above, below] = stripes().map(each => each.getBoundingClientRect());
    expect(above!.bottom).to.be.closeTo(300 - innerHeight * 0.07, 1);
    expect(below!.top).to.be.closeTo(300 + innerHeight * 0.07, 1);
    guide('none');
    expect(document.querySelector('clinic-reading-guide')).to.equal(null);
  });
});

describe('sentences', () => {
  it('are cut where they end, through what stands in them, and know their place', () => {
    const box = put(
      '<p>One <b>bold</b> sentence. Another one!</p><ul><li>An item</li></ul><script>no</script>',
    );
    const found = sentencesIn(box);
    expect(found.map(({ text }) => text)).to.deep.equal(['One bold sentence.', 'Another one!', 'An item']);
    expect(found.map(({ range }) => range.toString().trim())).to.deep.equal(found.map(({ text }) => text));
  });
});
