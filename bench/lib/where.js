/** Where things are, in the bench's small internet. */
export const SITE = 'https://clinic.test';
export const CDN = 'https://cdn.test';

export const npm = file => `${CDN}/npm/${file}`;
export const bundled = name => `${CDN}/bundled/${name}.js`;
export const script = src => `<script src="${src}"></script>`;
export const module = src => `<script type="module" src="${src}"></script>`;
export const styles = href => `<link rel="stylesheet" href="${href}">`;
