import { ClinicArticleList } from '../elements/article-list/article-list.js';

export type * from '../elements/article-list/article-list.js';

if (!customElements.get('clinic-article-list')) {
  customElements.define('clinic-article-list', ClinicArticleList);
}
