/** As WP Rocket writes it: no script runs before the visitor moves, touches or presses something. */
export const host = {
  title: 'Delayed until the visitor acts',
  hostile: 'the script’s type and address are hidden until something is pressed',
  script: base =>
    `<script defer type="rocketlazyloadscript" data-rocket-type="text/javascript" data-rocket-src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `addEventListener('click', () => {
  for (const held of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) {
      script.setAttribute(name.replace('data-rocket-', ''), name === 'type' ? 'text/javascript' : value);
    }
    script.setAttribute('type', 'text/javascript');
    held.replaceWith(script);
  }
}, { once: true });`,
  held: true,
  press: ['h1'],
};
