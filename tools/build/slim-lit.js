import { resolve } from 'node:path';

/** How an attribute comes to its property; `$$` stands for a dollar. */
const READS =
  '_$$AK(t,s){const i=this.constructor,e=i._$$Eh.get(t);void 0!==e&&(this[e]=i.getPropertyOptions(e).type===Boolean?null!==s:s)}';
/** How a property that changed is remembered. */
const NOTES = 'C(t,s){this._$$AL.has(t)||this._$$AL.set(t,this.hasUpdated?s:void 0)}';

/**
 * What of Lit a page need not load, by file: what other packages and tools than ours ask for, sentences for mistakes
 * that we do not make, and what our elements do without. A Lit that has it in another form stops the build.
 */
const CHANGES = {
  'lit-html/lit-html.js': [
    // Lit makes its policy in a way of our own, that files which meet on a page share.
    ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'litPolicy()'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', 'B=0;'],
    // Directives, and the parts, parents and states of connection they ask for.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'function M(t,i){return i}'],
    [/get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{.*?\}(?=get |constructor|u\(|_\$AI)/g, ''],
    [/this\._\$AN=void 0,|this\.type=\d,/g, ''],
    [/constructor\(.{0,9}\)\{super\(.{0,12}\),this\.type=\d\}/g, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    [/setConnected\(t\)\{.*?\)\)\}(?=\}class H)/, ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(.*?\)\)/, '$1'],
    // Templates of SVG and MathML, templates compiled before, and values in comments or in what holds text alone.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/if\((this\.el=[^;{]*?\.content),2===i\|\|3===i\)\{.*?\}(?=for\()/, '$1;'],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?\),s\)(?=;if)/, '$1'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?c\(\)\)\}\}(?=\}else)/, ''],
    [/else\{let t=-1;.*?o\.length-1\}(?=l\+\+)/, ''],
    // Listeners that are no functions.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['"function"==typeof this._$AH?', ''],
    [':this._$AH.handleEvent(t)', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,c=a\.trustedTypes,.*?PolyfillSupport,/, ','],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    // Decorators.
    [';Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ';'],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Properties that are written into attributes, and converters other than of text and Boolean.
    [/u=\{toAttribute.*?\},(?=f=)/, ''],
    [/b=\{attribute.*?\}(?=;)/, 'b={}'],
    ['u as defaultConverter,', ''],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    [/_\$AK\(t,s\)\{.*?\}(?=requestUpdate)/, READS],
    [',this._$Em=null', ''],
    [/\|\|i\.useDefault&&i\.reflect&&.*?(?=\)\)return)/, ''],
    [/(C\(t,s,)\{useDefault:i.*?add\(t\)\)\}(?=async)/, NOTES],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/throw Error\("CSSResult is not constructable\..*?"\)/, 'throw Error()'],
    [/throw Error\("Value passed to 'css' function.*?security\."\)/, 'throw Error()'],
    // Style sheets of others among an element's.
    [/c=e\?t=>t:.*?:t(?=;export)/, 'c=t=>t'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    // Who is connected, which only directives ask.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{super.*?setConnected\(!1\)\}/, ''],
  ],
};

/** What our own code must not use, for it is taken out of Lit; `svg` inside `html` is no matter. */
const TAKEN_OUT =
  /from 'lit\/|\b(?:svg|mathml)`|<(?:script|style|textarea|title)\b[^`]*\$\{|\b(?:reflect|useDefault|converter|hasChanged): |\btype: (?:Number|Object|Array)\b|\bnoChange\b|removeController/;

/** @param {string} modules the folder of our compiled modules */
export const slimLit = modules => ({
  name: 'slim-lit',
  transform(code, id) {
    const file = Object.keys(CHANGES).find(name => id.endsWith(`/node_modules/${name}`));
    if (!file) {
      const [taken] = (id.startsWith(resolve(modules)) && TAKEN_OUT.exec(code)) || [];
      if (taken) this.error(`${id} uses "${taken}", which slim-lit.js takes out of Lit.`);
      return null;
    }
    let slim = code;
    for (const [found, instead] of CHANGES[file]) {
      const changed = slim.replace(found, instead);
      if (changed === slim) this.error(`There is no ${found} in ${file} any more.`);
      slim = changed;
    }
    const policy = JSON.stringify(resolve(modules, 'embed/lit-policy.js'));
    const head = slim.includes('litPolicy()') ? `import { litPolicy } from ${policy};\n` : '';
    return { code: head + slim, map: null };
  },
});
