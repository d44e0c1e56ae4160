import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Mistakes } from '../mistakes/mistake.ts';
import { align, lineFinder, type Path, type Source, type SourceFile } from './source.ts';
import { deepPath, endlessBrackets } from './too-deep.ts';
import { bitesIn, cutsIn } from './yaml-bites.ts';

/** As strict as can be; what is wrong is told in our own words. */
const options = {
  prettyErrors: false,
  uniqueKeys: true,
  stringKeys: true,
  logLevel: 'error',
} as const;

/**
 * Reads YAML. What cannot be read becomes a mistake and `undefined`. A field without a value counts as
 * left out. `offset` is where the YAML begins in the file, for front matter.
 */
export function parseYaml(
  file: SourceFile,
  mistakes: Mistakes,
  yaml: string = file.text,
  offset = 0,
): Source | undefined {
  const find = lineFinder(file.text);
  const place = (at: number) => ({ file: file.path, ...find(Math.min(at, yaml.length) + offset) });
  const endless = endlessBrackets(yaml);
  if (endless !== undefined) {
    mistakes.add('too-deep', place(endless), { what: 'lists' });
    return undefined;
  }
  const document = parseDocument(yaml, options);
  // A warning is an unknown !tag, whose word would be dropped without a word.
  const problems = withoutEchoes([...document.errors, ...document.warnings]);
  for (const { code, message, pos } of problems) {
    const detail = message.replace(/\s+/g, ' ').replace(/\.$/, '');
    const cause = isLink(yaml, pos[0]) ? 'BARE_LINK' : code;
    if (code === 'RESOURCE_EXHAUSTION') mistakes.add('too-deep', place(pos[0]), { what: 'lists' });
    else mistakes.add('yaml-syntax', place(pos[0]), { code: cause, detail });
  }
  if (problems.length > 0) return undefined;
  for (const { offset: at, ...cut } of cutsIn(document, yaml))
    mistakes.add('cut-text', place(at), cut);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (problem) {
    // An alias without its anchor, or aliases that multiply without end.
    const { first, loose } = aliasesOf(document);
    const detail = problem instanceof Error ? problem.message : String(problem);
    if (loose === undefined) mistakes.add('too-deep', place(first), { what: 'lists' });
    else mistakes.add('yaml-syntax', place(loose), { code: 'BAD_ALIAS', detail });
    return undefined;
  }
  const half = halfCharacter(document);
  if (half !== undefined) {
    mistakes.add('yaml-syntax', place(half), { code: 'HALF_CHARACTER', detail: '' });
    return undefined;
  }
  const deep = deepPath(value);
  if (deep) {
    mistakes.add('too-deep', place(offsetOf(document.contents, deep, 'value')), { what: 'lists' });
    return undefined;
  }
  return {
    file: file.path,
    value: filled(value) ?? {},
    bites: bitesIn(document, yaml),
    at: (path, part = 'value') => place(offsetOf(document.contents, path, part)),
    textAt: (path) => {
      // A text may stand in short for a group of fields, as a name in a byline does.
      const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
      const [from, to] = (isScalar(node) ? node.range : undefined) ?? [];
      if (!isScalar(node) || from === undefined || to === undefined)
        return () => place(offsetOf(document.contents, path, 'value'));
      let offsets: ((offset: number) => number) | undefined;
      return (at) => {
        offsets ??= align(String(node.value), yaml.slice(from, to));
        return place(from + offsets(at));
      };
    },
  };
}

/** Behind a fault of syntax the parser finds others that are none; a field that stands twice is one by itself. */
function withoutEchoes<Problem extends { readonly code: string }>(
  problems: readonly Problem[],
): Problem[] {
  const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  return problems.filter((each) => each === first || each.code === 'DUPLICATE_KEY');
}

/** Whether a Markdown link begins or ends at an offset: its bracket means a list where the text has no quotes. */
function isLink(yaml: string, at: number): boolean {
  return /^\[[^\]\n]*\]\(/.test(yaml.slice(at)) || yaml.startsWith('](', at - 1);
}

/** Where the first alias stands, and the first without an anchor before it. */
function aliasesOf(document: Document): { first: number; loose: number | undefined } {
  const aliases: Alias[] = [];
  const loose: Alias[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias: (_, alias) => {
      aliases.push(alias);
      if (!anchors.has(alias.source)) loose.push(alias);
    },
  });
  return { first: aliases[0]?.range?.[0] ?? 0, loose: loose[0]?.range?.[0] };
}

/** Where the first text with half of a character stands: it can stand in no address and in no file. */
function halfCharacter(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || value.isWellFormed()) return undefined;
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** A value without its fields that hold nothing. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(fields.map(([name, field]) => [name, filled(field)]));
}

function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) return offset;
      const key = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
      const isEmpty = isScalar(node) && node.value === null;
      const own = isNode(node) && !isEmpty ? node.range?.[0] : undefined;
      offset = last && part === 'key' ? key : (own ?? key);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else return offset;
  }
  return offset;
}
