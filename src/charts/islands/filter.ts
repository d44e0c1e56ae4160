import { wordsOf } from '../../model/inline.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { FilterData, FilterGroup } from '../contract/island-data.ts';
import { keyOf, mostColours } from '../rows/crossing.ts';
import type { Drawn } from './marks.ts';

/**
 * The groups of a drawing of which some can be kept and the others recede, by their names in it: what wears a colour, the
 * fields that are drawn, or the steps of a scale. Nothing where there are not several, more than can be told apart, or names that are not drawn.
 */
export function filterData(drawn: Drawn): FilterData | undefined {
  const found = steps(drawn) ?? fields(drawn) ?? values(drawn);
  if (!found || found.groups.length < 2 || found.groups.length > mostColours) return undefined;
  if (!found.groups.every(({ id }) => drawn.marks.named.has(id))) return undefined;
  return found;
}

/** The steps of a scale, as the head of the drawing names them. */
function steps({ marks }: Drawn): FilterData | undefined {
  return marks.steps.length > 0 ? { by: 'step', groups: marks.steps } : undefined;
}

function fields({ marks, columns, table }: Drawn): FilterData | undefined {
  if (marks.fields.length < 2) return undefined;
  const groups = columns.flatMap(({ name }, index): FilterGroup[] =>
    marks.fields.includes(name) ? [{ id: name, label: table.head[index]?.text ?? name }] : [],
  );
  return { by: 'field', groups };
}

/** The values of the field that gives colours; small charts have their names over them, and nothing that recedes. */
function values(drawn: Drawn): FilterData | undefined {
  const { type, context, columns, table, marks } = drawn;
  const { specification } = context.chart;
  const channel = ['color', 'series'].find(
    (name) => lookUp(type.channels, name) && typeof lookUp(specification, name) === 'string',
  );
  const field = channel && lookUp(specification, channel);
  const column = columns.findIndex(({ name }) => name === field);
  if (typeof field !== 'string' || column < 0) return undefined;
  const ids = new Map(context.rows.map((row) => [row.key, keyOf(lookUp(row.values, field))]));
  const groups = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const [index, { key, cells }] of table.rows.entries()) {
    const [id, label] = [ids.get(key), wordsOf(cells[column] ?? [])];
    if (id === undefined) continue;
    if (!marks.series.has(id) && !marks.keys.has(key)) continue;
    if (!groups.has(id)) groups.set(id, label);
    if (index >= drawn.onPage) keys.set(key, id);
  }
  return {
    by: column,
    groups: [...groups].map(([id, label]) => ({ id, label })),
    keys: keys.size > 0 ? Object.fromEntries(keys) : undefined,
  };
}
