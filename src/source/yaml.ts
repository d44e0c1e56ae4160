import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Mistakes } from '../errors.ts';
import { align, lineFinder, type Path, type Source, type SourceFile } from './source.ts';

/**
 * Reads YAML. What cannot be read becomes a mistake and `undefined`.
 * `offset` is where the YAML begins in the file, for front matter.
 */
export function parseYaml(
  file: SourceFile,
  mistakes: Mistakes,
  yaml: string = file.text,
  offset = 0,
): Source | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  const find = lineFinder(file.text);
  const place = (at: number) => ({ file: file.path, ...find(at + offset) });
  for (const problem of document.errors) {
    const detail = problem.message.replace(/\s+/g, ' ').replace(/\.$/, '');
    mistakes.add('yaml-syntax', place(problem.pos[0]), { detail });
  }
  if (document.errors.length > 0) return undefined;
  return {
    file: file.path,
    value: document.toJS({ maxAliasCount: 20 }) ?? {},
    at: (path, part = 'value') => place(offsetOf(document.contents, path, part)),
    textAt: (path) => {
      // A text may stand in short for a group of fields, as a name in a byline does.
      const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
      const [from, to] = (isScalar(node) ? node.range : undefined) ?? [];
      if (!isScalar(node) || from === undefined || to === undefined)
        return () => place(offsetOf(document.contents, path, 'value'));
      let offsets: ((offset: number) => number) | undefined;
      return (offset) => {
        offsets ??= align(String(node.value), yaml.slice(from, to));
        return place(from + offsets(offset));
      };
    },
  };
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
      const key = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      offset = last && part === 'key' ? key : ((node as Node | null)?.range?.[0] ?? key);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
