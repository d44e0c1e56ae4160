import { chartTypes } from '../../charts/registry.ts';
import { makeDataset } from '../../datasets/made/make-dataset.ts';
import { type Dataset, madeName } from '../../model/dataset.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Chart, ChartState, DrawnState } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Path, Source } from '../../source/source.ts';
import { checkSpecification } from '../build/check-specification.ts';
import type { BuildContext } from '../context/build-context.ts';
import { findCell, findKey } from '../links/find-cell.ts';
import { comparedWith } from './compare.ts';
import { convert, drawnFields, intoUnit } from './convert.ts';
import { Settings } from './settings.ts';

type Specification = Chart['specification'];

/** A state on its way: the rows that it draws, and how. */
interface Begun {
  readonly chart: Chart;
  readonly dataset: Dataset;
  readonly settings: Settings;
  readonly buildContext: BuildContext;
}

/**
 * Builds what a step shows of a chart: the same chart with other rows, another unit, another mark told of. What the
 * data do not have is told at the setting that asks for it; `undefined` where there is such a thing.
 */
export function buildState(
  state: ChartState,
  chart: Chart,
  language: string,
  buildContext: BuildContext,
): DrawnState | undefined {
  const { mistakes } = buildContext;
  const before = mistakes.list.length;
  const settings = new Settings(state, mistakes);
  const whole = buildContext.datasets.get(chart.made ?? chart.dataset);
  const type = lookUp(chartTypes, chart.type);
  const made = whole && madeRows({ chart, dataset: whole, settings, buildContext }, state);
  if (!made || !type || mistakes.list.length > before) return undefined;
  const turned = inOtherUnit({ chart, dataset: made, settings, buildContext });
  if (!turned) return undefined;
  const { dataset, cell } = turned;
  const shown = shownRows({ chart, dataset, settings, buildContext }, cell);
  if (mistakes.list.length > before) return undefined;
  const words = wordsAt(state, shown, dataset, settings, buildContext);
  const compared = comparedWith({
    specification: shown,
    dataset,
    type,
    settings,
    buildContext,
    language,
  });
  if (mistakes.list.length > before) return undefined;
  const annotations = [
    ...keptAnnotations(chart, dataset),
    ...(words ? [{ at: words, text: { [language]: state.annotation ?? plainText('') } }] : []),
    ...(compared?.annotation ? [compared.annotation] : []),
  ];
  const specification = checkSpecification(
    dataset,
    { ...shown, annotations: annotations.map(({ text: _, ...place }) => ({ ...place, text: '' })) },
    type,
    sourceOf(shown, settings, chart.file),
    buildContext,
  );
  if (mistakes.list.length > before) return undefined;
  const own = { specification, annotations, isStep: true, filled: compared?.filled };
  const id = `${chart.id}-step-${state.step}`;
  const isWhole = dataset === whole;
  const names = { id, made: isWhole ? chart.made : dataset.name, alt: undefined, note: undefined };
  return { chart: { ...chart, ...names, ...own }, dataset: isWhole ? undefined : dataset };
}

/** The chart's rows, or those that the state makes of them. */
function madeRows(
  { chart, dataset, settings, buildContext }: Begun,
  { step }: ChartState,
): Dataset | undefined {
  const { site, counters, mistakes } = buildContext;
  const { x, y, data } = chart.specification;
  const written = settings.making(site.languages, { x, y, data });
  if (!written) return dataset;
  const made = makeDataset(chart.id, chart.file, written, {
    dataset,
    counters,
    languages: site.languages,
    channels: channelFields(chart),
    mistakes,
    at: (...path) => settings.place(path[0]),
  });
  return made && { ...made, name: `${madeName(chart.id)}~${step}` };
}

function channelFields({ type, specification }: Chart): string[] {
  const channels = Object.keys(lookUp(chartTypes, type)?.channels ?? {});
  return ['x', 'y', ...channels]
    .map((name) => lookUp(specification, name))
    .filter((name) => typeof name === 'string');
}

