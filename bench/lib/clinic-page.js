/** A static clinic page like many: some 30 kB of HTML, a style sheet, three photographs. All text is invented. */
import { crc32, deflateSync } from 'node:zlib';
import { seeded } from './stats.js';

const sentences =
  `Most visits begin with an hour of listening, because a good plan starts with your own words.
Bring a list of the medicines you take, with the doses, and any letters from other doctors.
If you feel worse between visits, call us and we will find a time within two working days.
Sleep is often the first thing to change and the last thing people mention.
We see adults, teenagers and families, in person and by video.
Your first appointment takes about sixty minutes and follow-up visits about thirty.
Nobody has to tell everything at once; you decide the pace.
Small habits kept for a month do more than great resolutions kept for a week.
A walk in morning light helps the body clock more than any lamp we have tried.
We will always explain why we suggest a treatment and what else could be done.
Side effects are worth a phone call, even when they seem minor.
Parking is free behind the building, and the side entrance has no steps.
Interpreters are available at no cost if you tell us a few days ahead.
Worry tends to arrive at night, when there is nothing to be done about it.
Writing tomorrow's list before supper moves some of that worry out of bed.
Caffeine after noon stays with many people until midnight.
We send a reminder two days before your visit so that a change is easy.
If a screen must come to bed, let it play something you already know.`.split('\n');

const topics = [
  'Sleeping better in winter',
  'What to expect at a first visit',
  'Talking with teenagers about worry',
  'When medicine helps',
  'Looking after someone else',
  'Grief has no timetable',
  'Working nights',
  'Getting ready for a video visit',
];

const css = `*{box-sizing:border-box}body{margin:0;font:16px/1.6 Georgia,serif;color:#222;background:#fdfcfa}
header,footer,main{max-width:68rem;margin:auto;padding:1rem}nav ul{display:flex;flex-wrap:wrap;gap:1.5rem;list-style:none;padding:0}
h1{font-size:2.4rem;line-height:1.2}h2{font-size:1.5rem;margin-top:2.5rem}img{max-width:100%;height:auto;border-radius:6px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.5rem}.cards article{background:#fff;padding:1rem;border:1px solid #e5e0d8}
a{color:#0b5a6f}.notice{background:#eef6f7;padding:1rem}footer{border-top:1px solid #ddd;font-size:.9rem}#widgets{min-height:3rem}`;

/** A soft, noisy picture that compresses about as well as a photograph. */
function photograph(width, height, seed) {
  const random = seeded(seed);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, at = 0; y < height; y++) {
    rows[at++] = 0;
    for (let x = 0; x < width; x++)
      for (const phase of [0, 2, 4])
        rows[at++] = (128 + 90 * Math.sin(x / 90 + phase + y / 140) + (random() < 0.02 ? 8 : 0)) & 0xf8;
  }
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // 8 bits, RGB
  const magic = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The page, with a snippet's parts in its head, in its content and before </body>. */
export function clinicPage({ head = '', content = '', end = '' } = {}) {
  const random = seeded(7);
  const text = count =>
    Array.from({ length: count }, () => sentences[Math.floor(random() * sentences.length)]).join(' ');
  const section = (
    title,
    i,
  ) => `<section><h2 id="s${i}">${title}</h2>${`<p>${text(9)}</p>`.replace(/ (\w+,)/, ' <em>$1</em>')}
<p>${text(9)} <a href="/topic-${i}.html">Read more about this</a>.</p><ul>${Array.from({ length: 7 }, () => `<li>${text(1)}</li>`).join('')}</ul>
<p>${text(7)} Call <strong>(734) 555-01${10 + i}</strong> with questions.</p></section>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Willow Street Clinic</title><link rel="stylesheet" href="/clinic.css">${head}</head><body>
<header><strong>Willow Street Clinic</strong><nav><ul>${topics.map((t, i) => `<li><a href="#s${i}">${t}</a></li>`).join('')}</ul></nav></header>
<main><h1>Care that starts with listening</h1><img src="/hero.png" width="800" height="420" alt="A path between willow trees">
<p class="notice">${text(3)}</p><div id="widgets">${content}</div>${topics.map(section).join('\n')}
<h2>From our notebook</h2><div class="cards">${topics
    .map(
      (t, i) => `<article><h3>${t}</h3>
${i < 2 ? `<img src="/photo-${i}.png" width="400" height="240" alt="" loading="lazy">` : ''}<p>${text(5)}</p></article>`,
    )
    .join('')}</div></main>
<footer><p>Willow Street Clinic, 12 Willow Street, Ann Arbor. Telephone (734) 555-0142, fax (734) 555-0143.</p>
<p>Office Hours: Monday - Friday : 8am - 5pm / Saturday &amp; Sunday : Open as needed</p><p>${text(3)}</p></footer>${end}</body></html>`;
}

/** Everything the page itself loads. */
export const clinicFiles = () => ({
  '/clinic.css': css,
  '/hero.png': photograph(800, 420, 1),
  '/photo-0.png': photograph(400, 240, 2),
  '/photo-1.png': photograph(400, 240, 3),
});
