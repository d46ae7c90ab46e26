/*
 * Our tags in Svelte 5's markup, which sets what an element has as a property and all else as an attribute, and listens by
 * `onclinic-call`. One line brings them in: `import type {} from 'clinic-widgets/svelte';`
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Handlers, OurTag, Properties } from './our-tags.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ClinicElements {}
}

/** Each of our elements, as markup takes it. */
export type ClinicElements = {
  [Tag in OurTag]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & Properties<Tag> & Handlers<'on'> & Attributes;
};
