/** What a test does to a page it opened. */

type Page = HTMLIFrameElement;

/** Adds a script tag, and waits until it has run. */
export async function addScript(
  frame: Page,
  src: string,
  data: Record<string, string> = {},
): Promise<HTMLScriptElement> {
  const script = frame.contentDocument!.createElement('script');
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${name}`, value);
  const loaded = new Promise(resolve => script.addEventListener('load', resolve));
  script.src = src;
  frame.contentDocument!.head.append(script);
  await loaded;
  return script;
}

/** The page's warnings from now on, and whatever it throws. */
export function watch(frame: Page): { warnings: string[]; errors: string[] } {
  const warnings: string[] = [];
  const errors: string[] = [];
  const page = frame.contentWindow as unknown as typeof globalThis;
  page.console.warn = message => void warnings.push(String(message));
  page.addEventListener('error', ({ message }) => errors.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  return { warnings, errors };
}

/** A moment in which nothing is expected to happen. */
export const aMoment = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 300));
