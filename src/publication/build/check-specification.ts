import { checkLogRules } from '../../charts/axes/log-scale.ts';
import { checkAnnotations } from '../../charts/check/annotations.ts';
import { checkRound } from '../../charts/check/round.ts';
import type { Channel, ChartType, CheckContext } from '../../charts/contract/chart-type.ts';
import { selectRows } from '../../charts/contract/select-rows.ts';
import { nearest } from '../../mistakes/nearest.ts';
import {
  type Dataset,
  type Field,
  findField,
  isNumeric,
  numericFields,
} from '../../model/dataset.ts';
import { figureStyle } from '../../model/format-cell.ts';
import type { Chart } from '../../model/publication.ts';
import { isTimeType } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Path, Source } from '../../source/source.ts';
import type { BuildContext } from '../context/build-context.ts';
import { findCell, findKey } from '../links/find-cell.ts';
import { checkColours } from './check-colours.ts';

type Specification = Chart['specification'];

/**
 * Checks what a chart's specification names in its dataset: fields and rows. The specification comes
 * back with its keys as the dataset writes them. Whether it can be drawn is asked where it is whole.
 */
export function checkSpecification(
  dataset: Dataset,
  written: Specification,
  type: ChartType,
  source: Source,
  buildContext: BuildContext,
  isWhole = true,
): Specification {
  const { mistakes } = buildContext;
  const before = mistakes.list.length;
  for (const [name, channel] of Object.entries(type.channels))
    checkChannel(name, channel, lookUp(written, name), dataset, source, buildContext);
  checkSort(written, dataset, source, buildContext);
  const key = (wanted: string, ...path: Path) =>
    isBitten(source, path)
      ? wanted
      : (findKey(dataset, wanted, source.at(path), buildContext)?.key ?? wanted);
  const rows = written.rows?.map((row, index) => key(row, 'rows', index));
  const specification = {
    ...written,
    rows,
    highlight: written.highlight?.map((row, index) =>
      isColour(row, written, dataset) ? row : key(row, 'highlight', index),
    ),
    annotations: written.annotations.map((annotation, index) => ({
      ...annotation,
      at: annotation.at && key(annotation.at, 'annotations', index, 'at'),
    })),
  };
  if (!isWhole || mistakes.list.length > before) return specification;
  const context: CheckContext = {
    dataset,
    rows: selectRows(dataset, { rows, sort: sortOf(written) }),
    at: (...path) => source.at(path),
    resolve: (address, place) => findCell(address, place, buildContext),
    geographies: [...buildContext.geographies.values()],
    mistakes,
  };
  const styles = buildContext.site.languages.map((language) =>
    figureStyle(buildContext.site, language),
  );
  const shown = { dataset, rows: context.rows, fields: numericFields(dataset), styles };
  checkRound(written.round, shown, source.at(['round']), mistakes);
  checkLogRules(specification, context);
  checkColours(specification, type, context, buildContext.site.accent);
  const { annotated } = type.check(specification, context);
  checkAnnotations(specification.annotations, annotated, context);
  return specification;
}

/** Whether YAML has changed a value, which is told already. */
function isBitten({ bites = [] }: Source, path: Path): boolean {
  return bites.some((bite) => bite.path.join() === path.join());
}

/** Whether a highlight names all rows of one colour, and not one row. */
function isColour(wanted: string, written: Specification, { rows }: Dataset): boolean {
  const field = written.color ?? written.series;
  return (
    typeof field === 'string' && rows.some(({ values }) => String(lookUp(values, field)) === wanted)
  );
}

function checkChannel(
  name: string,
  channel: Channel,
  written: unknown,
  dataset: Dataset,
  source: Source,
  { mistakes }: BuildContext,
): void {
  if (typeof written !== 'string') {
    const isMissing = lookUp(source.value as Record<string, unknown>, name) === undefined;
    if (channel.required && isMissing)
      mistakes.add('missing-field', source.at([]), { field: name });
    return;
  }
  const fitting = dataset.fields.filter((field) => holds(field, channel.holds));
  const place = source.at([name]);
  const field = findField(dataset, written);
  const names = (field ? fitting : dataset.fields).map((each) => each.name);
  const choice = { nearest: nearest(written, names), allowed: names };
  if (!field) {
    const values = { channel: name, field: written, dataset: dataset.name, ...choice };
    mistakes.add('unknown-channel-field', place, values);
  } else if (!fitting.includes(field))
    mistakes.add('channel-type', place, {
      channel: name,
      field: written,
      needs: channel.holds,
      ...choice,
    });
}

function holds(field: Field, what: Channel['holds']): boolean {
  if (what === 'number') return isNumeric(field);
  return what === 'any' || isTimeType(field.type);
}

/** `growth`, `-growth`, or nothing for the dataset's order. */
function checkSort(
  written: Specification,
  dataset: Dataset,
  source: Source,
  { mistakes }: BuildContext,
): void {
  const field = sortOf(written)?.replace(/^-/, '');
  if (field === undefined) return;
  const allowed = dataset.fields.map(({ name }) => name);
  if (allowed.includes(field)) return;
  const choice = { nearest: nearest(field, allowed), allowed };
  const values = { channel: 'sort', field, dataset: dataset.name, ...choice };
  mistakes.add('unknown-channel-field', source.at(['sort']), values);
}

function sortOf({ sort }: Specification): string | undefined {
  return typeof sort === 'string' ? sort : undefined;
}
