export const host = {
  title: 'Bars above everything',
  hostile: 'a cookie bar below and a header above, both with the highest z-index there is',
  css: `.bar { position: fixed; inset-inline: 0; z-index: 2147483647; background: #123; color: #fff; height: 60px; }
.top { top: 0; } .bottom { bottom: 0; } body { margin: 80px 16px; }`,
  body: widgets => `<div class="bar top">River Street Clinic</div><p>We see children and grown-ups.</p>
<main>${widgets}</main><div class="bar bottom"><button>Accept cookies</button></div>`,
};
