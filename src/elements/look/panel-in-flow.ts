/**
 * Opens or closes a panel that stands in the page's flow, for engines without popovers. Escape closes it there too, and
 * gives the focus back.
 */
export function toggle(opener: HTMLElement, panel: HTMLElement): void {
  panel.hidden = !panel.hidden;
  opener.setAttribute('aria-expanded', String(!panel.hidden));
  panel.parentElement!.onkeydown = ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    toggle(opener, panel);
    opener.focus();
  };
}
