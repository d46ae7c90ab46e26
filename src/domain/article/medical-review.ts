import type { Article } from './article.js';

/**
 * Whether an article's medical review still holds on a date of the clinic's. Once the next review was due, nothing
 * is claimed any more: a date that has passed costs more trust than none.
 */
export const isReviewed = ({ reviewedBy, reviewed, nextReview }: Article, today: string): boolean =>
  Boolean(reviewedBy ?? reviewed) && !(nextReview && nextReview < today);
