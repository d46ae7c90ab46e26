export const host = {
  title: 'Body written anew',
  hostile: 'a theme sets the body’s innerHTML to itself',
  code: `addEventListener('load', () => setTimeout(() => {
  document.body.innerHTML = document.body.innerHTML;
  document.querySelector('h1').id = 'rewritten';
}, 100));`,
  press: ['#rewritten'],
};
