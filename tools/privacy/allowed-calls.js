/**
 * What of `watched-calls.js` our code may use, where, and why nobody is the worse for it. A use that is not here fails
 * `npm run privacy:scan`, and so does a line here that nothing uses.
 */
export const ALLOWED = [
  {
    name: 'import()',
    source: 'src/embed/embed.ts',
    reason: 'fetches our own parts, from the folder our script came from',
  },
  {
    name: 'import()',
    source: 'src/embed/fetch-part.ts',
    reason: 'fetches a further part from beside the part that needs it',
  },
  {
    name: 'src',
    source: 'src/embed/script-options.ts',
    reason: 'reads the address of our own script tag; sets none',
  },
  {
    name: 'localStorage',
    source: 'src/page/reading/stored-settings.ts',
    reason: 'keeps, under `clinic-reading-settings`, how a visitor chose to read; nothing before that choice',
  },
  {
    name: 'localStorage',
    source: 'src/page/reading/apply-early.ts',
    reason: 'reads that choice before the page is drawn',
  },
  {
    name: 'getContext',
    source: 'src/page/page-colors.ts',
    reason: 'paints one pixel in the page’s accent, in a notation only the browser can read',
  },
  {
    name: 'getImageData',
    source: 'src/page/page-colors.ts',
    reason: 'reads that pixel, to write on it in black or white',
  },
  {
    name: 'getContext',
    source: 'src/page/reading/freeze-gifs.ts',
    reason: 'draws a GIF’s first picture, when a visitor stops what moves',
  },
  {
    name: 'toDataURL',
    source: 'src/page/reading/freeze-gifs.ts',
    reason: 'shows that picture in the GIF’s place',
  },
  {
    name: 'url()',
    source: 'src/page/reading/freeze-gifs.ts',
    reason: 'that picture, as data: nothing is fetched',
  },
  {
    name: 'url()',
    source: 'src/page/reading/look-at-colors.ts',
    reason: 'tells a background that is a picture from one that is a colour; sets none',
  },
  {
    name: 'getVoices',
    source: 'src/page/reading/local-voice.ts',
    reason: 'looks for a voice of the device itself, when a visitor wants to be read to',
  },
  {
    name: 'import()',
    source: 'src/embed/load-check.ts',
    reason: 'fetches the self-check, from the folder our script came from, when a page’s author asks for it',
  },
  {
    name: 'src',
    source: 'src/page/check/scripts.ts',
    reason: 'the self-check reads the addresses of script tags; sets none',
  },
  {
    name: 'clipboard',
    source: 'src/elements/self-check/self-check.ts',
    reason: 'copies the findings, when a page’s author presses the button; reads nothing',
  },
  {
    name: 'navigator',
    source: 'src/elements/self-check/self-check.ts',
    reason: 'the way to that clipboard',
  },
  {
    name: 'postMessage',
    source: 'src/embed/frame.ts',
    reason: 'tells the page around a frame of ours how high it is: a number, and the widget’s name',
  },
  {
    name: 'fetch',
    source: 'src/page/profile-file.ts',
    reason:
      'reads the clinic’s profile, only where `data-profile` names it, from the page’s own site, without cookies or Referer',
  },
  {
    name: 'fetch',
    source: 'src/page/article/fetch-text.ts',
    reason:
      'reads a feed or an article’s page, only where the author names it, from the page’s own site, or a feed from one named in `allow-origin`, without cookies or Referer',
  },
  {
    name: 'https://',
    source: 'src/page/article/allowed-origins.ts',
    reason: 'completes a site named in `allow-origin`',
  },
  {
    name: 'src',
    source: 'src/page/article/image-in-content.ts',
    reason: 'reads the address of a picture the author wrote into the card',
  },
  {
    name: 'srcset',
    source: 'src/page/article/image-in-content.ts',
    reason: 'reads that picture’s other sizes',
  },
  {
    name: 'src',
    source: 'src/domain/article/article-from-record.ts',
    reason: 'keeps the address of an article’s picture only where its site is allowed',
  },
  {
    name: 'src',
    source: 'src/domain/article/articles-to-schema-org.ts',
    reason: 'writes that address into JSON-LD, where the author asks for it',
  },
  {
    name: 'src',
    source: 'src/domain/article/html-reader.ts',
    reason: 'compares the addresses of an article’s pictures, as text',
  },
  {
    name: 'src',
    source: 'src/domain/article/record-from-feed.ts',
    reason: 'reads the address of a picture in a feed, as text',
  },
  {
    name: 'src',
    source: 'src/elements/look/article/article-view.ts',
    reason:
      'shows an article’s picture: the author’s own, or one from the page’s own site or one named in `allow-origin`, the latter without Referer',
  },
  {
    name: 'srcset',
    source: 'src/elements/look/article/article-view.ts',
    reason: 'that picture in other sizes',
  },
  {
    name: 'https://',
    source: 'src/domain/article/articles-to-schema-org.ts',
    reason: 'names the vocabulary of JSON-LD; nothing is fetched',
  },
  {
    name: 'https://',
    source: 'src/domain/clinic/clinic-node.ts',
    reason: 'names the vocabulary of JSON-LD; nothing is fetched',
  },
  {
    name: '<script>',
    source: 'src/page/page-json-ld.ts',
    reason: 'holds JSON-LD for search engines, where the author asks for it; data, which no browser runs',
  },
  {
    name: 'https://',
    source: 'src/elements/contact-card/contact-rows.ts',
    reason: 'links to maps that open only when a visitor presses them, without Referer',
  },
  {
    name: 'https://',
    source: 'src/domain/crisis/united-states.ts',
    reason: 'links to crisis chats that open only when a visitor presses them, without Referer',
  },
  {
    name: 'clipboard',
    source: 'src/page/copy-text.ts',
    reason: 'copies the clinic’s address or details, when a visitor presses the button; reads nothing',
  },
  {
    name: 'navigator',
    source: 'src/page/copy-text.ts',
    reason: 'the way to that clipboard',
  },
  {
    name: 'createObjectURL',
    source: 'src/page/save-file.ts',
    reason:
      'offers the clinic’s contact as a file, when a visitor presses the button; it is made in the browser',
  },
  {
    name: 'userAgent',
    source: 'src/page/save-file.ts',
    reason:
      'tells browsers inside apps, which save no files, so that the contact is copied there; told to nobody',
  },
  {
    name: 'navigator',
    source: 'src/page/save-file.ts',
    reason: 'the way to that name',
  },
  {
    name: 'getTimezoneOffset',
    source: 'src/page/page-opening.ts',
    reason: 'compares the visitor’s clock with the clinic’s, to say whose time is shown; told to nobody',
  },
  {
    name: 'https://',
    source: 'src/domain/clinic/map-link.ts',
    reason: 'a plain link to a map of the address, which a visitor presses; nothing is fetched',
  },
  {
    name: 'https://',
    source: 'src/domain/phone/whatsapp-link.ts',
    reason: 'a plain link to WhatsApp, where the author asks for one; nothing is fetched',
  },
  {
    name: 'getContext',
    source: 'lean-qr/nano.mjs',
    reason: 'could paint a QR code; ours are drawn as SVG, and nothing is read from a canvas',
  },
];
