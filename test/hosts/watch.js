/** First on every host page: notes what goes wrong there, and what moves. */
const watched = (globalThis.watched = { errors: [], shifts: [] });

addEventListener('error', ({ message, target }) =>
  watched.errors.push(message ?? `${target.localName} did not load`),
);
addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(`rejected: ${reason}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  watched.errors.push(`${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
);
// What moves within half a second of a visitor's press is no shift to browsers; a test's press they do not take for one.
let pressed = -Infinity;
addEventListener('click', () => (pressed = performance.now()), true);
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries()) {
      // What stands in a shadow root is not named: where it was, and where it went, tells.
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        [node?.outerHTML?.slice(0, 80) ?? node?.data, previousRect, currentRect]
          .map(each => JSON.stringify(each))
          .join(' '),
      );
      const isAnswer = hadRecentInput || (startTime > pressed && startTime < pressed + 500);
      if (!isAnswer) watched.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
