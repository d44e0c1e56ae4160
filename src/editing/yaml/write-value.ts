import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** How wide a list of words may be to stand on one line. */
const widest = 100;

/**
 * A value as YAML: short lists of words on one line, all else a field or an item a line. Each line behind the first
 * is indented by `indent`.
 */
export function writeBlock(value: unknown, indent: number): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      const isPlain = list.items.every((item) => isScalar(item));
      const width = list.items.map((item) => String(isScalar(item) ? item.value : '')).join(', ');
      if (isPlain && width.length + indent <= widest) list.flow = true;
    },
    Collection: (_, node) => {
      if ((isMap(node) || isSeq(node)) && node.items.length === 0) node.flow = true;
    },
  });
  return indented(document.toString({ lineWidth: 0, flowCollectionPadding: false }), indent);
}

/** A value as it stands within brackets, on one line: `{ en: Mills, zh-CN: 磨坊 }`. */
export function writeFlow(value: unknown): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  const inner = written.slice(1, -1).trim();
  return inner.startsWith('{') && inner.length > 2 ? inner.replace(/^\{(.*)\}$/s, '{ $1 }') : inner;
}

function indented(yaml: string, indent: number): string {
  const [first = '', ...rest] = yaml.replace(/\n$/, '').split('\n');
  return [first, ...rest.map((line) => (line === '' ? line : ' '.repeat(indent) + line))].join(
    '\n',
  );
}
