/*
 * Our tags in Vue's templates, which listen by `@clinic-call`. One line brings them in:
 * `import type {} from 'clinic-widgets/vue';`. Vue itself is told by `compilerOptions.isCustomElement`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { OurEvents, OurTag, Properties } from './our-tags.js';

declare module 'vue' {
  interface GlobalComponents extends ClinicComponents {}
}

/** Each of our elements, as a template takes it. */
export type ClinicComponents = {
  [Tag in OurTag]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated For templates only. */
    $props: HTMLAttributes & Properties<Tag> & PublicProps;
    /** @deprecated For templates only. */
    $emit: EmitFn<{ [Name in keyof OurEvents]: (event: OurEvents[Name]) => void }>;
  };
};
