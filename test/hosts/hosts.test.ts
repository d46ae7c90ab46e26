import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import { capabilities } from '../support/capabilities.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { OpenedHost, type Host, type Said, type Seen } from './open-host.js';

interface Widget {
  part: string;
  says: string;
  onScreenOnly?: boolean;
}

/** What `hosts-middleware.js` tells of the pages and what is pasted into them. */
const { hosts, widgets, needsAFeed, forms } = (await (await fetch('/hosts/list.json')).json()) as {
  hosts: Host[];
  widgets: Record<string, Widget>;
  needsAFeed: string[];
  forms: string[];
};

const PARTS = Object.fromEntries(Object.entries(widgets).map(([name, { part }]) => [name, part]));
const OURS =
  /^\/(?:dist|hosts\/(?:slow|failing|gone))\/(?:(?:p|%70)arts\/)?[\w.-]+\.js(?:\?|$)|^\/hosts\/merged/;

/** The media an engine can emulate; hosts that need others are not opened in it. */
const canOpen = ({ media = {} }: Host): boolean =>
  Object.keys(media).every(key => capabilities[key === 'media' ? 'print' : (key as 'colorScheme')]);

const without = <T>(all: readonly T[], some: readonly T[]): T[] => {
  const left = [...some];
  return all.filter(each => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const areDrawn = (said: Said): boolean =>
  Object.entries(widgets).every(([name, { says }]) => said[name] === says);

/** Long enough for our script to have done what it is not to do. */
const A_WHILE = 300;

function aWhileHasPassed(): () => boolean {
  const start = performance.now();
  return () => performance.now() - start > A_WHILE;
}

/** Opens a host page, presses what its visitor presses, and looks when it is done; `first`: at the beginning. */
async function see(
  host: Host,
  query: string,
  done: (said: Said) => boolean,
  first?: (seen: Seen) => void,
): Promise<Seen> {
  const opened = await OpenedHost.open(host, query);
  try {
    first?.(await opened.look(PARTS));
    if (host.press) await opened.press(host.press);
    await opened.until(done, PARTS);
    return await opened.look(PARTS);
  } finally {
    opened.close();
  }
}

describe('the host pages', () => {
  it('hold every widget there is, but for those that need a feed', () => {
    expect([...Object.keys(widgets), ...needsAFeed].sort()).to.deep.equal([...WIDGET_NAMES]);
  });
});

for (const host of hosts.filter(canOpen)) {
  for (const form of forms) {
    describe(`${host.title}, with each widget as a ${form}`, () => {
      /** The page as its author had it, and with our script. */
      let plain: Seen;
      let live: Seen;
      let atFirst: Seen | undefined;

      before(async () => {
        await setViewport({ width: 800, height: 600 });
        if (host.media) await emulateMedia(host.media);
        plain = await see(host, `form=${form}&without`, () => true);
        const done = host.promise === 'text' ? aWhileHasPassed() : areDrawn;
        live = await see(host, `form=${form}`, done, host.held && (seen => (atFirst = seen)));
      });

      if (host.promise === 'text') {
        it('keeps to what the author wrote', () => {
          expect(Object.values(live.widgets).filter(Boolean)).to.deep.equal([]);
          expect(live.text).to.equal(plain.text);
        });
      } else {
        const printed = host.media?.media === 'print';
        for (const [name, { says, onScreenOnly }] of Object.entries(widgets)) {
          it(`draws ${name} as anywhere else`, () => {
            const widget = live.widgets[name];
            expect(widget?.text).to.equal(says);
            if (onScreenOnly && printed) {
              expect(widget!.width).to.equal(0);
              return;
            }
            expect(widget).to.include({ fontSize: '16px', spacing: 'normal 0px none 0px', onTop: true });
            expect(widget!.width).to.be.within(44, 800);
            expect(widget!.height).to.be.within(24, 80);
            expect(widget!.contrast).to.be.at.least(4.5);
          });
        }
      }

      if (host.held) {
        it('asks for nothing before it may', () => {
          expect(atFirst!.requests.filter(address => OURS.test(address))).to.deep.equal([]);
          expect(Object.values(atFirst!.widgets).filter(Boolean)).to.deep.equal([]);
        });
      }

      it('leaves what the author wrote, to the byte', () => {
        expect(live.authored).to.deep.equal(plain.authored);
        expect(live.styles).to.deep.equal(plain.styles);
      });

      it('moves none of the page’s own boxes', () => {
        expect(live.boxes).to.deep.equal(plain.boxes);
        if (capabilities.layoutShift) expect(live.shift, live.moved.join(' ')).to.be.at.most(plain.shift);
      });

      it('throws nothing', () => {
        const errors = without(live.errors, plain.errors);
        // A policy that forbids us says so; that is no error of ours.
        const ours =
          host.promise === 'text' ? errors.filter(error => !/^trusted-types /.test(error)) : errors;
        expect(ours).to.deep.equal([]);
      });

      it('asks for our own files alone, and stores nothing', () => {
        const asked = without(live.requests, plain.requests);
        expect(asked.filter(address => !OURS.test(address))).to.deep.equal([]);
        expect(without(plain.requests, live.requests)).to.deep.equal([]);
        expect(live.storage).to.deep.equal(plain.storage);
      });
    });
  }
}
