/** What a text of JSON says; the text itself where it is none, and what is no text as it is. */
export function parsedJSON(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : json;
  } catch {
    return json;
  }
}
