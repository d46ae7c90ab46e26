import { expect } from '@open-wc/testing';
import { en as article } from '../../src/words/article/en.js';
import { en as articleList } from '../../src/words/article-list/en.js';
import { en as hours } from '../../src/words/hours/en.js';
import { words as german } from '../../src/words/languages/de.js';
import { aboutNothing, PLACES, reworded, wordingKeys } from '../../src/words/own-wording.js';
import { en as reading } from '../../src/words/reading/en.js';
import { en as week } from '../../src/words/week/en.js';

describe('an author’s own wording', () => {
  it('takes the place of ours, and leaves the rest', () => {
    const { words, wrong } = reworded(hours, 'hours', { 'hours.closed': 'We are shut' }, 'en');
    expect(words.closed).to.equal('We are shut');
    expect(words.open).to.equal('Open');
    expect(hours.closed).to.equal('Closed');
    expect(wrong).to.deep.equal([]);
  });

  it('holds what is said with it in braces, and drops what stands in brackets around something unknown', () => {
    const { words } = reworded(hours, 'hours', { 'hours.until': 'till [{day}, ]{time}' }, 'en');
    expect(words.until({ time: '5 PM' })).to.equal('till 5 PM');
    expect(words.until({ time: '5 PM', day: 'Monday' })).to.equal('till Monday, 5 PM');
    const reviewed = reworded(
      article,
      'article',
      { 'article.reviewed': 'Checked[ by {by}][ on {date}]' },
      'en',
    );
    expect(reviewed.words.reviewed(undefined, 'May 5')).to.equal('Checked on May 5');
    expect(reviewed.words.reviewed('Ada, RN', undefined)).to.equal('Checked by Ada, RN');
  });

  it('counts by the rules of the language', () => {
    const own = {
      'articleList.added': { one: '{count} artykuł', few: '{count} artykuły', other: '{count} artykułów' },
    };
    const { words } = reworded(articleList, 'articleList', own, 'pl');
    expect([1, 3, 5].map(words.added)).to.deep.equal(['1 artykuł', '3 artykuły', '5 artykułów']);
  });

  it('reaches what lies deeper', () => {
    expect(reworded(week, 'week', { 'week.days.mon': 'Mon.' }, 'en').words.days).to.include({
      mon: 'Mon.',
      tue: 'Tuesday',
    });
    const { words } = reworded(reading, 'reading', { 'reading.textSize.150': 'Half as much again' }, 'en');
    expect(words.textSize[150]).to.equal('Half as much again');
    expect(words.textSize.legend).to.equal(reading.textSize.legend);
  });

  it('says what could be meant instead of what is not known', () => {
    const { words, wrong } = reworded(
      hours,
      'hours',
      {
        'hours.untill': 'x',
        'hours.until': 'till {tim}',
        'hours.open': 5,
        'hours.time': 'x',
        'phone.call': 'Ring',
      },
      'en',
    );
    expect(words).to.equal(hours);
    expect(wrong.map(({ read }) => read)).to.deep.equal([
      'hours.untill',
      '{tim}',
      'hours.open',
      'hours.time',
    ]);
    expect(wrong[0]!.instead).to.contain('hours.until');
    expect(wrong[1]!.instead).to.equal('{time} or {day}');
    expect(aboutNothing({ 'fone.call': 'x', call: 'x', 'phone.call': 'x' })).to.deep.equal([
      'fone.call',
      'call',
    ]);
  });

  it('does not reach what belongs to every object', () => {
    const own = JSON.parse(
      '{"hours.__proto__.polluted":"x","hours.constructor":"x","__proto__":"x"}',
    ) as object;
    const { words, wrong } = reworded(hours, 'hours', own as Record<string, unknown>, 'en');
    expect(words).to.equal(hours);
    expect(wrong).to.have.length(2);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('knows what stands in braces for everything we say with something in it, in every language', async () => {
    const { reading: fetched, ...subjects } = german;
    const all = { ...subjects, reading: await fetched() };
    const functions = Object.entries(all).flatMap(([subject, words]) =>
      Object.entries(words)
        .filter(([, said]) => typeof said === 'function')
        .map(([name]) => `${subject}.${name}`),
    );
    expect(functions.filter(key => !PLACES[key])).to.deep.equal(['hours.time']);
    expect(Object.keys(PLACES).filter(key => !functions.includes(key))).to.deep.equal([]);
    expect(wordingKeys(all.hours, 'hours')).to.include('hours.onDay').and.not.to.include('hours.language');
  });
});
