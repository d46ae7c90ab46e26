export const host = {
  title: 'Foundation 6',
  hostile: 'everything in an off-canvas wrapper, links and buttons restyled',
  links: ['/hosts/packages/foundation-sites/dist/css/foundation.min.css'],
  scripts: [
    '/hosts/packages/jquery/dist/jquery.min.js',
    '/hosts/packages/foundation-sites/dist/js/foundation.min.js',
  ],
  code: 'jQuery(document).foundation();',
  body: widgets => `<div class="off-canvas-wrapper">
  <div class="off-canvas position-left" id="menu" data-off-canvas><a href="#">Team</a></div>
  <div class="off-canvas-content" data-off-canvas-content>
    <div class="top-bar"><strong>River Street Clinic</strong></div>
    <div class="grid-x grid-padding-x"><div class="cell medium-6"><p>We see children and grown-ups.</p></div>
    <div class="cell medium-6 callout">${widgets}</div></div>
  </div>
</div>`,
};
