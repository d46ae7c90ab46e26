import { expect } from '@open-wc/testing';
import { contrast, readableOn, type RGB } from '../../../src/domain/color/contrast.js';

const BLACK: RGB = [0, 0, 0];
const WHITE: RGB = [255, 255, 255];

describe('contrast', () => {
  const rows: [string, RGB, RGB, number][] = [
    ['black on white', BLACK, WHITE, 21],
    ['white on black', WHITE, BLACK, 21],
    ['a colour on itself', [11, 114, 133], [11, 114, 133], 1],
    ['#767676 on white', [118, 118, 118], WHITE, 4.54],
  ];
  for (const [what, one, other, ratio] of rows) {
    it(`is ${ratio} : 1 for ${what}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005);
    });
  }
});

describe('readableOn', () => {
  it('gives at least 4.5 : 1 on every colour', () => {
    for (let red = 0; red < 256; red += 15) {
      for (let green = 0; green < 256; green += 15) {
        for (let blue = 0; blue < 256; blue += 15) {
          const color: RGB = [red, green, blue];
          const text = readableOn(color) === 'black' ? BLACK : WHITE;
          expect(contrast(text, color), color.join()).to.be.at.least(4.5);
        }
      }
    }
  });
});
