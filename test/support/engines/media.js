/** Emulated media, for the two engines that can change them while they run. */

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** Chromium forgets what is not said again, so that all of a page's media are kept beside the page. */
export async function emulateInChromium(page, media) {
  page.media = { ...page.media, ...media };
  const { media: type = '', ...features } = page.media;
  await page.devtools.send('Emulation.setEmulatedMedia', {
    media: type === 'screen' ? '' : type,
    features: Object.entries(features).map(([key, value]) => ({ name: FEATURES[key], value })),
  });
}

/** WebDriver BiDi of this Firefox has no media: they are set on its tabs, from the browser's own window. */
export async function emulateInFirefox(page, media) {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const windows = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await session.send('script.evaluate', {
    expression: `(${setOnTabs})(${JSON.stringify(media)})`,
    target: { context: windows.result.contexts[0].context },
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  // Preferences reach the page's process a moment later.
  const wanted = Object.entries(media).map(([key, value]) =>
    key === 'media' ? value : `(${FEATURES[key]}: ${value})`,
  );
  await page.waitForFunction(
    queries => queries.every(query => matchMedia(query).matches),
    { timeout: 30_000 },
    wanted,
  );
}

/** Runs in the browser's own window. */
function setOnTabs(media) {
  /* global gBrowser, Services */
  for (const tab of gBrowser.tabs) {
    const context = tab.linkedBrowser.browsingContext;
    if (!context) continue;
    if ('colorScheme' in media) context.prefersColorSchemeOverride = media.colorScheme;
    if ('media' in media) context.mediumOverride = media.media === 'screen' ? '' : media.media;
    if ('forcedColors' in media) context.forcedColorsOverride = media.forcedColors;
  }
  if ('reducedMotion' in media) {
    Services.prefs.setIntPref('ui.prefersReducedMotion', media.reducedMotion === 'reduce' ? 1 : 0);
  }
}
