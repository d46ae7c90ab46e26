/** The ready looks, by name: what each says of the custom properties that the rules below read. */
const LOOKS = {
  plain:
    '--clinic-radius:.2em;--clinic-line:1px;--clinic-edge:.4;--clinic-tint:0;--clinic-shadow:none;--clinic-density:.85;--clinic-fill:initial;--clinic-on-accent:initial',
  soft: '--clinic-radius:1.375em;--clinic-line:1px;--clinic-edge:0;--clinic-tint:.16;--clinic-shadow:0 .1em .2em rgb(0 0 0/.1),0 .5em 1.75em rgb(0 0 0/.14);--clinic-density:1.15;--clinic-fill:initial;--clinic-on-accent:initial',
  outlined:
    '--clinic-radius:.5em;--clinic-line:.125em;--clinic-edge:.8;--clinic-tint:0;--clinic-shadow:none;--clinic-density:1;--clinic-fill:Canvas;--clinic-on-accent:CanvasText',
};

/** One of the ready looks. */
export type LookName = keyof typeof LOOKS;

/** All of them. */
export const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

/** The attribute that names a look, on any element: for what is inside. */
export const LOOK = 'data-clinic-look';

/** One of our elements, as a tag or as a placeholder: other libraries have parts called `button`, too. */
const ours = (name: string): string => `:where(clinic-${name},[data-clinic="${name}"])`;

const NAMES = [
  'accessibility-toolbar',
  'article-card',
  'article-list',
  'call-button',
  'contact-card',
  'crisis-line',
  'office-hours',
  'scroll-to-top',
];

/** A bar reaches from edge to edge: it has no corners. */
const NO_BAR = ':where(:not([placement=bar],[data-placement=bar]))';

/** The parts that are alike, and what is said of them. The element's own name is left out where it does not matter. */
const RULES: (readonly [parts: string[], says: string])[] = [
  [
    ['*::part(badge)'],
    'background-color:rgb(var(--_state)/var(--clinic-tint));border:var(--clinic-line) solid rgb(var(--_state)/var(--clinic-edge));border-radius:var(--clinic-radius);padding-block:calc(.3em*var(--clinic-density))',
  ],
  [
    [
      `call-button${NO_BAR}::part(button)`,
      `call-button${NO_BAR}::part(opener)`,
      'scroll-to-top::part(button)',
      'accessibility-toolbar::part(opener)',
    ],
    'background-color:var(--clinic-fill,var(--clinic-accent,#0b7285));border:var(--clinic-line) solid var(--clinic-accent,#0b7285);border-radius:var(--clinic-radius);padding-block:calc(.5em*var(--clinic-density))',
  ],
  [
    [
      'scroll-to-top::part(button)',
      'call-button[placement=floating]::part(button)',
      'call-button[data-placement=floating]::part(button)',
    ],
    'box-shadow:var(--clinic-shadow);transition-duration:var(--clinic-motion,.2s)',
  ],
  [
    [
      'contact-card::part(button)',
      'article-list::part(more)',
      'article-card::part(action)',
      `call-button${NO_BAR}::part(text)`,
      `call-button${NO_BAR}::part(whatsapp)`,
      `call-button${NO_BAR}::part(directions)`,
      'call-button::part(copy)',
      'call-button::part(dial)',
      'crisis-line::part(link)',
    ],
    'border-width:var(--clinic-line);border-radius:var(--clinic-radius)',
  ],
  [
    ['contact-card::part(card)', 'article-card::part(card)', 'article-list::part(card)'],
    'border:var(--clinic-line) solid rgb(128 128 128/var(--clinic-edge));border-radius:var(--clinic-radius);box-shadow:var(--clinic-shadow)',
  ],
  [
    ['article-card::part(card)', 'article-list::part(card)'],
    'background-color:rgb(128 128 128/calc(var(--clinic-tint)/2))',
  ],
  [['contact-card::part(card)', 'crisis-line::part(panel)'], 'padding:calc(1.25em*var(--clinic-density))'],
  // A stronger edge at one side bears no large corners.
  [
    ['crisis-line::part(panel)'],
    'border-radius:min(.75em,var(--clinic-radius));box-shadow:var(--clinic-shadow)',
  ],
  // Under the picture of a card that is not laid out beside it.
  [
    ['article-card:not([layout],[data-layout])::part(media)', 'article-list::part(media)'],
    'border-radius:calc(var(--clinic-radius) - var(--clinic-line)) calc(var(--clinic-radius) - var(--clinic-line)) 0 0',
  ],
  [
    ['office-hours::part(panel)', 'call-button::part(panel)', 'accessibility-toolbar::part(panel)'],
    'border-radius:var(--clinic-radius)',
  ],
];

/** A visitor who asked for more contrast sees every edge in the colour of the text, on the page's own ground. */
const MORE_CONTRAST = [
  'badge card panel button opener more link text whatsapp directions copy dial'
    .split(' ')
    .map(part => `*::part(${part})`),
  'border-color:currentColor;background-image:none',
] as const;

/** `call-button::part(button)` as a selector. */
function selector(part: string, within: string): string {
  const [, name, rest] = /^(\*|[a-z-]+)(.*)$/.exec(part)!;
  return within + (name === '*' ? `:is(${NAMES.map(ours).join()})` : ours(name!)) + rest!;
}

const rule = (parts: readonly string[], within: string, says: string): string =>
  `${parts.map(part => selector(part, within)).join()}{${says}}`;

/**
 * The ready looks as a sheet for the page. A look is a handful of custom properties on the element that names it, and
 * the rules put them on our parts: so the nearest look holds, and a page may set any of them anew. All of it lies in a
 * layer, behind whatever the page's own sheet says of `--clinic-*` or of a part.
 *
 * @param whole The look of the whole page, if it has one.
 */
export function lookCSS(whole?: LookName): string {
  const within = whole ? '' : `:where([${LOOK}],[${LOOK}] *)`;
  const tokens = LOOK_NAMES.map(
    name => `:where([${LOOK}=${name}]${name === whole ? ',:root' : ''}){${LOOKS[name]}}`,
  );
  const rules = RULES.map(([parts, says]) => rule(parts, within, says));
  return `@layer clinic-looks{${tokens.join('')}@media screen{${rules.join('')}}@media screen and (prefers-contrast:more){${rule(MORE_CONTRAST[0], '', MORE_CONTRAST[1])}}}`;
}
