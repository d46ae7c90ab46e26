import type { LitElement } from 'lit';
import { findAll } from './frame-tools.js';

/** Waits until our elements on the page, also those in a placeholder, have found and drawn what a change calls for. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    // Changes of the page are noticed, and told from element to element, a moment later.
    await new Promise(resolve => setTimeout(resolve, 30));
    const ours = findAll(document, ':defined').filter(({ localName }) => localName.startsWith('clinic-'));
    await Promise.all(ours.map(element => (element as LitElement).updateComplete));
  }
}
