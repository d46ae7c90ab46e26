import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WallClock } from '../domain/hours/zoned-moment.js';
import { pageOptions } from './page-options.js';
import { shared } from './shared-record.js';

/** Long timers are throttled, and the machine's clock may be set meanwhile: look again after six hours. */
const LONGEST = 6 * 60 * 60 * 1000;

/** When each host wants to be drawn again, in milliseconds since 1970; a host may have several reasons to be. */
type Appointments = Map<Pick<ReactiveControllerHost, 'requestUpdate'>, number>;

interface Clock {
  appointments: Appointments;
  /** Sees to it that the timer rings at `time`, or earlier; without one, that it does not ring. */
  arm: (time?: number) => void;
}

/** One timer for the page. It sleeps until the earliest appointment, and not at all without any. */
function makeClock(): Clock {
  const appointments: Appointments = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rings = Infinity;

  const ring = (): void => {
    const now = Date.now();
    let next = Infinity;
    for (const [one, at] of appointments) {
      if (at > now) next = Math.min(next, at);
      else {
        appointments.delete(one);
        one.requestUpdate();
      }
    }
    rings = Infinity;
    arm(next);
  };
  // Appointments are made by the thousand: none is compared with all the others.
  const arm = (time = Infinity): void => {
    if (rings <= time && time < Infinity) return;
    clearTimeout(timer);
    rings = time;
    if (time < Infinity) timer = setTimeout(ring, Math.max(0, Math.min(time - Date.now(), LONGEST)));
  };

  // A page that slept, or came back from the back/forward cache, missed its timer.
  document.addEventListener('visibilitychange', ring);
  addEventListener('pageshow', ring);
  return { appointments, arm };
}

const pageClock = (): Clock => shared('clock', makeClock);

/**
 * A fixed time for previews, stories and tests: the host's own, else `data-now` on the script tag; the clinic's wall
 * time, such as `2026-11-28T10:00`. `undefined` when there is none.
 */
export function fixedNow(own: string | undefined, clock: WallClock): Date | undefined {
  const wall = Date.parse(`${own ?? pageOptions()['now']}Z`);
  return Number.isNaN(wall) ? undefined : new Date(clock.instantAt(0, wall / 60_000, 'first'));
}

/** One timer for the whole page. */
export class PageClock implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws the host again at `instant`; a later call takes the place of an earlier one. */
  redrawAt(instant: Date | undefined): void {
    const { appointments, arm } = pageClock();
    // An answer may come when the host has left.
    const at = this.#host.isConnected ? instant?.getTime() : undefined;
    if (at === appointments.get(this)) return;
    if (at) appointments.set(this, at);
    else appointments.delete(this);
    if (at) arm(at);
    else if (!appointments.size) arm();
  }

  /** The time has come. */
  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // An element that comes back after a while away shows an old state until it is drawn again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.redrawAt(undefined);
  }
}
