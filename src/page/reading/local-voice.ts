const language = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();

/** A voice of the device, which sends nothing anywhere, in this language. */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const local = voices.filter(voice => voice.localService && language(voice.lang) === language(lang));
  const same = local.find(voice => voice.lang.replace('_', '-') === lang);
  return same ?? local.find(voice => voice.default) ?? local[0];
}

export const pageLanguage = (): string => document.documentElement.lang || 'en';
