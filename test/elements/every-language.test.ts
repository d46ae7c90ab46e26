import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { setViewport } from '../support/commands.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';
import { SPOKEN } from '../words/languages/spoken.js';

const HOURS = JSON.stringify({
  timeZone: 'America/Detroit',
  week: { mon: [['08:00', '17:00']], fri: [['08:00', '17:00']], sat: 'by-appointment', sun: [] },
});
const NIGHT = '2026-11-27T18:00';

/** Each element where it says most. */
const LONGEST = html`
  <clinic-office-hours hours=${HOURS} now=${NIGHT}></clinic-office-hours>
  <clinic-office-hours hours=${HOURS} now=${NIGHT} view="table"></clinic-office-hours>
  <clinic-call-button phone="(734) 555-0123 ext. 12" hours=${HOURS} now=${NIGHT}></clinic-call-button>
  <clinic-contact-card phone="(734) 555-0123" now=${NIGHT}></clinic-contact-card>
  <clinic-crisis-line country="US"></clinic-crisis-line>
  <clinic-accessibility-toolbar placement="inline"></clinic-accessibility-toolbar>
  <clinic-scroll-to-top placement="inline"></clinic-scroll-to-top>
`;

/** What an element draws that stands out of a box 320 px wide. */
const standingOut = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root [part], .panel, [part="panel"] *')]
    .filter(box => box.getClientRects().length && box.getBoundingClientRect().width > 320.5)
    .map(box => `${element.localName} ${box.className || box.getAttribute('part')}`);

for (const tag of SPOKEN) {
  describe(`every element in ${tag}`, () => {
    it('speaks it, and fits a window of 320 px', async () => {
      await setViewport({ width: 320, height: 700 });
      const page = await fixture<HTMLElement>(
        html`<div lang=${tag} dir=${tag === 'ar' ? 'rtl' : 'ltr'} style="max-width: 320px">${LONGEST}</div>`,
      );
      await settle();
      const toolbar = page.querySelector('clinic-accessibility-toolbar')!;
      toolbar.show();
      await settle();
      const elements = [...page.querySelectorAll<LitElement>(':scope > *')];
      expect(elements.flatMap(standingOut)).to.deep.equal([]);
      // What is not in the page's language says so.
      const inEnglish = elements.filter(({ shadowRoot }) => shadowRoot!.querySelector('[lang="en"]'));
      expect(inEnglish.map(({ localName }) => localName)).to.deep.equal([]);
      expect(warnings()).to.deep.equal([]);
      toolbar.hide();
    });
  });
}

describe('the language of a page', () => {
  const rows: [string, string][] = [
    ['fr-CA', 'Fermé · samedi\u00a0: Sur rendez-vous · ouvre lundi à 8\u00a0h'],
    ['de-AT', 'Geschlossen · Samstag: Nach Vereinbarung · öffnet am Montag um 8\u00a0Uhr'],
    ['pt-BR', 'Fechado · sábado: Com hora marcada · abre segunda-feira às 8h'],
    ['zh', '已关闭 · 星期六：需提前预约 · 星期一8:00开放'],
    ['zh-CN', '已关闭 · 星期六：需提前预约 · 星期一8:00开放'],
    ['zh-Hans-HK', '已关闭 · 星期六：需提前预约 · 星期一8:00开放'],
    ['zh-Hant', '已關閉 · 星期六：需事先預約 · 星期一上午8:00開放'],
    ['zh-TW', '已關閉 · 星期六：需事先預約 · 星期一上午8:00開放'],
    ['zh-HK', '已關閉 · 星期六：需事先預約 · 星期一上午8:00開放'],
    ['fil-PH', 'Sarado · Sabado: Kailangan ng appointment · magbubukas sa Lunes ng 8:00 AM'],
    ['vi-US', 'Đã đóng cửa · Thứ Bảy: Theo lịch hẹn · mở cửa lúc 8:00 sáng Thứ Hai'],
    ['sw', 'Closed · Saturday: By appointment · opens Monday at 8 AM'],
  ];
  for (const [lang, expected] of rows) {
    it(`${lang} is spoken as “${expected}”`, async () => {
      const page = await fixture(
        html`<div lang=${lang}><clinic-office-hours hours=${HOURS} now=${NIGHT}></clinic-office-hours></div>`,
      );
      await settle();
      const said = page.firstElementChild!.shadowRoot!.querySelector('[part~="badge"]')!.textContent;
      expect(said?.replace(/[^\S\u00a0]+/g, ' ').trim()).to.equal(expected);
    });
  }

  it('is followed while the page lives, also where it had none before', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><clinic-office-hours hours=${HOURS} now=${NIGHT}></clinic-office-hours></div>`,
    );
    const element = page.querySelector('clinic-office-hours')!;
    await settle();
    expect(textIn(element, 'badge')).to.contain('Closed');
    page.lang = 'pl';
    await settle();
    expect(textIn(element, 'badge')).to.contain('Nieczynne');
    page.lang = 'zh-TW';
    await settle();
    expect(textIn(element, 'badge')).to.contain('已關閉');
    page.lang = 'zh-CN';
    await settle();
    expect(textIn(element, 'badge')).to.contain('已关闭');
  });

  it('is followed within a page that says its own', async () => {
    const root = document.documentElement;
    root.lang = 'en';
    try {
      const element = await fixture<HTMLElement>(
        html`<clinic-office-hours hours=${HOURS} now=${NIGHT}></clinic-office-hours>`,
      );
      await settle();
      expect(textIn(element, 'badge')).to.contain('Closed');
      element.lang = 'pl';
      await settle();
      expect(textIn(element, 'badge')).to.contain('Nieczynne');
    } finally {
      root.removeAttribute('lang');
    }
  });

  it('from right to left has its numbers from left to right', async () => {
    const page = await fixture(
      html`<div lang="ar" dir="rtl"><clinic-call-button phone="+44 20 7946 0123"></clinic-call-button></div>`,
    );
    await settle();
    const { shadowRoot } = page.querySelector('clinic-call-button')!;
    const number = [...shadowRoot!.querySelectorAll('bdi')].find(
      box => box.textContent === '+44 20 7946 0123',
    )!;
    expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(shadowRoot!.querySelector('[part]')!.textContent).to.contain('اتصل على');
  });
});
