import { expect } from '@open-wc/testing';
import { whenWanted } from '../../src/embed/when-wanted.js';

type Look = Pick<IntersectionObserverEntry, 'isIntersecting' | 'boundingClientRect'>;

/** How often a widget is wanted when the browser tells of these looks at once. */
function wantedAfter(...looks: Look[]): number {
  const { IntersectionObserver } = globalThis;
  let tell = (): void => undefined;
  globalThis.IntersectionObserver = class {
    constructor(told: (looks: Look[], observer: unknown) => void) {
      tell = () => told(looks, this);
    }
    observe(): void {}
    disconnect(): void {
      tell = () => undefined;
    }
  } as unknown as typeof globalThis.IntersectionObserver;
  let wanted = 0;
  try {
    whenWanted(document.createElement('div'), 'office-hours', () => wanted++);
    tell();
    tell();
  } finally {
    globalThis.IntersectionObserver = IntersectionObserver;
  }
  return wanted;
}

const look = (isIntersecting: boolean, height = 40): Look => ({
  isIntersecting,
  boundingClientRect: new DOMRect(0, 0, 200, height),
});

describe('a widget further down', () => {
  it('is wanted once, when it comes near', () => {
    expect(wantedAfter(look(true))).to.equal(1);
    expect(wantedAfter(look(false))).to.equal(0);
  });

  it('is wanted where a busy browser tells of all that happened at once', () => {
    expect(wantedAfter(look(false), look(true))).to.equal(1);
    expect(wantedAfter(look(true), look(false))).to.equal(0);
  });

  it('is wanted where it has no box', () => {
    expect(wantedAfter(look(false, 0))).to.equal(1);
  });
});
