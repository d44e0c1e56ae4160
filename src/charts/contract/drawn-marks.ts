import { classesOf, elementsOf } from '../text/markup.ts';
import type { Picture, Step } from './drawing.ts';

/** The mark of a row in a picture: the group that `markAttributes` makes. */
export interface DrawnMark {
  readonly key: string;
  readonly field: string;
  /** What it is (`done`, `promised`, `absent`), whether it is told of, and its colour. */
  readonly classes: readonly string[];
}

/** The marks of a picture, in the order in which they are drawn. */
export interface DrawnMarks {
  readonly list: readonly DrawnMark[];
  /** The keys of the rows that have a mark, and the fields of these. */
  readonly keys: ReadonlySet<string>;
  readonly fields: readonly string[];
  /** The ids of what wears one colour, of lines and legends too. */
  readonly series: ReadonlySet<string>;
  /** Those of them whose names are drawn: by these they are kept while the others recede. */
  readonly named: ReadonlySet<string>;
  /** The steps of a scale of colours that a mark wears. */
  readonly steps: readonly Step[];
  /** Whether something is hatched, “more than”; and whether a line is dashed, still to come. */
  readonly hatched: boolean;
  readonly dashed: boolean;
}

/** The marks of words, where none is drawn. */
export const noMarks: DrawnMarks = {
  list: [],
  keys: new Set(),
  fields: [],
  series: new Set(),
  named: new Set(),
  steps: [],
  hatched: false,
  dashed: false,
};

/** Looks through a picture once. */
export function marksIn({ markup, steps }: Picture): DrawnMarks {
  const list: DrawnMark[] = [];
  const series = new Set<string>();
  const named = new Set<string>();
  const seen = new Set<string>();
  for (const each of elementsOf(markup)) {
    const { 'data-key': key, 'data-field': field, 'data-series': id } = each.attributes;
    const classes = classesOf(each);
    if (key !== undefined && field !== undefined)
      list.push({ key: String(key), field: String(field), classes });
    if (id !== undefined) series.add(String(id));
    if (classes.includes('legend') || classes.includes('name')) named.add(String(id));
    for (const name of classes) seen.add(name);
  }
  return {
    list,
    keys: new Set(list.map(({ key }) => key)),
    fields: [...new Set(list.map(({ field }) => field))],
    series,
    named,
    steps: steps.filter(({ id }) => list.some(({ classes }) => classes.includes(id))),
    hatched: seen.has('hatch'),
    dashed: seen.has('to-come'),
  };
}
