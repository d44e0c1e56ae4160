import type { MarkedExtension, Tokens } from 'marked';
import { nameOf } from '../model/inline.ts';
import { attributes } from './rendering/html.ts';
import type { Rendering } from './rendering/rendering.ts';

/** Tables that scroll by themselves where they are too wide, by keyboard too. */
export function tables(rendering: Rendering): MarkedExtension {
  const labels = new Map<string, number>();
  const cell = (token: Tokens.TableCell) => {
    // An empty cell heads nothing.
    const heads = token.header && token.text !== '';
    const tag = heads ? 'th' : 'td';
    const scope = heads ? 'col' : undefined;
    const alignment = token.align ? `align-${token.align}` : undefined;
    const words = rendering.line(token.tokens);
    const name = heads ? nameOf(words) : undefined;
    const values = { scope, class: alignment, 'aria-label': name };
    return `<${tag}${attributes(values)}>${rendering.inBody(words)}</${tag}>`;
  };
  const row = (cells: Tokens.TableCell[], columns: readonly string[] = []) => {
    const html = cells.map((token, index) => {
      rendering.column = columns[index];
      return cell(token);
    });
    rendering.column = undefined;
    return `<tr>${html.join('')}</tr>\n`;
  };
  return {
    renderer: {
      table(token) {
        const { header, rows } = token;
        tellLongRows(token, rendering);
        const before = rendering.blocks.length;
        const head = row(header);
        const columns = rendering.blocks
          .slice(before)
          .map((runs) => runs.map(({ text }) => text).join(''));
        const label = labelOf(columns, labels, rendering);
        const body = rows.map((cells) => row(cells, columns)).join('');
        const region = { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label };
        return `<div${attributes(region)}><table>\n<thead>\n${head}</thead>\n${
          body ? `<tbody>\n${body}</tbody>\n` : ''
        }</table></div>\n`;
      },
    },
  };
}

/** What the region is called: its columns, numbered where another table has the same. */
function labelOf(
  columns: readonly string[],
  labels: Map<string, number>,
  { words }: Rendering,
): string {
  const named = columns.filter((column) => column.trim() !== '').join(words.listSeparator);
  const label = named ? `${words.interface.table}${words.colon}${named}` : words.interface.table;
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count > 1 ? `${label} (${count})` : label;
}

/** Tells of rows with more cells than the table has columns: readers would not see the last ones. */
function tellLongRows(token: Tokens.Table, rendering: Rendering): void {
  const { raw, header } = token;
  let start = 0;
  for (const [index, line] of raw.split('\n').entries()) {
    const surplus = index > 1 ? splitRow(line)[header.length] : undefined;
    if (surplus) {
      const place = rendering.place(token, start + surplus[0]);
      rendering.mistakes.add('long-row', place, { columns: header.length });
    }
    start += line.length + 1;
  }
}

/** Where the cells of a row stand in it, as marked splits it: at every pipe that no backslash escapes. */
export function splitRow(line: string): [from: number, to: number][] {
  const pipes = [...line.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(
    ({ 0: found, index }) => index + found.length - 1,
  );
  const spans = [...pipes, line.length].map<[number, number]>((to, index) => [
    index === 0 ? 0 : (pipes[index - 1] ?? 0) + 1,
    to,
  ]);
  const isBlank = ([from, to]: [number, number]) => line.slice(from, to).trim() === '';
  if (spans[0] && isBlank(spans[0])) spans.shift();
  const last = spans.at(-1);
  if (last && isBlank(last)) spans.pop();
  return spans;
}
