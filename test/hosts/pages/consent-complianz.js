export const host = {
  title: 'Held by Complianz',
  hostile: 'the script is text/plain until the visitor agrees',
  script: base =>
    `<script defer type="text/plain" data-service="clinic" data-category="functional" class="cmplz-script" src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `document.querySelector('#agree').addEventListener('click', () => {
  for (const held of document.querySelectorAll('.cmplz-script[type="text/plain"]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) script.setAttribute(name, value);
    script.setAttribute('type', 'text/javascript');
    held.replaceWith(script);
  }
});`,
  body: widgets => `<h1>River Street Clinic</h1><main>${widgets}</main><button id="agree">Accept</button>`,
  held: true,
  press: ['#agree'],
};
