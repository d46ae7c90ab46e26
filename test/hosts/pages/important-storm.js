export const host = {
  title: 'A storm of !important',
  hostile: 'every box, text, link and drawing restyled, floated and cut',
  css: `html { font-size: 62.5% !important; color: #5b2333 !important; background: #fdf6ec !important; }
* {
  box-sizing: content-box !important; letter-spacing: 4px !important; line-height: 3 !important;
  text-transform: uppercase !important; text-indent: 30px !important; word-spacing: 10px !important;
  border-radius: 0 !important;
}
a { color: #f0f !important; text-decoration: line-through !important; }
span, svg, table { float: left !important; margin: 13px !important; padding: 7px !important; background: yellow !important; max-width: 40px !important; }
svg, .root, .icon { display: none !important; }
[hidden] { display: block !important; }
*:focus { outline: 0 !important; }`,
};
