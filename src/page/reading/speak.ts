import { localVoice, pageLanguage } from './local-voice.js';
import { markSentence } from './mark-sentence.js';
import { sentencesIn, type Sentence } from './sentences.js';

/** From what a visitor selected on, or else from the beginning. */
export function sentencesToRead(): Sentence[] {
  const all = sentencesIn(document.querySelector('main,[role=main]') ?? document.body);
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return all;
  const selected = selection.getRangeAt(0);
  const rest = all.filter(({ range }) => range.compareBoundaryPoints(Range.START_TO_END, selected) > 0);
  return rest.length ? rest : all;
}

/** Says sentences one after another, and then `done`. Gives what stops it. */
export function speak(sentences: readonly Sentence[], done: () => void): () => void {
  /** Kept while it is spoken: some engines forget an utterance nobody holds, and never say that it ended. */
  let spoken: SpeechSynthesisUtterance | undefined;

  const end = (): void => {
    spoken = undefined;
    markSentence(undefined);
    done();
  };
  /** One sentence at a time: long texts are cut off after some seconds. */
  const say = (index: number): void => {
    const sentence = sentences[index];
    const voice = sentence && (localVoice(sentence.lang || pageLanguage()) ?? localVoice(pageLanguage()));
    if (!voice) return end();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang });
    utterance.onend = () => spoken === utterance && say(index + 1);
    utterance.onerror = () => spoken === utterance && end();
    spoken = utterance;
    markSentence(sentence.range);
    speechSynthesis.speak(utterance);
  };
  say(0);
  return () => {
    if (!spoken) return;
    spoken = undefined;
    speechSynthesis.cancel();
    end();
  };
}
