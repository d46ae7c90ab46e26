const code = `
const content = document.querySelector('#content').innerHTML;
const app = Vue.createApp({
  data: () => ({ page: 'home', ticks: 0 }),
  template: '<main><h1>{{ page }}</h1>' +
    '<button id="about" @click="page = \\'about\\'">About</button>' +
    '<button id="home" @click="page = \\'home\\'">Home</button>' +
    '<button id="again" @click="ticks += 1">Drawn {{ ticks }}</button>' +
    '<section v-if="page === \\'home\\'">' + content + '</section><p v-else id="about-us">Since 1987</p></main>',
});
app.config.compilerOptions.isCustomElement = tag => tag.startsWith('clinic-');
app.mount('#app');
`;

export const host = {
  title: 'A Vue app',
  hostile: 'widgets come with a view, go with it, and are drawn again around',
  scripts: ['/hosts/packages/vue/dist/vue.global.prod.js'],
  code,
  body: widgets => `<div id="app"></div><template id="content">${widgets}</template>`,
  press: ['#about', '#about-us', '#home', '#again', '#again'],
};
