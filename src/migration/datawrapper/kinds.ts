import type { ReplacedType as Replaced } from '../../words/contract/migrating.ts';
import type { DatawrapperChart } from './chart.ts';

/** A field of the dataset that was made, by the head that its column had. */
export interface LandedField {
  readonly head: string;
  readonly name: string;
  readonly holds: 'figure' | 'time' | 'text';
}

/** What a chart is drawn from: the field of names or times, and those of figures, in their order. */
export interface Roles {
  readonly label: LandedField | undefined;
  readonly figures: readonly LandedField[];
  /** The field that an axis of theirs names: `x`, `size`. */
  readonly axis: (...names: readonly string[]) => LandedField | undefined;
  readonly visualize: NonNullable<DatawrapperChart['metadata']['visualize']>;
}

/** A type of chart and its channels. */
export type Kind = Readonly<Record<string, unknown>> & { readonly type: string };

/** What a type of theirs becomes, and why it is another. */
export interface Counterpart {
  readonly kind: Kind;
  readonly replaced?: Replaced | undefined;
}

type Make = (roles: Roles) => Counterpart | undefined;

const nameOf = (field: LandedField | undefined) => field?.name;

/** One field, or several as series. */
const namesOf = (fields: readonly LandedField[]) =>
  fields.length === 1 ? fields[0]?.name : fields.map(({ name }) => name);

/** Bars of one field, the largest first where they are sorted there. */
const bars: Make = ({ label, figures, axis, visualize }) => {
  const x = axis('bars', 'value') ?? figures[0];
  const isSorted = visualize['sort-bars'] ?? visualize['sort-values'];
  return (
    x && { kind: { type: 'bar', x: x.name, y: nameOf(label), sort: isSorted && `-${x.name}` } }
  );
};

const columns: Make = (roles) => {
  const { label, figures, axis } = roles;
  const y = axis('columns', 'column', 'value') ?? figures[0];
  return figures.length > 1 && !axis('columns', 'value')
    ? grouped(roles)
    : y && { kind: { type: 'column', x: nameOf(label), y: y.name } };
};

const grouped: Make = ({ label, figures }) =>
  several(figures, 'column', ({ name }) => ({ x: nameOf(label), y: name })) ?? {
    kind: { type: 'grouped', x: nameOf(label), y: namesOf(figures), color: 'series' },
  };

const groupedBars: Make = ({ label, figures }) =>
  several(figures, 'bar', ({ name }) => ({ x: name, y: nameOf(label) })) ?? {
    kind: { type: 'grouped', x: namesOf(figures), y: nameOf(label), color: 'series' },
  };

/** A chart of one field, where there is but one. */
function several(
  figures: readonly LandedField[],
  type: string,
  channels: (only: LandedField) => Record<string, unknown>,
): Counterpart | undefined {
  const [only, ...others] = figures;
  return only && others.length === 0 ? { kind: { type, ...channels(only) } } : undefined;
}

const stackedBars: Make = ({ label, figures, visualize }) => ({
  kind: {
    type: 'stacked',
    x: namesOf(figures),
    y: nameOf(label),
    color: figures.length > 1 ? 'series' : undefined,
    percent: visualize['stack-percentages'] || undefined,
  },
});

const stackedColumns: Make = ({ label, figures, visualize }) => ({
  kind: {
    type: 'stacked',
    x: nameOf(label),
    y: namesOf(figures),
    color: figures.length > 1 ? 'series' : undefined,
    percent: (visualize['stack-percentages'] ?? visualize['stack-to-100']) || undefined,
  },
});

const overTime =
  (type: string): Make =>
  ({ label, figures }) => ({
    kind: {
      type,
      x: nameOf(label),
      y: namesOf(figures),
      color: figures.length > 1 ? 'series' : undefined,
    },
  });

const panels =
  (type: string, lying: boolean): Make =>
  ({ label, figures }) => {
    const [along, value] = lying ? ['y', 'x'] : ['x', 'y'];
    const facet = figures.length > 1 ? 'series' : undefined;
    return { kind: { type, [along]: nameOf(label), [value]: namesOf(figures), facet } };
  };

