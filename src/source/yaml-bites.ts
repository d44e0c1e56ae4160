import { type Document, isPair, isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import type { Bite, Path } from './source.ts';

/** A text that a comment cuts off. */
export interface Cut {
  readonly offset: number;
  readonly text: string;
  readonly comment: string;
}

/** Fields whose words readers see: behind them one space and # is rather a part of the text than a comment. */
const readersFields =
  /^(title|subtitle|dek|kicker|note|alt|text|caption|credit|name|description|role|label|short|author|footer|[a-z]{2,3}(-[A-Za-z]{2,4})?)$/;

/** The numbers, truth values and nothings of a document that change when they are written out again. */
export function bitesIn(document: Document, yaml: string): Bite[] {
  const bites: Bite[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || node.type !== Scalar.PLAIN || typeof node.value === 'string') return;
      const written = writtenOf(node, yaml);
      const read = String(node.value);
      const isNothing = node.value === null;
      if (written === '' || (written === read && !isNothing)) return;
      const kind = isNothing ? 'nothing' : typeof node.value === 'number' ? 'number' : 'boolean';
      bites.push({ path: pathOf(key, ancestors), written, read, kind });
    },
  });
  return bites;
}

/** Texts for readers that end where a comment begins: `title: A # B`, and `title: #1`. */
export function cutsIn(document: Document, yaml: string): Cut[] {
  const cuts: Cut[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !readersFields.test(String(key.value)) || !isScalar(value)) return;
      if (value.type !== Scalar.PLAIN || !value.range) return;
      const text = writtenOf(value, yaml);
      const [from, end] = [value.range[0], value.range[1]];
      const behind = text === '' ? / *(#\S.*)/y : / (#.*)/y;
      behind.lastIndex = text === '' ? from : end;
      const [, comment] = behind.exec(yaml) ?? [];
      if (comment !== undefined) cuts.push({ offset: from, text, comment });
    },
  });
  return cuts;
}

function writtenOf({ range }: Scalar, yaml: string): string {
  return range ? yaml.slice(range[0], range[1]).trim() : '';
}

/** The way from the root to a node, by the nodes around it. */
function pathOf(
  key: number | 'key' | 'value' | null,
  ancestors: readonly (Document | Node | Pair)[],
): Path {
  const steps: (string | number)[] = [];
  for (const [index, each] of ancestors.entries()) {
    if (isPair(each) && isScalar(each.key)) steps.push(String(each.key.value));
    const next = ancestors[index + 1];
    const items = 'items' in each ? (each.items as readonly unknown[]) : undefined;
    const isList = items && !items.some(isPair);
    if (isList && next) steps.push(items.indexOf(next));
    else if (isList && typeof key === 'number') steps.push(key);
  }
  return steps;
}
