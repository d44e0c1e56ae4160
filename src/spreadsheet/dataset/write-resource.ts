const widest = 100;

/** Writes a dataset as an editor would: a row on a line, a field on one where it fits. */
export function writeResource(resource: Readonly<Record<string, unknown>>): string {
  const { data, ...head } = resource;
  const whole = print(head, '');
  const rows = (Array.isArray(data) ? data : []).map((row) => `    ${flat(row)}`).join(',\n');
  return `${whole.slice(0, -2)},\n  "data": [\n${rows}\n  ]\n}\n`;
}

function print(value: unknown, indent: string): string {
  const line = flat(value);
  const isRoot = indent === '';
  if (typeof value !== 'object' || value === null) return line;
  if (!isRoot && line.length + indent.length <= widest) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => print(item, inner))
    : entriesOf(value).map(([name, item]) => `${JSON.stringify(name)}: ${print(item, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = entriesOf(value).map(([name, item]) => `${JSON.stringify(name)}: ${flat(item)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
