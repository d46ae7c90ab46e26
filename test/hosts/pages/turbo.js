const code = `
globalThis.visits ??= 0;
document.querySelector('#next').search = location.search + '&page=2';
if (!visits) {
  addEventListener('turbo:load', () => {
    visits += 1;
    if (visits === 2) document.querySelector('h1').id = 'arrived';
  });
}
`;

export const host = {
  title: 'Turbo',
  hostile: 'the next page is fetched and put in place of this one’s body',
  scripts: ['/hosts/packages/@hotwired/turbo/dist/turbo.es2017-umd.js'],
  code,
  body: widgets => `<h1>River Street Clinic</h1><a id="next" href="?">Next page</a><main>${widgets}</main>`,
  press: ['#next', '#arrived'],
};
