import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../src/domain/problem.js';
import type { Answer } from './hours-changes.js';
import { questionOf, words } from './words.js';

const ANSWERS: Answer[] = ['as-read', 'closed', 'by-appointment', 'left-out'];

/** A doubt as a question, with what one can say to it. What nothing was read in cannot be right as it is. */
export function doubtQuestion(doubt: Problem, answer: (answer: Answer) => void): TemplateResult {
  const answers = doubt.kind === 'error' ? ANSWERS.slice(1) : ANSWERS;
  const asked = doubt.days?.length
    ? answers
    : answers.filter(each => each === 'as-read' || each === 'left-out');
  return html`<div class="question" role="group" aria-label="A question about the hours">
    <p>${questionOf(doubt.message)}</p>
    <div class="answers">
      ${asked.map(
        (each, i) =>
          html`<button type="button" class=${i ? 'quiet' : ''} @click=${() => answer(each)}>
            ${words.answers[each]}
          </button>`,
      )}
    </div>
  </div>`;
}
