import type { Host, HostWay } from './host.js';

const NOTHING = 'Nothing that we use.';

const host = (id: string, name: string, way: HostWay): Host => ({ id, name, way });

/** Everything a site is commonly made with, the most common first. */
export const HOSTS: readonly Host[] = [
  host('html', 'HTML of your own', {
    mode: 'placeholder',
    verified: true,
    removes: NOTHING,
    steps: [
      { say: 'Put this into the head of every page.', show: 'head' },
      {
        say: 'Put this where visitors look for your hours and your number, such as the footer.',
        show: 'page',
      },
    ],
  }),
  host('wordpress-block', 'WordPress: Custom HTML block', {
    mode: 'placeholder',
    verified: true,
    removes:
      'Nothing for administrators and editors of a single site. For authors: see “WordPress as an author”.',
    steps: [
      { say: 'Open the page or the footer template, press + and choose “Custom HTML”.' },
      { say: 'Paste this into the block. Everything is in it.', show: 'all' },
      { say: 'Press “Update”, and look at the page: the block’s own preview runs no scripts.' },
    ],
  }),
  host('wordpress-classic', 'WordPress: Classic editor', {
    mode: 'placeholder',
    verified: true,
    removes:
      'The “Visual” tab removes scripts. In “Text” they stay, and dashes and quotes are rewritten, which does no harm.',
    steps: [
      { say: 'Open the page and change from “Visual” to “Text”, at the top right of the editor.' },
      { say: 'Paste this, and do not change back to “Visual” before you have saved.', show: 'all' },
    ],
  }),
  host('wordpress-author', 'WordPress as an author', {
    mode: 'placeholder',
    verified: true,
    profileFile: true,
    removes: 'Scripts. The rest stays, and is a complete answer even before the script is there.',
    steps: [
      { say: 'Paste this into your page as a Custom HTML block.', show: 'page' },
      { say: 'Ask an administrator to put this into the site’s header, once.', show: 'head' },
    ],
  }),
  host('wordpress-header', 'WordPress: header, without a plugin', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing for administrators.',
    steps: [
      { say: 'Appearance → Editor → Patterns → Template parts: open the header.' },
      { say: 'Add a “Custom HTML” block at its end and paste this.', show: 'head' },
      { say: 'Put this into a Custom HTML block of the footer or a page.', show: 'page' },
    ],
  }),
  host('elementor', 'Elementor', {
    mode: 'placeholder',
    verified: false,
    removes: 'Scripts, when somebody without the administrator’s role saves the page.',
    steps: [
      {
        say: 'As an administrator, drag an “HTML” widget to where the hours belong, and paste this.',
        show: 'all',
      },
      {
        say: 'With Elementor Pro, the first script may go into “Custom Code” → Head instead, for every page.',
      },
    ],
  }),
  host('divi', 'Divi', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing that we know of.',
    steps: [
      { say: 'Divi → Theme Options → Integration: paste this into “Add code to the <head>”.', show: 'head' },
      { say: 'Add a “Code” module where the hours belong, and paste this.', show: 'page' },
    ],
  }),
  host('squarespace', 'Squarespace', {
    mode: 'placeholder',
    verified: false,
    removes: 'Scripts on the Personal plan: code injection begins with Core.',
    steps: [
      { say: 'Settings → Advanced → Code Injection → Header: paste this.', show: 'head' },
      { say: 'Edit the footer, add a “Code” block (HTML), and paste this.', show: 'page' },
    ],
  }),
  host('wix-element', 'Wix: custom element', {
    mode: 'element',
    verified: false,
    removes: 'Everything but the tag’s name, one address and the attributes. Needs a premium plan.',
    steps: [
      { say: 'Add → Embed Code → Custom Element, then “Choose Source” → “Server URL”.' },
      { say: 'Fill in the tag’s name, the address and the attributes.', show: 'fields' },
    ],
  }),
  host('wix-embed', 'Wix: embed HTML', {
    mode: 'frame',
    verified: false,
    removes: 'Wix shows this in a frame: what floats, and the accessibility toolbar, cannot be had there.',
    steps: [{ say: 'Add → Embed Code → “Embed HTML”, and paste this.', show: 'page' }],
  }),
  host('wix-code', 'Wix: custom code', {
    mode: 'script',
    options: 'query',
    verified: false,
    removes:
      'Everything but scripts: the widgets stand at the window’s edge. Needs a premium plan and a domain.',
    steps: [
      { say: 'Settings → Custom Code → Add: paste this.', show: 'head' },
      { say: 'Choose “All pages”, “Body – end”, and the category “Essential”.' },
    ],
  }),
  host('webflow', 'Webflow', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing on a paid site plan.',
    steps: [
      { say: 'Site settings → Custom code → Head code: paste this.', show: 'head' },
      { say: 'Drag a “Code Embed” to where the hours belong, and paste this.', show: 'page' },
      { say: 'Publish: the designer itself does not run it.' },
    ],
  }),
  host('shopify', 'Shopify', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing.',
    steps: [
      {
        say: 'Online Store → Themes → … → Edit code → theme.liquid: paste this above </head>.',
        show: 'head',
      },
      { say: 'In the theme editor add a “Custom Liquid” section, and paste this.', show: 'page' },
    ],
  }),
  host('godaddy', 'GoDaddy Websites + Marketing', {
    mode: 'placeholder',
    verified: false,
    removes: 'The HTML section is shown in a frame: nothing in it can float.',
    steps: [{ say: 'Add section → Files & Web → HTML, and paste this as custom code.', show: 'all' }],
  }),
  host('weebly', 'Weebly', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing that we know of.',
    steps: [
      { say: 'Settings → SEO → Header Code: paste this.', show: 'head' },
      { say: 'Drag “Embed Code” to where the hours belong, and paste this.', show: 'page' },
    ],
  }),
  host('duda', 'Duda', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing that we know of.',
    steps: [
      { say: 'Settings → Head HTML: paste this.', show: 'head' },
      { say: 'Add an “HTML” widget, and paste this.', show: 'page' },
      { say: 'Publish again: changes of code are not live before.' },
    ],
  }),
  host('ghost', 'Ghost', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing.',
    steps: [
      { say: 'Settings → Code injection → Site header: paste this.', show: 'head' },
      { say: 'In a page, type /html, and paste this into the card.', show: 'page' },
    ],
  }),
  host('hubspot', 'HubSpot', {
    mode: 'placeholder',
    verified: false,
    removes: 'Nothing. The header needs a super admin.',
    steps: [
      { say: 'Settings → Content → Pages → Site header HTML: paste this.', show: 'head' },
      { say: 'Add an “Embed” or a custom module where the hours belong, and paste this.', show: 'page' },
    ],
  }),
  host('framer', 'Framer', {
    mode: 'script',
    verified: false,
    removes:
      'Placeholders: its pages are drawn anew by their own script. The widgets stand at the window’s edge.',
    steps: [{ say: 'Site settings → General → Custom code → End of <body>: paste this.', show: 'head' }],
  }),
  host('carrd', 'Carrd', {
    mode: 'placeholder',
    options: 'query',
    verified: false,
    removes:
      'data- attributes of scripts, so that what ours is told stands in its address. Needs a Pro plan.',
    steps: [{ say: 'Add → Embed, type “Code”, style “Inline”, and paste this.', show: 'all' }],
  }),
  host('google-sites', 'Google Sites', {
    mode: 'frame',
    verified: false,
    removes: 'Everything but a frame: what floats, and the accessibility toolbar, cannot be had there.',
    steps: [{ say: 'Insert → Embed → “By URL”: paste an address, one for each widget.', show: 'address' }],
  }),
  host('rich-text', 'An editor that keeps only links', {
    mode: 'link',
    verified: false,
    removes: 'Everything but text and links: a link opens the widget.',
    steps: [
      { say: 'Put these links where they belong.', show: 'page' },
      { say: 'Whoever can change the site’s head puts this there, once.', show: 'head' },
    ],
  }),
  host('enhance', 'A site whose pages cannot be changed, only its head', {
    mode: 'enhance',
    verified: true,
    removes: 'Nothing: what comes to life is what stands there already.',
    steps: [
      {
        say: 'Put this into the head. Beside the page’s own links to a number it says whether anybody will answer, by the hours in the page’s structured data.',
        show: 'head',
      },
    ],
  }),
];

export const hostOf = (id: string): Host => HOSTS.find(each => each.id === id) ?? HOSTS[0]!;
