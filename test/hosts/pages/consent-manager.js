export const host = {
  title: 'Held by CookieConsent 3',
  hostile: 'a real consent manager, with a modal over the page and a cookie of its own',
  links: ['/hosts/packages/vanilla-cookieconsent/dist/cookieconsent.css'],
  scripts: ['/hosts/packages/vanilla-cookieconsent/dist/cookieconsent.umd.js'],
  script: base =>
    `<script type="text/plain" data-category="widgets" data-src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `CookieConsent.run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, widgets: {} },
  language: { default: 'en', translations: { en: {
    consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No' },
    preferencesModal: { title: 'Cookies', acceptAllBtn: 'Yes', savePreferencesBtn: 'Save', sections: [] },
  } } },
});`,
  held: true,
  press: ['#cc-main [data-role="all"]'],
};
