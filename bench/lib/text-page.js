/**
 * A page of `count` texts in the sizes real sites mix: px, rem, em in em, %, clamp(), inline, important, tables, lists,
 * fixed bars, columns, an open shadow root. All of it is inside #page.
 */
const css = `body{margin:0;font:1rem/1.5 sans-serif}#page{padding:4rem 1rem}
.px{font-size:15px}.rem{font-size:1.05rem}.small{font-size:.85rem}.em{font-size:1.1em}.percent{font-size:95%}
.fluid{font-size:clamp(14px,1.2vw + 2px,22px)}.important{font-size:17px!important}
.columns{display:grid;grid-template-columns:repeat(4,260px);gap:20px}
.bar{position:fixed;left:0;right:0;background:#eef;padding:4px 16px}.top{top:0}.bottom{bottom:0;font-size:13px}
.tab{position:fixed;right:24px;top:300px;background:#efe;padding:4px;font-size:14px}`;

/** What a page has, and how many texts each is. */
const samples = [
  [1, '<h2>Getting ready for a visit</h2>'],
  [2, '<p class="px">Bring your letters and <em>a list of medicines</em> with you.</p>'],
  [1, '<p>Most visits begin with an hour of listening.</p>'],
  [1, '<p class="rem">We see adults, teenagers and families.</p>'],
  [1, '<p class="percent">Parking is free behind the building.</p>'],
  [3, '<div class="em">Sleep <div class="em">changes first <span class="em">of all</span></div></div>'],
  [3, '<ul><li>Morning light</li><li class="small">No coffee<ul><li>after noon</li></ul></li></ul>'],
  [2, '<table><tr><th class="px">Monday</th><td>8am - 5pm</td></tr></table>'],
  [1, '<p style="font-size:14px">Side effects are worth a phone call.</p>'],
  [1, '<p style="font-size:15px !important">Closed on public holidays.</p>'],
  [1, '<p class="important">In an emergency call 911.</p>'],
  [1, '<p class="fluid">You decide the pace.</p>'],
  [2, '<div class="px">By video: <a href="#page" class="small">see how</a></div>'],
  [3, '<div class="columns"><div>Listening</div><div class="px">Planning</div><div>Practising</div></div>'],
  [1, '<button class="px">Ask for a visit</button>'],
  [2, '<blockquote class="em"><p>They took the time.</p><small>A visitor</small></blockquote>'],
  [2, '<dl><dt>Visits</dt><dd class="percent">by arrangement</dd></dl>'],
];

function texts(count) {
  let html = '';
  for (let made = 0, i = 0; made < count; i++) {
    const [many, sample] = samples[i % samples.length];
    html += `${sample}\n`;
    made += many;
  }
  return html;
}

export function textPage(count) {
  const inShadow = Math.round(count / 50);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${count} texts</title><link rel="icon" href="data:,">
<style>${css}</style><body><div id="page">
<header class="bar top"><b>Willow Street Clinic</b> <a href="#page">Home</a></header><main>${texts(count - inShadow)}</main>
<div><template shadowrootmode="open"><style>${css}</style>${texts(inShadow)}</template></div>
<aside class="tab">Write to us</aside><div class="bar bottom"><p>This page keeps nothing.</p></div></div>`;
}
