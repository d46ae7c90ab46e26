import type { LitElement } from 'lit';
import { ClinicSelfCheck } from '../elements/self-check/self-check.js';
import type { Finder, Finding } from '../page/check/finding.js';
import { helpPage } from '../page/check/help-page.js';
import { ourElements } from '../page/check/our-elements.js';
import { checkHours } from '../page/check/hours.js';
import { checkPhones } from '../page/check/phones.js';
import { checkPolicy } from '../page/check/policy.js';
import { checkScripts } from '../page/check/scripts.js';
import { checkSeen } from '../page/check/seen.js';
import { checkStripped } from '../page/check/stripped.js';
import { checkWidgets } from '../page/check/widgets.js';
import { WIDGET_NAMES } from './widget-names.js';

const TAG = 'clinic-self-check';

/** Widgets that have not come within this time will not. */
const LONGEST_WAIT = 4000;

/** Waits until the widgets on the page are drawn. */
async function drawn(): Promise<void> {
  const late = new Promise(resolve => setTimeout(resolve, LONGEST_WAIT));
  const tags = WIDGET_NAMES.map(name => `clinic-${name}`).filter(tag =>
    document.querySelector(`${tag},[data-clinic="${tag.slice(7)}"]`),
  );
  const areDrawn = async (): Promise<void> => {
    await Promise.all(tags.map(tag => customElements.whenDefined(tag)));
    await Promise.all(ourElements().map(({ element }) => (element as LitElement).updateComplete));
  };
  await Promise.race([late, areDrawn()]);
  await new Promise(resolve => setTimeout(resolve, 500));
}

/** A finder that fails costs only what it would have found. */
async function found(finder: Finder): Promise<Finding[]> {
  try {
    return await finder();
  } catch (error) {
    return [
      { id: 'check-failed', kind: 'note', says: `A part of this check could not be done: ${String(error)}.` },
    ];
  }
}

/** Opens the self-check, as `?clinic-check` in the page's address asks. It tells nobody but its reader. */
export function check(base: string | undefined): void {
  if (!customElements.get(TAG)) customElements.define(TAG, ClinicSelfCheck);
  if (document.querySelector(TAG)) return;
  const element = document.createElement(TAG) as ClinicSelfCheck;
  const finders: Finder[] = [
    () => checkPolicy(base),
    () => checkScripts(base),
    checkStripped,
    checkWidgets,
    checkSeen,
    checkHours,
    checkPhones,
  ];
  element.help = helpPage(base);
  element.find = async () => {
    await drawn();
    return (await Promise.all(finders.map(found))).flat();
  };
  document.body.append(element);
}
