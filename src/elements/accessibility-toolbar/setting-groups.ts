import { html, type TemplateResult } from 'lit';
import { ALLOWED, type ReadingSettings } from '../../domain/reading/reading-settings.js';
import type { Wish } from '../../page/page-device.js';
import type { ChoiceWords, ReadingWords } from '../../words/reading/reading-words.js';
import { choiceGroup, switchRow } from './controls.js';

export interface SettingsShown {
  words: ReadingWords;
  settings: Readonly<ReadingSettings>;
  canZoom: boolean;
  /** Whether the device asks something of every page. */
  asks: (wish: Wish) => boolean;
  choose: (change: Partial<ReadingSettings>) => void;
}

/** A group in which there is nothing to choose here, and why. */
const explained = (legend: string, why: string): TemplateResult =>
  html`<div class="group">
    <p class="legend">${legend}</p>
    <p class="hint">${why}</p>
  </div>`;

/** All that a visitor can set, in groups. A control that could not do what it says here is not among them. */
export function settingGroups({ words, settings, canZoom, asks, choose }: SettingsShown): TemplateResult {
  const group = (name: 'textSize' | 'spacing' | 'contrast' | 'saturation' | 'guide', hint?: string) =>
    choiceGroup(
      name,
      words[name] as ChoiceWords<string | number>,
      ALLOWED[name],
      settings[name],
      value => choose({ [name]: value }),
      hint,
      name === 'contrast',
    );
  // Their two values are off and on, in this order.
  const row = (name: 'links' | 'headings' | 'focus' | 'font' | 'motion' | 'images', hint?: string) =>
    switchRow(
      name,
      words[name],
      settings[name] === ALLOWED[name][1],
      on => choose({ [name]: ALLOWED[name][Number(on)] }),
      hint,
    );
  const wishes = [asks('contrast') && words.deviceContrast, asks('dark') && words.deviceDark];
  return html`${canZoom ? group('textSize', words.zoom) : explained(words.textSize.legend, words.zoomOnly)}
    ${group('spacing')}
    ${
      asks('colors')
        ? explained(words.contrast.legend, words.deviceColors)
        : [group('contrast', wishes.filter(Boolean).join(' ')), group('saturation')]
    }
    <fieldset class="group">
      <legend>${words.highlight}</legend>
      ${row('links')}${row('headings')}${row('focus')}
    </fieldset>
    <fieldset class="group">
      <legend>${words.simpler}</legend>
      ${row('font')}${row('motion', asks('motion') ? words.deviceMotion : '')}${row('images', words.imagesHint)}
    </fieldset>
    ${group('guide', words.guideHint)}`;
}
