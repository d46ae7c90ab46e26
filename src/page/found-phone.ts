import type { Phone, PhoneOptions } from '../domain/phone/phone-number.js';
import type { PageFacts } from './page-fact.js';
import type { PageProblem } from './page-problem.js';

/** The number an element goes by. */
export interface FoundPhone {
  phone?: Phone | undefined;
  problems: PageProblem[];
  /** What else the page says of the clinic. */
  facts: PageFacts;
}

/** What an element asks of the page. */
export interface PhoneQuestion extends PhoneOptions {
  phone: string | undefined;
  location: string;
  /** What the author wrote inside the element. */
  text: string;
}
