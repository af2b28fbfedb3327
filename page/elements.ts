/** What an element's name and attributes say of the text in it. */
import type { Sight } from './blocks.ts';

export const ROLE = {
  /** Stands on lines of its own. */
  BLOCK: 0,
  /** Never starts a line, whatever the page: typography. */
  TYPOGRAPHIC: 1,
  /** Inline by name, and often made a block by styles. */
  INLINE: 2,
  /** Not shown between the words around it: machinery, and the reading aids of ruby. */
  UNSEEN: 3,
  /** Something else than text within the line: code, fields, drawings. A gap between the words around it. */
  WITHIN_LINE: 4,
  /** Something else than text, on its own. */
  APART: 5,
  LINE_BREAK: 6,
} as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

const NAMES: [Role, string][] = [
  [ROLE.TYPOGRAPHIC, 'bdi bdo big font mark q rb ruby s strike sub sup tt u wbr'],
  [
    ROLE.INLINE,
    'a abbr acronym b button cite data del dfn em i ins label nobr output slot small span strong time var',
  ],
  [
    ROLE.UNSEEN,
    'area base datalist head link meta noframes noscript param rp rt rtc script source style template title track',
  ],
  [ROLE.WITHIN_LINE, 'audio canvas code img input kbd math meter picture progress samp select svg'],
  [ROLE.APART, 'applet embed frame frameset iframe noembed object textarea video'],
  [ROLE.LINE_BREAK, 'br'],
];
/** Filled as names are met: one look-up an element is what a walk can afford. */
const roles = new Map(
  NAMES.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);
/** A page that invents names without end gets no place for all of them. */
const ROLES_LIMIT = 5000;

export function roleOf(name: string): Role {
  const known = roles.get(name);
  if (known !== undefined) return known;
  // A custom element is inline unless its styles say otherwise.
  const role = name.includes('-') ? ROLE.INLINE : ROLE.BLOCK;
  if (roles.size < ROLES_LIMIT) roles.set(name, role);
  return role;
}

/** Whether the attributes say that the walk leaves this element out: hidden, or the reader's own writing. */
export function isLeftOut(element: Element, sight: Sight): boolean {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return sight.hides(element);
}

/** Whether the walk leaves this element out, by its name or its attributes. */
export function isSkipped(element: Element, sight: Sight): boolean {
  return roleOf(element.localName) >= ROLE.UNSEEN || isLeftOut(element, sight);
}

/** The nearest element around a node, itself included, that is a block by its name. */
export function blockAround(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element?.parentElement) {
    const role = roleOf(element.localName);
    if (role !== ROLE.INLINE && role !== ROLE.TYPOGRAPHIC) break;
    element = element.parentElement;
  }
  return element;
}

/** The language in force at a node: its nearest `lang`, through shadow hosts, else empty. */
export function languageAt(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at.nodeType === 1 ? (at as Element).getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}
