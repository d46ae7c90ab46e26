/** What a text of JSON says; `undefined` when it is none. */
export function parsedJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
