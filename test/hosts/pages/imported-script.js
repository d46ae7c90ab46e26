export const host = {
  title: 'Imported as a module',
  hostile: 'document.currentScript is null, and no script tag names our file',
  script: base =>
    `<script type="application/json" data-clinic-profile>{ "base": "${base}" }</script>
<script type="module" referrerpolicy="no-referrer">import '${base}clinic-widgets.js';</script>`,
};
