export const host = {
  title: 'One file for everything',
  hostile: 'clinic-widgets.all.js, not deferred, above the widgets',
  script: base => `<script src="${base}clinic-widgets.all.js" referrerpolicy="no-referrer"></script>`,
};
