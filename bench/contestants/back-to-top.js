/** A button that leads back to the page's top. */
export const contestant = {
  name: 'vanilla-back-to-top',
  sizes: { job: 'back to top', files: ['vanilla-back-to-top/dist/vanilla-back-to-top.min.js'] },
};