/** The rows in the unit that the state names, and what a cell of them then stands for. */
function inOtherUnit({ chart, dataset, settings, buildContext }: Begun) {
  const written = settings.text('unit');
  const { cell } = chart.specification;
  const own = typeof cell === 'number' ? cell : 1;
  if (written === undefined) return { dataset, cell: undefined };
  const { counters, mistakes } = buildContext;
  const place = settings.place('unit');
  const before = mistakes.list.length;
  const into = intoUnit(written, counters, (address) => findCell(address, place, buildContext));
  if (!into) {
    if (mistakes.list.length === before)
      mistakes.add('step-state', place, { fault: 'no-rate', name: 'unit', of: written });
    return undefined;
  }
  const fields = drawnFields(dataset, channelFields(chart));
  const turned = convert(dataset, fields, into);
  if ('refused' in turned) {
    const values = { name: 'unit', of: written, has: turned.refused };
    mistakes.add('step-state', place, { fault: 'other-unit', ...values });
    return undefined;
  }
  return {
    dataset: { ...turned.dataset, name: `${dataset.name}~in` },
    cell: into.kind === 'rate' ? into.amount.value.times(own).toNumber() : undefined,
  };
}

/** The specification with the rows that there are, and those that the state tells of. */
function shownRows(
  { chart, dataset, settings, buildContext }: Begun,
  cell: number | undefined,
): Specification {
  const { specification } = chart;
  const has = (key: string) => dataset.rows.some((row) => row.key === key);
  const asked = (name: 'highlight' | 'zoom') =>
    settings
      .keys(name, dataset)
      ?.flatMap((key) => keyIn(key, name, { chart, dataset, settings, buildContext }));
  const round = settings.text('round');
  const sort = settings.text('sort');
  const takesCell = 'cell' in (lookUp(chartTypes, chart.type)?.options.shape ?? {});
  return {
    ...specification,
    rows: asked('zoom') ?? specification.rows?.filter(has),
    highlight:
      asked('highlight') ??
      specification.highlight?.filter((key) => has(key) || isSeries(key, chart, dataset)),
    ...(round !== undefined && { round: Number(round) }),
    ...(sort !== undefined && { sort }),
    ...(takesCell && cell !== undefined && { cell }),
  };
}

/** A row by its key, or all rows of a colour by what names it. */
function keyIn(
  key: string,
  name: string,
  { chart, dataset, settings, buildContext }: Begun,
): string[] {
  if (name === 'highlight' && isSeries(key, chart, dataset)) return [key];
  return [findKey(dataset, key, settings.place(name), buildContext)?.key ?? []].flat();
}

function isSeries(key: string, { specification }: Chart, { rows }: Dataset): boolean {
  const field = specification.color ?? specification.series;
  return (
    typeof field === 'string' && rows.some(({ values }) => String(lookUp(values, field)) === key)
  );
}

/** The row at which the words of a state stand: the one that is told of, or the only one. */
function wordsAt(
  { annotation }: ChartState,
  { rows, highlight = [] }: Specification,
  dataset: Dataset,
  settings: Settings,
  { mistakes }: BuildContext,
): string | undefined {
  if (!annotation) return undefined;
  const keys = rows ?? dataset.rows.map(({ key }) => key);
  const at =
    highlight.find((key) => keys.includes(key)) ?? (keys.length === 1 ? keys[0] : undefined);
  if (at !== undefined) return at;
  mistakes.add('step-state', settings.place('annotate'), {
    ...{ fault: 'nowhere', name: 'annotate', of: annotation.text },
  });
  return undefined;
}

/** The annotations of the chart itself whose place is still there. */
function keptAnnotations(
  { annotations }: Chart,
  { rows }: Dataset,
): Chart['annotations'][number][] {
  return annotations.filter(({ at }) => at === undefined || rows.some(({ key }) => key === at));
}

/** The specification as if it stood in a file, each part of it where the state asks for it. */
function sourceOf(value: Specification, settings: Settings, file: string): Source {
  const names: Readonly<Record<string, string>> = {
    rows: 'zoom',
    annotations: settings.text('annotate') === undefined ? 'compare' : 'annotate',
    cell: 'unit',
  };
  const at = (path: Path) => settings.place(lookUp(names, String(path[0])) ?? path[0]);
  return { file, value, at, textAt: (path) => () => at(path) };
}
