/** A table in Markdown. @param {string[][]} rows the first is the head */
export const table = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
