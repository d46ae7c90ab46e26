import { isDefault, type ReadingSettings } from '../../domain/reading/reading-settings.js';
import { stopEarly } from './engine-here.js';
import { readingPage, type ReadingPage } from './reading-page.js';

let page: ReadingPage | undefined;
let kind: ReadingSettings['guide'] = 'none';
let follow: typeof import('./guide.js').guide | undefined;

/** The guide is fetched by those who use one. */
function guideWith(wanted: ReadingSettings['guide']): void {
  kind = wanted;
  follow?.(kind);
  if (follow || kind === 'none') return;
  import('./guide.js').then(
    ({ guide }) => {
      follow = guide;
      follow(kind);
    },
    () => undefined,
  );
}

/** Makes the page be read as the settings say. With nothing set, nothing of ours is left on it. */
export function applySettings(settings: Readonly<ReadingSettings>): void {
  guideWith(settings.guide);
  if (isDefault({ ...settings, guide: 'none' })) {
    stopEarly();
    page?.leave();
    page = undefined;
    return;
  }
  page ??= readingPage();
  page.change(settings);
}
