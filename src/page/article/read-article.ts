import type { Article } from '../../domain/article/article.js';
import type { PageProblem } from '../page-problem.js';

/** What was read of an article elsewhere. */
export interface ReadArticle {
  article?: Article | undefined;
  problems: PageProblem[];
}
