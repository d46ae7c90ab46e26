export const host = {
  title: 'With the early script',
  hostile: 'clinic-widgets.early.js in the head; nothing is stored yet',
  script: base => `<script src="${base}clinic-widgets.early.js" referrerpolicy="no-referrer"></script>
<script defer src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
};
