import type { MarkedExtension, Tokens } from 'marked';
import { attributes } from './html.ts';
import type { Rendering } from './rendering.ts';

/** Tables that scroll by themselves where they are too wide, by keyboard too. */
export function tables(rendering: Rendering): MarkedExtension {
  const labels = new Map<string, number>();
  const cell = (token: Tokens.TableCell) => {
    const tag = token.header ? 'th' : 'td';
    const scope = token.header ? 'col' : undefined;
    const alignment = token.align ? `align-${token.align}` : undefined;
    const html = rendering.line(token.tokens);
    return `<${tag}${attributes({ scope, class: alignment })}>${html}</${tag}>`;
  };
  const row = (cells: Tokens.TableCell[]) => `<tr>${cells.map(cell).join('')}</tr>\n`;
  return {
    renderer: {
      table({ header, rows }) {
        const before = rendering.blocks.length;
        const head = row(header);
        const columns = rendering.blocks
          .slice(before)
          .map((runs) => runs.map(({ text }) => text).join(''));
        const label = labelOf(columns, labels, rendering);
        const body = rows.map(row).join('');
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
  return count > 1 ? `${label} ${count}` : label;
}
