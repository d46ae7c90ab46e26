/**
 * The address of a link that shows a place on a map: in the map app of a phone that has one, else in the browser.
 *
 * @example
 * mapLink('120 Maple Ave, Ann Arbor')
 * //=> 'https://www.google.com/maps/search/?api=1&query=120%20Maple%20Ave%2C%20Ann%20Arbor'
 */
export function mapLink(place: string): string {
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
}