const ranges =
  (replaced?: Replaced): Make =>
  ({ label, figures, axis }) => {
    const x1 = axis('start', 'range-start') ?? figures[0];
    const x2 = axis('end', 'range-end') ?? figures.find((each) => each !== x1);
    return (
      x1 && x2 && { kind: { type: 'range', x1: x1.name, x2: x2.name, y: nameOf(label) }, replaced }
    );
  };

const dots: Make = (roles) => {
  const { figures, label } = roles;
  const [x, second] = figures;
  if (x && !second) return { kind: { type: 'dot', x: x.name, y: nameOf(label) } };
  if (figures.length === 2) return ranges()(roles);
  const made = groupedBars(roles);
  return made && { ...made, replaced: 'many-dots' };
};

const scatter: Make = ({ figures, label, axis }) => {
  const x = axis('x') ?? figures[0];
  const y = axis('y') ?? figures.find((each) => each !== x);
  if (!x || !y) return undefined;
  const size = axis('size');
  const color = axis('color');
  return {
    kind: {
      type: 'scatter',
      x: x.name,
      y: y.name,
      r: size?.holds === 'figure' ? size.name : undefined,
      color: color?.holds === 'text' ? color.name : undefined,
      label: nameOf(axis('labels') ?? label),
    },
  };
};

const bullet: Make = (roles) => {
  const made = bars(roles);
  return made && { ...made, replaced: 'bullet' };
};

/** Shares of one whole: bars, the largest first, for lengths are compared more surely than angles. */
const pie: Make = ({ figures, label, axis }) => {
  const x = axis('slices', 'value', 'values') ?? figures[0];
  return (
    x && { kind: { type: 'bar', x: x.name, y: nameOf(label), sort: `-${x.name}` }, replaced: 'pie' }
  );
};

const pies: Make = ({ figures, label }) => ({
  kind: {
    type: 'stacked',
    x: namesOf(figures),
    y: nameOf(label),
    color: figures.length > 1 ? 'series' : undefined,
    percent: true,
  },
  replaced: 'pie',
});

/** The table that every dataset can be. */
export function tableOf({ label }: Pick<Roles, 'label'>): Kind {
  return { type: 'table', y: nameOf(label) };
}

const listed =
  (replaced?: Replaced): Make =>
  (roles) => ({ kind: tableOf(roles), replaced });

/** The types of https://developer.datawrapper.de/docs/chart-types; one that is not here becomes a table, and that is told. */
const makers = new Map<string, Make>(
  Object.entries({
    'd3-bars': bars,
    'd3-bars-split': panels('bar', true),
    'd3-bars-stacked': stackedBars,
    'd3-bars-bullet': bullet,
    'd3-bars-grouped': groupedBars,
    'd3-dot-plot': dots,
    'd3-range-plot': ranges(),
    'd3-arrow-plot': ranges('arrow'),
    'column-chart': columns,
    'multiple-columns': panels('column', false),
    'grouped-column-chart': grouped,
    'stacked-column-chart': stackedColumns,
    'd3-lines': overTime('line'),
    'multiple-lines': panels('line', false),
    'd3-area': overTime('area'),
    'd3-scatter-plot': scatter,
    'd3-pies': pie,
    'd3-donuts': pie,
    'election-donut-chart': pie,
    'd3-multiple-pies': pies,
    'd3-multiple-donuts': pies,
    'd3-maps-choropleth': listed('map'),
    'd3-maps-symbols': listed('map'),
    'locator-map': listed('map'),
    tables: listed(),
  }),
);

/** What a chart of a type of theirs becomes of the fields that there are. */
export function counterpartOf(type: string, roles: Roles): Counterpart {
  const make = makers.get(type);
  if (!make) return { kind: tableOf(roles), replaced: 'unknown' };
  const isTable = makers.get(type) === makers.get('tables');
  if (roles.figures.length === 0 && !isTable)
    return { kind: tableOf(roles), replaced: 'no-figures' };
  return make(roles) ?? { kind: tableOf(roles), replaced: 'no-figures' };
}
