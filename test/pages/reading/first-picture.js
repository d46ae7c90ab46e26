// What the page is like when it is drawn first: after this, before anything of ours that is deferred.
requestAnimationFrame(() => {
  globalThis.firstPicture = [...document.querySelectorAll('main *')].map(element => {
    const { height, width, top } = element.getBoundingClientRect();
    return [element.localName, Math.round(top), Math.round(width), Math.round(height)].join(' ');
  });
  globalThis.firstColor = getComputedStyle(document.querySelector('.gray')).color;
});
