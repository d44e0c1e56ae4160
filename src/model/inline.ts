import { escapeHtml, unescapeHtml } from './escape-html.ts';

/** Words in a line as a tree: text, and elements around text, such as emphasis, links and bound numbers. */
export type Inline = readonly (string | InlineElement)[];

export interface InlineElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly runs: Inline;
}

/** An element that is not closed yet. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly runs: (string | InlineElement)[];
}

const token = /<(\/?)([a-z][\w-]*)((?:\s[^>]*)?)>|([^<]+)/g;
const withoutContent = new Set(['br', 'img', 'wbr']);

/** Reads the HTML of a text as the generator writes it: every attribute in double quotes, every element closed. */
export function readInline(html: string): Inline {
  const root: Open = { name: '', attributes: {}, runs: [] };
  const open = [root];
  for (const [, slash, name = '', attributes = '', text] of html.matchAll(token)) {
    const inner = open.at(-1) ?? root;
    if (text !== undefined) inner.runs.push(unescapeHtml(text));
    else if (slash) {
      if (open.length > 1) open.pop();
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), runs: [] };
      inner.runs.push(element);
      if (!withoutContent.has(name)) open.push(element);
    }
  }
  return root.runs;
}

function readAttributes(written: string): Record<string, string> {
  const found = written.matchAll(/([^\s=]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name, value = '']) => [name, unescapeHtml(value)]));
}

/** Writes the HTML of a text. */
export function writeInline(runs: Inline): string {
  return runs
    .map((run) => (typeof run === 'string' ? escapeHtml(run) : writeElement(run)))
    .join('');
}

function writeElement({ name, attributes, runs }: InlineElement): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const tag = `<${name}${written.join('')}>`;
  return withoutContent.has(name) ? tag : `${tag}${writeInline(runs)}</${name}>`;
}

/** The words of a text, without what is around them. */
export function wordsOf(runs: Inline): string {
  return runs.map((run) => (typeof run === 'string' ? run : wordsOf(run.runs))).join('');
}

/** The same text with something else in the place of its elements, the inner ones first. */
export function changeElements(runs: Inline, change: (element: InlineElement) => Inline): Inline {
  return runs.flatMap((run) =>
    typeof run === 'string' ? [run] : change({ ...run, runs: changeElements(run.runs, change) }),
  );
}

/** The kind of thing that an element binds to a cell: a number, a statement, or nothing. */
export function boundKind({ name, attributes }: InlineElement): 'fact' | 'claim' | undefined {
  if (name !== 'a') return undefined;
  if (attributes.class === 'fact') return 'fact';
  return attributes.class === 'fact claim' ? 'claim' : undefined;
}
