/**
 * What each engine can be asked to do while it runs. Tests read this table instead of skipping;
 * docs/decisions/2026-11-24-engine-capabilities.md says what was tried.
 */
export interface Capabilities {
  engine: 'Chromium' | 'Firefox' | 'WebKitGTK';
  /** Set the size of the viewport. */
  viewport: boolean;
  /** Press several keys at once. */
  chord: boolean;
  /** Emulate dark and light, reduced motion, forced colours, and print. */
  colorScheme: boolean;
  reducedMotion: boolean;
  forcedColors: boolean;
  print: boolean;
  /** Put the visitor in another time zone. Where it cannot, the zone-sensitive files run once per launched zone. */
  timeZone: boolean;
  /** Report which lines ran. */
  coverage: boolean;
  /** Tell how far a page's boxes moved. */
  layoutShift: boolean;
}

const TABLE: readonly Capabilities[] = [
  {
    engine: 'Chromium',
    viewport: true,
    chord: true,
    colorScheme: true,
    reducedMotion: true,
    forcedColors: true,
    print: true,
    timeZone: true,
    coverage: true,
    layoutShift: true,
  },
  {
    engine: 'Firefox',
    viewport: true,
    chord: true,
    colorScheme: true,
    reducedMotion: true,
    forcedColors: true,
    print: true,
    timeZone: true,
    coverage: false,
    layoutShift: false,
  },
  {
    engine: 'WebKitGTK',
    viewport: true,
    chord: true,
    colorScheme: false,
    reducedMotion: false,
    forcedColors: false,
    print: false,
    timeZone: false,
    coverage: false,
    layoutShift: false,
  },
];

function engineName(agent: string): Capabilities['engine'] {
  if (agent.includes('Firefox/')) return 'Firefox';
  return agent.includes('Chrome/') ? 'Chromium' : 'WebKitGTK';
}

/** What the engine this test runs in can do. */
export const capabilities = TABLE.find(row => row.engine === engineName(navigator.userAgent))!;
