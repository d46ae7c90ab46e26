import type { TemplateResult } from 'lit';
import type { Article } from '../../../domain/article/article.js';
import type { PageProblem } from '../../../page/page-problem.js';
import type { ArticleLayout } from './article-view.js';

/** What only some cards have, fetched by those that do. */
export interface CardPart {
  /** Whether all has come that it needs: no card is drawn before. */
  readonly isReady: boolean;
  /** Resolves when it has. */
  readonly settled?: Promise<unknown>;
  /** What it draws under the summary. */
  view?(article: Article): TemplateResult | undefined;
  /** What it shows while nothing is known of the article. */
  waiting?(layout: ArticleLayout): TemplateResult;
  /** What of the author's it could not use. */
  problems?(article: Article): PageProblem[];
}
