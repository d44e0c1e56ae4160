import { stringify } from 'yaml';
import type { ReplacedType } from '../../words/contract/migrating.ts';
import type { Placed } from './annotations.ts';
import { placeAnnotations } from './annotations.ts';
import type { DatawrapperChart } from './chart.ts';
import { counterpartOf, type Kind, type LandedField, type Roles, tableOf } from './kinds.ts';
import { markdownOf, plainText } from './plain-text.ts';

/** The dataset that the chart draws. */
export interface Landed {
  readonly name: string;
  readonly fields: readonly LandedField[];
  /** The rows by key, each with its values as text, labels and not ids. */
  readonly rows: readonly {
    readonly key: string;
    readonly said: ReadonlyMap<string, string>;
    readonly value: ReadonlyMap<string, string>;
  }[];
}

/** What of a chart is other here, or left. */
export interface Leftovers {
  readonly replaced: ReplacedType | undefined;
  readonly annotations: readonly string[];
  readonly spans: number;
  readonly highlights: readonly string[];
  readonly colours: number;
  readonly logarithmic: boolean;
  readonly byline: string;
}

/** A chart file in the making: the best that can be drawn first, then what is simpler, each as YAML. */
export interface ChartFiles {
  readonly files: readonly string[];
  /** The type of the first. */
  readonly type: string;
  readonly leftovers: Leftovers;
}

/** The chart of an export, for a site in these languages. */
export function chartFiles(
  chart: DatawrapperChart,
  landed: Landed,
  languages: readonly string[],
  fallbackTitle: string,
): ChartFiles {
  const { metadata } = chart;
  const { describe, visualize = {}, annotate } = metadata;
  const roles = rolesOf(chart, landed, visualize);
  const { kind, replaced } = counterpartOf(chart.type, roles);
  const text = (words: string) => inLanguages(words, languages);
  const optional = (html: string | undefined) => {
    const words = markdownOf(html ?? '');
    return words === '' ? undefined : text(words);
  };
  const head = {
    title: optional(chart.title) ?? text(fallbackTitle),
    subtitle: optional(describe?.intro),
  };
  const foot = {
    note: optional(annotate?.notes),
    alt: describe?.['aria-description'] ? text(plainText(describe['aria-description'])) : undefined,
  };
  const highlights = highlightsOf(chart, landed, roles, kind);
  const axis = {
    values: valuesAlong(kind, landed),
    series: roles.figures.map(({ head: name }) => name),
  };
  const annotations = takesDates(kind)
    ? placeAnnotations(chart, axis)
    : placeAnnotations(chart, { ...axis, values: [] });
  const highlight = highlights.found.length > 0 ? highlights.found : undefined;
  const written = annotations.placed.map((each) => annotationOf(each, text));
  const whole = (own: Kind, extras: Record<string, unknown>) => {
    const { type, ...channels } = own;
    return yamlOf({ ...head, type, data: landed.name, ...channels, ...extras, ...foot });
  };
  const marked = { highlight, annotations: written.length > 0 ? written : undefined };
  return {
    files: [
      whole(kind, marked),
      whole(kind, { highlight }),
      whole(kind, {}),
      whole(tableOf(roles), {}),
    ],
    type: kind.type,
    leftovers: {
      replaced,
      annotations: annotations.lost,
      spans: annotations.wordless,
      highlights: highlights.lost,
      colours: Object.keys(visualize['color-category']?.map ?? visualize['custom-colors'] ?? {})
        .length,
      logarithmic: Boolean(
        visualize['x-axis']?.log || visualize['y-axis']?.log || visualize['scale-y'] === 'log',
      ),
      byline: plainText(describe?.byline ?? ''),
    },
  };
}

/** A text for readers of each language of the site; it stands as it was written in all of them. */
export function inLanguages(words: string, languages: readonly string[]): unknown {
  return languages.length === 1
    ? words
    : Object.fromEntries(languages.map((language) => [language, words]));
}

function rolesOf(
  { metadata }: DatawrapperChart,
  { fields }: Landed,
  visualize: Roles['visualize'],
): Roles {
  const axes = metadata.axes ?? {};
  const called = (head: unknown) =>
    typeof head === 'string'
      ? fields.find((field) => bare(field.head) === bare(plainText(head)))
      : undefined;
  const axis = (...names: readonly string[]) =>
    names.map((name) => called(Object.hasOwn(axes, name) ? axes[name] : undefined)).find(Boolean);
  const named = axis('labels', 'groups', 'label');
  const first = fields[0];
  const label =
    (named?.holds === 'figure' ? undefined : named) ??
    (first?.holds === 'figure' ? fields.find(({ holds }) => holds !== 'figure') : first);
  const figures = fields.filter((field) => field.holds === 'figure' && field !== label);
  return { label, figures, axis, visualize };
}

/** A head without the unit that was put behind it. */
const bare = (head: string) => head.replace(/\s\([^()]*\)$/, '').trim();

/** Whether texts can be tied to a value along the axis. */
function takesDates({ type }: Kind): boolean {
  return ['line', 'area', 'column', 'stacked', 'grouped'].includes(type);
}

function valuesAlong({ x }: Kind, { rows }: Landed): string[] {
  return typeof x === 'string' ? [...new Set(rows.flatMap(({ value }) => value.get(x) ?? []))] : [];
}

/** The rows, or the series, that are highlighted there. */
function highlightsOf(
  { metadata }: DatawrapperChart,
  landed: Landed,
  { label, figures }: Roles,
  { color, type }: Kind,
): { found: string[]; lost: string[] } {
  const { visualize } = metadata;
  const wanted = [
    ...(visualize?.['highlighted-series'] ?? []),
    ...(visualize?.['highlighted-values'] ?? []),
  ].map(plainText);
  const found: string[] = [];
  const lost: string[] = [];
  for (const name of new Set(wanted)) {
    const series = color === 'series' && figures.find(({ head }) => bare(head) === name);
    const row =
      label && type !== 'table' && landed.rows.find(({ said }) => said.get(label.name) === name);
    const key = series ? series.name : row && color === undefined ? row.key : undefined;
    if (key === undefined) lost.push(name);
    else found.push(key);
  }
  return { found, lost };
}

function annotationOf({ place, text: words }: Placed, text: (words: string) => unknown) {
  return { ...place, text: text(words) };
}

function yamlOf(specification: Record<string, unknown>): string {
  const said = Object.entries(specification).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return stringify(Object.fromEntries(said), { lineWidth: 0 });
}
