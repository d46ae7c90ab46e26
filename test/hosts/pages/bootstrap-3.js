export const host = {
  title: 'Bootstrap 3',
  hostile: 'a root of 10 px, resets for every box, a bar fixed to the top',
  links: ['/hosts/packages/bootstrap/dist/css/bootstrap.min.css'],
  scripts: [
    '/hosts/packages/jquery/dist/jquery.min.js',
    '/hosts/packages/bootstrap/dist/js/bootstrap.min.js',
  ],
  css: 'body { padding-top: 70px; }',
  body: widgets => `<nav class="navbar navbar-default navbar-fixed-top"><div class="container">
  <a class="navbar-brand" href="#">River Street Clinic</a></div></nav>
<div class="container">
  <div class="jumbotron"><h1>Care close to home</h1></div>
  <div class="row"><div class="col-sm-6"><p class="lead">We see children and grown-ups.</p></div>
  <div class="col-sm-6 well">${widgets}</div></div>
</div>`,
};
