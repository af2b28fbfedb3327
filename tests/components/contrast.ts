/**
 * The contrast of every run of text under an element. axe leaves single letters and Arabic undecided (it takes
 * joined letters for the ligatures of an icon font), so it is measured here once more, for all of it.
 */
export interface Measured {
  text: string;
  ratio: number;
  /** What WCAG 2.2 AA asks of text of that size. */
  needed: number;
}

export function contrasts(place: Element): Measured[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const measured: Measured[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || element.closest('.unseen')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    measured.push({ text, ratio: ratioOf(color, backgroundOf(element)), needed: large ? 3 : 4.5 });
  }
  return measured;
}

/** The nearest background that is painted; ours are all opaque. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error('nothing is painted behind it');
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratioOf(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** @returns 0 for black to 1 for white, of a colour as getComputedStyle writes it: rgb(1, 2, 3). */
export function luminance(colour: string): number {
  if (!colour.startsWith('rgb(')) throw new Error(`not an opaque colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
