import sanitizeHtml from 'sanitize-html';

/**
 * Editors and sanitisers site builders are made of, in their usual settings. `keep` runs in a page and gives what is
 * left of some HTML; the scripts are its package's.
 * @typedef {{ name: string, package?: string, scripts?: string[], keep(html: string): string | Promise<string> }} Editor
 */

/** @type {Editor[]} */
export const EDITORS = [
  {
    name: 'DOMPurify',
    package: 'dompurify',
    scripts: ['dompurify/dist/purify.min.js'],
    keep(html) {
      return globalThis.DOMPurify.sanitize(html);
    },
  },
  {
    name: 'DOMPurify, `clinic-` tags allowed',
    package: 'dompurify',
    scripts: ['dompurify/dist/purify.min.js'],
    keep(html) {
      return globalThis.DOMPurify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^clinic-/, attributeNameCheck: /^[a-z-]+$/ },
      });
    },
  },
  { name: 'sanitize-html', package: 'sanitize-html', keep: html => sanitizeHtml(html) },
  {
    name: 'sanitize-html, `data-*` allowed',
    package: 'sanitize-html',
    keep: html => sanitizeHtml(html, { allowedAttributes: { a: ['href'], '*': ['data-*'] } }),
  },
  {
    name: 'TinyMCE',
    package: 'tinymce',
    scripts: ['tinymce/tinymce.min.js'],
    async keep(html) {
      const [editor] = await globalThis.tinymce.init({ selector: '#editor', promotion: false });
      editor.setContent(html);
      return editor.getContent();
    },
  },
  {
    name: 'CKEditor 5',
    package: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    async keep(html) {
      const { ClassicEditor, Essentials, Paragraph, Heading, Link, List } = globalThis.CKEDITOR;
      const plugins = [Essentials, Paragraph, Heading, Link, List];
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    name: 'CKEditor 5, General HTML Support for all',
    package: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    async keep(html) {
      const { ClassicEditor, Essentials, Paragraph, Link, GeneralHtmlSupport } = globalThis.CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Link, GeneralHtmlSupport],
        htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  {
    name: 'Quill',
    package: 'quill',
    scripts: ['quill/dist/quill.js'],
    keep(html) {
      const quill = new globalThis.Quill('#editor');
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.root.innerHTML;
    },
  },
  {
    name: 'GrapesJS',
    package: 'grapesjs',
    scripts: ['grapesjs/dist/grapes.min.js'],
    keep(html) {
      const editor = globalThis.grapesjs.init({
        container: '#editor',
        storageManager: false,
        panels: { defaults: [] },
      });
      editor.setComponents(html);
      return editor.getHtml();
    },
  },
];
