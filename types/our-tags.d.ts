/* Our tags, as those who write templates use them: what React, Vue and Svelte are told is made of this. */
import type { LitElement } from 'lit';
import type {} from '../dist/modules/define/all.js';

/** The names of our elements. */
export type OurTag = Extract<keyof HTMLElementTagNameMap, `clinic-${string}`>;

/** What of an element's class is its own to set, each of which may be left out. */
export type Properties<Tag extends OurTag> = Partial<Omit<HTMLElementTagNameMap[Tag], keyof LitElement>>;

/** Our events, by their names. */
export type OurEvents = {
  [Name in Extract<keyof GlobalEventHandlersEventMap, `clinic-${string}`>]: GlobalEventHandlersEventMap[Name];
};

/** Handlers of our events, by the prefix a framework writes before their names. */
export type Handlers<Prefix extends string> = {
  [Name in keyof OurEvents as `${Prefix}${Name}`]?: (event: OurEvents[Name]) => void;
};

/** Attributes in their own spelling: `time-zone`. */
export type Attributes = Record<`${string}-${string}`, unknown>;
