export const host = {
  title: 'Loaded twice',
  hostile: 'the snippet was pasted into two boxes of the builder',
  script: base => `<script defer src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>
<script defer src="${base}clinic-widgets.js?v=2" referrerpolicy="no-referrer"></script>`,
};
