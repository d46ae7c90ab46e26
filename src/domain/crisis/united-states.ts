/** A service for people in a crisis, and the ways to reach it. */
export interface CrisisService {
  /** Its own name, in its own language. */
  name: string;
  /** The number to call, as the service writes it. */
  call?: string;
  /** The key to press once the call is answered. */
  press?: string;
  /** The number to send a text message to. */
  text?: string;
  /** The word to send there, where one is asked for. */
  send?: string;
  /** The address of its chat. */
  chat?: string;
}

/** Whom to reach in a crisis, in one country. */
export interface CrisisNumbers {
  services: readonly CrisisService[];
  /** For immediate danger; each of them will do. */
  emergency: readonly string[];
}

/** Whom to reach in the United States. */
export const UNITED_STATES: CrisisNumbers = {
  services: [
    {
      name: '988 Suicide & Crisis Lifeline',
      call: '988',
      text: '988',
      chat: 'https://988lifeline.org/chat/',
    },
    {
      name: 'Veterans Crisis Line',
      call: '988',
      press: '1',
      text: '838255',
      chat: 'https://www.veteranscrisisline.net/get-help-now/chat/',
    },
  ],
  emergency: ['911'],
};
