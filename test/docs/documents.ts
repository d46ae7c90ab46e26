import { WIDGET_NAMES } from '../../src/embed/widget-names.js';

/** What stands in a fence of a document. */
export interface Block {
  document: string;
  language: string;
  code: string;
}

const text = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};

/** Our documents by their paths: those people begin with, and all that these lead to. Decisions tell of their day. */
export async function documents(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const paths = new Set([
    '/README.md',
    '/CONTRIBUTING.md',
    '/tools/release/host/README.md',
    ...WIDGET_NAMES.map(name => `/docs/widgets/${name}.md`),
  ]);
  for (const path of paths) {
    const markdown = await text(path);
    found.set(path, markdown);
    for (const [, link] of markdown.matchAll(/\]\(([^)#\s]+\.md)(?:#[\w-]*)?\)/g)) {
      const { pathname, origin } = new URL(link!, `${location.origin}${path}`);
      if (origin === location.origin && !/\/decisions\/|CHANGELOG/.test(pathname)) paths.add(pathname);
    }
  }
  return found;
}

/** All that stands in fences, in the order of the documents. */
export async function blocks(): Promise<Block[]> {
  return [...(await documents())].flatMap(([document, markdown]) =>
    [...markdown.matchAll(/^```([^\n]*)\n([^]*?)^```/gm)].map(([, language, code]) => ({
      document,
      language: language!.trim(),
      code: code!,
    })),
  );
}
