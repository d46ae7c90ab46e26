import { ClinicArticleCard } from '../elements/article-card/article-card.js';

export type * from '../elements/article-card/article-card.js';

if (!customElements.get('clinic-article-card')) {
  customElements.define('clinic-article-card', ClinicArticleCard);
}
