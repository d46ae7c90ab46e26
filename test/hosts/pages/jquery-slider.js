export const host = {
  title: 'jQuery with a slider',
  hostile: 'slick moves and clones what stands beside the widgets',
  links: ['/hosts/packages/slick-carousel/slick/slick.css'],
  scripts: ['/hosts/packages/jquery/dist/jquery.min.js', '/hosts/packages/slick-carousel/slick/slick.min.js'],
  code: "jQuery('.slides').slick({ autoplay: false, speed: 0, arrows: false });",
  body: widgets => `<h1>River Street Clinic</h1>
<div class="slides"><div><h2>Vaccines</h2></div><div><h2>Check-ups</h2></div><div><h2>Lab</h2></div></div>
<main>${widgets}</main>`,
};
