/** A line of a text, without the space around it, and where it stands. */
export interface TextLine {
  text: string;
  /** UTF-16 offsets, half open. */
  from: number;
  to: number;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  for (const written of text.split('\n')) {
    const line = written.trim();
    const from = at + written.indexOf(line);
    if (line) lines.push({ text: line, from, to: from + line.length });
    at += written.length + 1;
  }
  return lines;
}
