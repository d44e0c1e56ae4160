import type { TableSortData } from '../../charts/contract/island-data.ts';
import { settingOf } from '../figure/address-state.ts';
import { type Host, whenLeaving } from '../figure/island.ts';

/**
 * A table that is sorted by its heads: figures from the largest, names from the first; pressed again the
 * other way round, and once more as published. What has no value stands last either way.
 */
export function enhance({ id, data: unread, element, leaving }: Host): void {
  const { columns } = (unread ?? {}) as Partial<TableSortData>;
  const body = element.querySelector('.drawn > tbody');
  const heads = [...element.querySelectorAll<HTMLElement>('.drawn > thead th')];
  if (!columns || !body || heads.length !== columns.length) return;
  const rows = [...body.children];
  const fields = columns.flatMap((column) => (column ? [column.field] : []));
  const setting = settingOf(id, 'sort', [...fields, ...fields.map((field) => `-${field}`)]);
  let sort = setting.read();

  const draw = () => {
    const down = sort?.startsWith('-') ?? false;
    const column = columns.find((each) => each && `${down ? '-' : ''}${each.field}` === sort);
    const known = column?.order.flatMap((index) => rows[index] ?? []) ?? [];
    const rest = rows.filter((row) => !known.includes(row));
    for (const row of [...(down ? known.reverse() : known), ...rest]) body.append(row);
    for (const [index, head] of heads.entries()) {
      if (columns[index] && columns[index] === column)
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  };
  for (const [index, head] of heads.entries()) {
    const column = columns[index];
    if (!column) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const [first, second] = [column.field, `-${column.field}`];
    const turns = column.figures ? [second, first] : [first, second];
    button.addEventListener('click', () => {
      sort = turns[turns.indexOf(sort ?? '') + 1];
      setting.write(sort);
      draw();
    });
    whenLeaving(leaving, () => head.replaceChildren(...button.childNodes));
  }
  draw();
  whenLeaving(leaving, () => {
    sort = undefined;
    draw();
  });
}
