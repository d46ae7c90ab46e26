/** The self-check, which only a page's author asks for. The build writes this file anew for files without parts. */
export const loadCheck = (_base: string | undefined): Promise<typeof import('./check.js')> =>
  import('./check.js');
