import { selectorsOf } from './selector-list.ts';

/**
 * The part of a style sheet that a page can use: rules whose classes occur in it, and custom properties that
 * something reads. Sheets are those of `src`, minified: rules within at-rules, and no braces in strings. PurgeCSS
 * would take alternatives out of `:is()`, and with them their weight; Lightning CSS keeps properties that nothing reads.
 */
export function usedStyle(style: string, isUsed: (name: string) => boolean): string {
  const rules = keepRules(style, isUsed);
  const read = new Set([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const isRead = (name: string) => read.has(name) || isUsed(name);
  return rules.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (whole, name) =>
    isRead(name) ? whole : '',
  );
}

/** The classes of a page's markup. */
export function classesOf(html: string): Set<string> {
  const lists = [...html.matchAll(/\sclass="([^"]*)"/g)].map(([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}

function keepRules(style: string, isUsed: (name: string) => boolean): string {
  let kept = '';
  for (let at = 0; at < style.length; ) {
    const open = style.indexOf('{', at);
    if (open < 0) break;
    const close = closing(style, open);
    const head = style.slice(at, open);
    const body = style.slice(open + 1, close);
    if (head.trimStart().startsWith('@')) {
      const inner = keepRules(body, isUsed);
      if (inner !== '') kept += `${head}{${inner}}`;
    } else {
      const selectors = selectorsOf(head).filter((selector) => canMatch(selector, isUsed));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
    at = close + 1;
  }
  return kept;
}

/** Where the bracket that opens at a place closes. */
function closing(text: string, open: number): number {
  const [from = '', to = ''] = text[open] === '{' ? '{}' : '()';
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === from) depth += 1;
    if (text[at] === to) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/**
 * Whether a selector can match. A list within brackets is kept or dropped as a whole: it counts in the cascade as
 * much as the weightiest of its alternatives.
 */
function canMatch(selector: string, isUsed: (name: string) => boolean): boolean {
  const at = selector.search(/:(?:is|where|has|not)\(/);
  const plain = at < 0 ? selector : selector.slice(0, at);
  if ([...plain.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => !isUsed(name))) return false;
  if (at < 0) return true;
  const open = selector.indexOf('(', at);
  const close = closing(selector, open);
  const list = selectorsOf(selector.slice(open + 1, close));
  const isAlive = selector.startsWith(':not', at) || list.some((part) => canMatch(part, isUsed));
  return isAlive && canMatch(selector.slice(close + 1), isUsed);
}
