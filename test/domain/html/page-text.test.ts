import { expect } from '@open-wc/testing';
import { markupPieces } from '../../../src/domain/html/markup-pieces.js';
import { isHtml, pageText } from '../../../src/domain/html/page-text.js';
import fc from '../../support/fast-check.js';

describe('the text of a page', () => {
  const rows: [html: string, text: string][] = [
    ['<p>Mon<p>Tue', 'Mon\nTue'],
    ['Mon &ndash; Fri<br>8am&nbsp;-&#160;5pm', 'Mon – Fri\n8am - 5pm'],
    ['<tr><td>Mon</td><td>8-5</td></tr><tr><td>Tue</td></tr>', 'Mon 8-5\nTue'],
    ['<script>if (a < b) document.write("<p>9-9</p>")</script><p>8-5', '8-5'],
    ['<style>p::after{content:"<p>no"}</style>yes', 'yes'],
    ['<!-- <p>Mon 9-5</p> -->Tue', 'Tue'],
    ['<a href="a>b" title=\'c"d\'>x</a>', 'x'],
    ['5 < 6 &unknown; &amp;lt;', '5 < 6 &unknown; &lt;'],
    ['<template><p>later</p></template><noscript>no</noscript>now', 'now'],
    ['open <b', 'open'],
    ['<script>never closed <p>Mon 8-5', ''],
    ['<TITLE>A &amp; B</TITLE>', ''],
    ['<svg><title/></svg>now', 'now'],
  ];
  for (const [html, text] of rows) {
    it(`of ${html} is ${JSON.stringify(text)}`, () => expect(pageText(html).text).to.equal(text));
  }

  it('has the page’s own data beside it', () => {
    const page = pageText(
      '<html lang=es><title>A &amp; B</title><link rel=alternate hreflang=en href=/en>' +
        '<script type="application/ld+json">{"name":"<b>"}</script>',
    );
    expect(page).to.deep.equal({
      text: '',
      jsonLd: ['{"name":"<b>"}'],
      otherLanguages: ['en'],
      language: 'es',
      title: 'A & B',
    });
  });

  it('knows HTML from text', () => {
    expect(isHtml('<p>Mon')).to.equal(true);
    expect(isHtml('<clinic-office-hours>')).to.equal(true);
    expect(isHtml('open < 5 pm > never')).to.equal(false);
  });

  it('is had from anything at all', () => {
    const parts = [
      '<',
      '>',
      '/',
      '!',
      '--',
      '"',
      "'",
      '=',
      'p',
      'script',
      ' ',
      '&',
      '#',
      ';',
      'x41',
      '\0',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), pieces => {
        const html = pieces.join('');
        pageText(html);
        for (const piece of markupPieces(html)) expect(piece.kind).to.be.a('string');
      }),
    );
  });

  it('takes a time that grows with the page, also where nothing is ever closed', () => {
    for (const piece of ['<', '<a ', '<a b="', '<!--', '&#', '<script>', '</', "<p a='"]) {
      expect(pageText(piece.repeat(200_000)).text.length).to.be.at.most(200_000 * piece.length);
    }
  });
});
