/*
 * Our tags in React 19's JSX, which sets what an element has as a property and all else as an attribute, and listens by
 * `onclinic-call`. One line brings them in: `import type {} from 'clinic-widgets/react';`
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Handlers, OurTag, Properties } from './our-tags.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ClinicElements {}
  }
}

/** Each of our elements, as JSX takes it. */
export type ClinicElements = {
  [Tag in OurTag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    Properties<Tag> &
    Handlers<'on'> &
    Attributes;
};
