import { parseHTML } from 'linkedom';

/**
 * A text of theirs, which may hold HTML, as inline Markdown: bold, italic and links stay, line breaks become spaces,
 * other tags go and leave what they hold.
 */
export function markdownOf(html: string): string {
  return oneLine(markdownIn(bodyOf(html)));
}

/** A text of theirs without any mark, as names of rows and heads have it. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? oneLine(plainIn(bodyOf(html))) : oneLine(html);
}

function bodyOf(html: string): Node {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function markdownIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE)
    return (node.nodeValue ?? '').replace(/([\\`*_[\]<])/g, '\\$1');
  const inside = () => [...node.childNodes].map(markdownIn).join('');
  switch (node.nodeName.toUpperCase()) {
    case 'SCRIPT':
    case 'STYLE':
      return '';
    case 'BR':
      return ' ';
    case 'P':
      return ` ${inside()} `;
    case 'B':
    case 'STRONG':
      return marked(inside(), '**');
    case 'I':
    case 'EM':
      return marked(inside(), '*');
    case 'A':
      return linked(inside(), (node as Element).getAttribute('href') ?? '');
    default:
      return inside();
  }
}

/** Spaces within a mark stand outside of it, or it would be none. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${words}${mark}${after}`;
}

function linked(words: string, address: string): string {
  if (!/^https?:\/\/\S+$/.test(address)) return words;
  return `[${words}](${address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
}

function plainIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  const name = node.nodeName.toUpperCase();
  if (name === 'SCRIPT' || name === 'STYLE') return '';
  return name === 'BR' ? ' ' : [...node.childNodes].map(plainIn).join('');
}
