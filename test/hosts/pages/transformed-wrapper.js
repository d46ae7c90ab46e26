export const host = {
  title: 'A transformed wrapper',
  hostile: 'fixed boxes in it are fixed to the wrapper, so that what floats stays in its place',
  css: `.page { transform: translateZ(0); overflow: hidden; filter: opacity(1); }
[data-clinic='accessibility-toolbar'], clinic-accessibility-toolbar { min-height: 70px; }`,
  body: widgets => `<div class="page"><h1>River Street Clinic</h1><p>We see children and grown-ups.</p>
<main>${widgets}</main><p>12 River Street</p></div>`,
};
