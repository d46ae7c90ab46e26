import type { SnippetMode } from '../../src/embed/snippet/snippet-facts.js';

/** What is shown under a step, to be copied. */
export type Shown = 'all' | 'head' | 'page' | 'fields' | 'address';

/** One step of putting a snippet into a site. */
export interface HostStep {
  say: string;
  show?: Shown;
}

/** One way in which a site builder takes our widgets. */
export interface HostWay {
  mode: SnippetMode;
  options?: 'data' | 'query';
  single?: boolean;
  profileFile?: boolean;
  steps: HostStep[];
  /** What the builder takes out of what is pasted. */
  removes: string;
  /** Tried by us with the builder itself; all else is believed from what others write. */
  verified: boolean;
}

/** Something sites are made with. */
export interface Host {
  id: string;
  name: string;
  way: HostWay;
}
