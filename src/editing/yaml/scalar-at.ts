import { isPair, isScalar, visit } from 'yaml';
import { align, type Path } from '../../source/source.ts';
import { type Found, findNode, keyOf, readYaml } from './yaml-text.ts';

/** A text of YAML at a place of the file. */
export interface ScalarAt {
  readonly path: Path;
  readonly value: string;
  /** The offset in the text that stands at that place. */
  readonly at: number;
}

/** The text that stands at an offset of YAML; `undefined` where none does. */
export function scalarAt(text: string, offset: number): ScalarAt | undefined {
  const yaml = readYaml(text);
  let found: ScalarAt | undefined;
  visit(yaml.document, {
    Scalar: (key, node, ancestors) => {
      const [from = 0, to = -1] = node.range ?? [];
      if (key === 'key' || typeof node.value !== 'string' || offset < from || offset > to)
        return undefined;
      const steps: (string | number)[] = [];
      for (const [index, each] of ancestors.entries()) {
        if (isPair(each)) steps.push(keyOf(each) ?? '');
        const next = ancestors[index + 1] ?? node;
        const items = 'items' in each ? (each.items as readonly unknown[]) : [];
        if (!items.some(isPair) && items.includes(next)) steps.push(items.indexOf(next));
      }
      const place = align(node.value, text.slice(from, to));
      let at = 0;
      while (at < node.value.length && place(at) < offset - from) at += 1;
      found = { path: steps, value: node.value, at };
      return visit.BREAK;
    },
  });
  return found && isTextAt(findNode(yaml, found.path)) ? found : undefined;
}

function isTextAt(found: Found | undefined): boolean {
  return isScalar(found?.node) && typeof found.node.value === 'string';
}
