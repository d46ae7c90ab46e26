/** Stops what moves, and lets it move again. */
export interface StillPage {
  enter(root: Document | ShadowRoot): void;
  release(): void;
}

/** A visitor's own click or key starts what he wants to see. */
const GESTURE = 1000;

/** Animations that scripts start tell nobody: those are looked for, while motion is stopped. */
const LOOK_AGAIN = 250;

const clickedAt = { time: -GESTURE };
const noteClick = ({ timeStamp }: Event): void => void (clickedAt.time = timeStamp);

/** Where in its cycle an endless animation shows its element best. */
function pauseVisible(animation: Animation): void {
  animation.pause();
  const { target } = animation.effect as KeyframeEffect;
  const { delay = 0, duration } = animation.effect!.getComputedTiming();
  const seen = (): number => Number(target && getComputedStyle(target).opacity);
  const now = animation.currentTime;
  for (const share of [0, 0.5, 0.25, 0.75, 0.999]) {
    if (seen() > 0.9) return;
    animation.currentTime = delay + Number(duration) * share;
  }
  if (seen() <= 0.9) animation.currentTime = now;
}

/**
 * What ends is brought to its end at once: text that fades in is there, and the page's scripts hear that it ended. What
 * never ends is paused, where it is seen.
 */
export function stopMotion(): StillPage {
  const roots = new Set<Document | ShadowRoot>();
  const animations = new Set<Animation>();
  const media = new Set<HTMLMediaElement>();
  const marquees = new Set<HTMLMarqueeElement>();

  const stop = (animation: Animation): void => {
    if (animation.playState !== 'running') return;
    try {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) return animation.finish();
      pauseVisible(animation);
      animations.add(animation);
    } catch {
      // Driven by something else than time.
    }
  };
  const onStart = ({ target }: Event): void =>
    (target as Element).getAnimations({ subtree: true }).forEach(stop);
  const hush = (element: HTMLMediaElement): void => {
    if (element.paused) return;
    element.pause();
    media.add(element);
  };
  const onPlay = ({ target, timeStamp }: Event): void => {
    if (timeStamp - clickedAt.time > GESTURE) hush(target as HTMLMediaElement);
  };
  const look = (): void => {
    for (const root of roots) {
      root.getAnimations().forEach(stop);
      for (const marquee of root.querySelectorAll('marquee')) {
        if (marquees.has(marquee)) continue;
        marquees.add(marquee);
        marquee.stop();
      }
    }
  };
  const events = [
    ['animationstart', onStart],
    ['transitionrun', onStart],
    ['play', onPlay],
    ['pointerdown', noteClick],
    ['keydown', noteClick],
  ] as const;
  const timer = setInterval(look, LOOK_AGAIN);

  return {
    enter(root) {
      if (roots.has(root)) return;
      roots.add(root);
      for (const [name, listener] of events) root.addEventListener(name, listener, true);
      for (const element of root.querySelectorAll<HTMLMediaElement>('video,audio')) hush(element);
      look();
    },
    release() {
      clearInterval(timer);
      for (const root of roots)
        for (const [name, listener] of events) root.removeEventListener(name, listener, true);
      for (const animation of animations) if (animation.playState === 'paused') animation.play();
      for (const element of media) element.play().catch(() => undefined);
      for (const marquee of marquees) marquee.start();
    },
  };
}
