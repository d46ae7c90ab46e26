import { expect } from '@open-wc/testing';
import { requests, until } from '../../support/frame-tools.js';
import { BuilderPage, FOOTER, openFile } from './builder-page.js';

describe('the builder stays calm', () => {
  const strange: [what: string, content: () => BlobPart][] = [
    [
      '5 MB of HTML',
      () =>
        '<div><p>Some words of an article<br></p></div>'.repeat(115_000) +
        `<footer><p>${FOOTER.replace(/\n/g, '<br>')}</p></footer>`,
    ],
    ['binary', () => crypto.getRandomValues(new Uint8Array(60_000))],
    [
      'scripts and pictures',
      () =>
        '<script>parent.ran = ran = 1</script><img src=x onerror="ran=1"><svg onload="ran=1"><iframe srcdoc="<script>top.ran=1</script>"></iframe>' +
        `<a href="javascript:ran=1">Mon-Fri 8am-5pm</a><br>(734) 222-6222<style>@import url(/x.css)</style>`,
    ],
    ['nothing', () => ''],
  ];
  for (const [what, content] of strange) {
    it(`with ${what}: nothing runs, nothing is fetched`, async () => {
      const page = await BuilderPage.open();
      const errors: string[] = [];
      page.frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
      await openFile(page, content());
      await until(
        () =>
          page.all('.understood, .empty')[0] ?? page.all('#failure').find(({ textContent }) => textContent),
        'answer',
      );
      expect(errors).to.deep.equal([]);
      expect(page.frame.contentWindow).to.not.have.property('ran');
      expect(requests(page.frame).filter(path => !/^\/dist\/site\//.test(path))).to.deep.equal([]);
      if (/HTML|scripts/.test(what)) expect(page.week[0]).to.equal('Monday 8 AM – 5 PM');
    });
  }
});
