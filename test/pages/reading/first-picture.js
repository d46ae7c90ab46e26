const boxes = () =>
  [...document.querySelectorAll('main *')].map(element => {
    const { height, width, top } = element.getBoundingClientRect();
    return [element.localName, Math.round(top), Math.round(width), Math.round(height)].join(' ');
  });

// A picture may be drawn before the page has arrived to its end.
globalThis.pictureOfPart = boxes();
// What the page is like when it is drawn first: after this, before anything of ours that is deferred.
requestAnimationFrame(() => {
  globalThis.firstPicture = boxes();
  globalThis.firstColor = getComputedStyle(document.querySelector('.gray')).color;
});
