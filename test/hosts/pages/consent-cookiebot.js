export const host = {
  title: 'Held by Cookiebot',
  hostile: 'the script is text/plain until the visitor agrees',
  script: base =>
    `<script type="text/plain" data-cookieconsent="preferences" src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `document.querySelector('#agree').addEventListener('click', () => {
  for (const held of document.querySelectorAll('script[data-cookieconsent][type="text/plain"]')) {
    const script = held.cloneNode();
    script.type = 'text/javascript';
    held.parentNode.insertBefore(script, held);
    held.remove();
  }
});`,
  body: widgets => `<h1>River Street Clinic</h1><main>${widgets}</main><button id="agree">Accept</button>`,
  held: true,
  press: ['#agree'],
};
