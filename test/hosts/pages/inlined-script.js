import { readFileSync } from 'node:fs';

const file = new URL('../../../dist/clinic-widgets.all.js', import.meta.url);

export const host = {
  title: 'Written into the page',
  hostile: 'our one-file script inlined: it has no address',
  script: () => `<script>${readFileSync(file, 'utf8')}</script>`,
};
