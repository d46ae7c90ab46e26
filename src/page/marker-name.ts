/** The attribute with which anything of the page opens one of our elements: `data-clinic-opens="office-hours"`. */
const OPENS = 'data-clinic-opens';

/** Which element a link (`<a href="#clinic-office-hours">`, on any page of the site) or something with the attribute opens. */
export function markerName(node: EventTarget): string | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const marker = node instanceof HTMLAnchorElement && node.origin === location.origin ? node.hash : '';
  return node.getAttribute(OPENS) ?? /^#clinic-(.+)/.exec(marker)?.[1];
}
