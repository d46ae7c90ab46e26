import fc from './fast-check.js';

const PIECES = [
  'javascript:alert(1)',
  'java\nscript:',
  '\u0001',
  'data:text/html,',
  'vbscript:',
  '<script>top.hit=1</script>',
  '<img src=x onerror=top.hit=1>',
  '"><svg onload=top.hit=1>',
  "' onclick='top.hit=1",
  '${top.hit=1}',
  '{{constructor}}',
  '__proto__',
  'constructor',
  'toString',
  '{"week":{"mon":[["08:00","17:00"]]}}',
  '{"__proto__":{"hit":1}}',
  'Mon-Fri 8am-5pm',
  '(734) 555-0123',
  'tel:988',
  '+1',
  '\u202e',
  '\u0000',
  '\ud800',
  '%0A',
  '&#x6a;',
  ' ',
  '\n',
  'America/Detroit',
  '9'.repeat(40),
  '2026-11-28T10:00',
];

/** What somebody might write who wants to run something, and what a page might hold by accident. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 4 })
    .map(pieces => pieces.join(''));
