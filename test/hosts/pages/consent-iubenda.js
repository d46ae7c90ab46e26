export const host = {
  title: 'Held by iubenda',
  hostile: 'the script’s address is in data-suppressedsrc until the visitor agrees',
  script: base =>
    `<script type="text/plain" class="_iub_cs_activate" data-iub-purposes="2" data-suppressedsrc="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `document.querySelector('#agree').addEventListener('click', () => {
  for (const held of document.querySelectorAll('._iub_cs_activate')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    script.className += ' _iub_cs_activate-activated';
    script.src = held.dataset.suppressedsrc;
    held.replaceWith(script);
  }
});`,
  body: widgets => `<h1>River Street Clinic</h1><main>${widgets}</main><button id="agree">Accept</button>`,
  held: true,
  press: ['#agree'],
};
