/** Light of a colour, 0 to 1, as WCAG has it. */
function light(rgb) {
  const [r, g, b] = rgb.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green, blue and how much of it is there, of a computed colour. */
function channels(color) {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
  const [r, g, b, alpha = 1] = color.startsWith('color(')
    ? [...numbers.slice(0, 3).map(part => part * 255), numbers[3]]
    : numbers;
  return { rgb: [r, g, b], alpha };
}

/** The parent an element is drawn in. */
const drawnIn = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** The contrast of an element's text with what lies behind it, background over background. */
export function contrast(window, element) {
  const layers = [];
  for (let at = element; at; at = drawnIn(at))
    layers.push(channels(window.getComputedStyle(at).backgroundColor));
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = window.getComputedStyle(window.document.documentElement).colorScheme;
  let behind = dark && /dark/.test(scheme) ? [18, 18, 18] : [255, 255, 255];
  for (const { rgb, alpha } of layers.reverse()) {
    behind = behind.map((value, i) => rgb[i] * alpha + value * (1 - alpha));
  }
  const text = channels(window.getComputedStyle(element).color).rgb;
  const [more, less] = [light(text), light(behind)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}
