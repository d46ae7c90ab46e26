import type { ReactiveControllerHost } from 'lit';
import { shared } from '../shared-record.js';
import { localVoice, pageLanguage } from './local-voice.js';

/** Reads the page with a voice of the visitor's own device. */
export interface ReadAloud {
  /** Whether there is a local voice for the page's language. Some engines learn of their voices a little later. */
  readonly available: boolean;
  readonly speaking: boolean;
  /** Asked to update when one of the two changes. */
  readonly hosts: Set<ReactiveControllerHost>;
  /** From what is selected on, else from the page's main part on. */
  start(): void;
  stop(): void;
}

function makeReadAloud(): ReadAloud {
  const hosts: ReadAloud['hosts'] = new Set();
  const tell = (): void => hosts.forEach(host => host.requestUpdate());
  let quiet: (() => void) | undefined;
  let wanted = false;

  const stop = (): void => {
    wanted = false;
    quiet?.();
    quiet = undefined;
    tell();
  };
  const start = async (): Promise<void> => {
    stop();
    wanted = true;
    tell();
    try {
      const { sentencesToRead, speak } = await import('./speak.js');
      if (!wanted) return;
      quiet = speak(sentencesToRead(), () => {
        wanted = false;
        tell();
      });
    } catch {
      stop();
    }
  };
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', tell);
  addEventListener('pagehide', stop);

  return {
    hosts,
    get available() {
      return Boolean(localVoice(pageLanguage()));
    },
    get speaking() {
      return wanted;
    },
    start: () => void start(),
    stop,
  };
}

/** Reading this page aloud: one for the page. How is fetched when it is started. */
export const readAloud = (): ReadAloud => shared('read-aloud', makeReadAloud);
