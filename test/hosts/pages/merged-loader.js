export const host = {
  title: 'Merged: the loader',
  hostile: 'our loader in a theme’s bundle; the profile says where our files lie',
  inPagesName: true,
  script: base => `<script type="application/json" data-clinic-profile>{ "base": "${base}" }</script>
<script defer src="/hosts/merged-loader.js"></script>`,
};
