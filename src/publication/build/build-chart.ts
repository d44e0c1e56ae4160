import type { z } from 'zod';
import type { ChartType } from '../../charts/contract/chart-type.ts';
import { chartTypes } from '../../charts/registry.ts';
import { checkTranslated } from '../../datasets/check-translated.ts';
import { longFields } from '../../datasets/made/long.ts';
import { type Mistake, Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { type Dataset, inFiles, madeName } from '../../model/dataset.ts';
import type { Chart, Rich, RichByLanguage } from '../../model/publication.ts';
import type { ChartFile } from '../../schema/chart.ts';
import { filledList, filledText } from '../../schema/filled.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { Text } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { writtenText } from '../../schema/written-text.ts';
import { readShape } from '../../source/read-shape.ts';
import type { Path, Source } from '../../source/source.ts';
import type { MistakeValues } from '../../words/kinds/catalogue.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { ParsedFile } from '../read/parse-site.ts';
import { TextBuilder } from '../texts/text-builder.ts';
import { checkSpecification } from './check-specification.ts';

type Specification = Chart['specification'];
type ChartSchema = BuildContext['schemas']['chart'];

/**
 * Checks a chart's file against its type and its dataset and builds its model, its texts read in every
 * language. `undefined` where it cannot be drawn.
 */
export function buildChart(
  { id, file, source }: ParsedFile<Source>,
  buildContext: BuildContext,
): Chart | undefined {
  const { mistakes } = buildContext;
  if (!namePattern.test(id))
    mistakes.add('invalid-name', { file, line: 1, column: 1 }, { name: id });
  if (!source) return undefined;
  const type = typeOf(source, buildContext);
  const schema = schemaOf(type, source, buildContext.schemas.chart);
  const found = new Mistakes();
  const read = readShape(source, schema, { title: '…' }, found);
  for (const mistake of found.list) tellOfType(mistake, source, mistakes);
  if (!read) return undefined;
  const written = withLongFields(read.written as Specification);
  const texts = readTexts(written, source, id, buildContext);
  checkTexts(written, source, buildContext);
  const dataset = datasetOf(written, source, buildContext);
  const made = buildContext.datasets.get(madeName(id));
  if (!type || !dataset || (!made && buildContext.lostDatasets.has(madeName(id)))) return undefined;
  const drawn = made ?? dataset;
  const specification = checkSpecification(
    drawn,
    written,
    type,
    source,
    buildContext,
    read.isWhole,
  );
  const annotations = texts.annotations.map((annotation, index) => ({
    ...annotation,
    at: specification.annotations[index]?.at ?? annotation.at,
  }));
  const { type: name, redirectFrom } = written;
  const names = { id, type: name, dataset: dataset.name, made: made?.name, redirectFrom, file };
  return { ...names, ...texts, annotations, specification };
}

const several = filledList(filledText);
const known = new WeakMap<ChartSchema, Map<string, z.ZodType>>();

/**
 * What a chart's file may hold: the options of its type, whose axes can name several fields where the file does. Each
 * is made once, for to make one takes longer than to read a file with it.
 */
function schemaOf(type: ChartType | undefined, { value }: Source, base: ChartSchema) {
  const written = (value ?? {}) as Readonly<Record<string, unknown>>;
  const shape = type?.options.shape;
  const axes = ['x', 'y'].filter((name) => shape && name in shape && Array.isArray(written[name]));
  const made = known.get(base) ?? new Map<string, z.ZodType>();
  known.set(base, made);
  const key = [shape ? writtenText(written.type) : '', ...axes].join(' ');
  const schema =
    made.get(key) ??
    (shape
      ? base.extend({ ...shape, ...Object.fromEntries(axes.map((name) => [name, several])) })
      : base.loose());
  made.set(key, schema);
  return schema;
}

/** Several fields as the chart draws them: their values along the axis, a series for each. */
function withLongFields(written: Specification): Specification {
  const axis = ['x', 'y'].find((name) => Array.isArray(written[name]));
  if (axis === undefined) return written;
  const { color, series, facet } = written;
  const isTold = [color, series, facet].includes(longFields.series);
  const told = isTold || color !== undefined ? {} : { color: longFields.series };
  return { ...written, ...told, [axis]: longFields.value };
}

function typeOf(source: Source, { mistakes }: BuildContext): ChartType | undefined {
  const written = (source.value as { type?: unknown } | null)?.type;
  if (typeof written !== 'string') return undefined;
  const type = lookUp(chartTypes, written);
  if (type) return type;
  const allowed = Object.keys(chartTypes);
  const values = { type: written, nearest: nearest(written, allowed), allowed };
  mistakes.add('unknown-chart-type', source.at(['type']), values);
  return undefined;
}

/** An option that means nothing is one that its type has not: the mistake leads to the page of the type. */
function tellOfType(mistake: Mistake, source: Source, mistakes: Mistakes): void {
  const { code, place, values } = mistake;
  const { type } = source.value as { type?: unknown };
  const { field, ...choice } = values as MistakeValues<'unknown-field'>;
  const isOption = code === 'unknown-field' && typeof type === 'string' && !field.includes('.');
  const own = Object.keys((isOption && chartTypes[type]?.options.shape) || {});
  const others = isOption ? choice.allowed.filter((name) => !own.includes(name)) : [];
  const allowed = [...own, ...others];
  if (isOption)
    mistakes.add('unknown-chart-option', place, { ...choice, option: field, type, allowed });
  else mistakes.tell(mistake);
}

function datasetOf(
  { data }: ChartFile,
  source: Source,
  buildContext: BuildContext,
): Dataset | undefined {
  const dataset = buildContext.datasets.get(data);
  if ((dataset && !dataset.made) || buildContext.lostDatasets.has(data)) return dataset;
  const allowed = inFiles([...buildContext.datasets.values()]).map((each) => each.name);
  const values = { name: data, nearest: nearest(data, allowed), allowed };
  buildContext.mistakes.add('unknown-dataset', source.at(['data']), values);
  return undefined;
}

/** Tells of texts that some of the publication's readers cannot read. */
function checkTexts(written: ChartFile, source: Source, { site, mistakes }: BuildContext): void {
  const { languages } = site;
  const check = (path: Path, text: Text | undefined) =>
    checkTranslated([{ path, text }], { source, languages, mistakes });
  for (const name of ['title', 'subtitle', 'note', 'alt', 'retired'] as const)
    check([name], written[name]);
  for (const [index, { text }] of written.annotations.entries())
    check(['annotations', index, 'text'], text);
}

type ChartTexts = Pick<
  Chart,
  'title' | 'subtitle' | 'note' | 'alt' | 'retired' | 'annotations' | 'facts'
>;

function readTexts(
  written: ChartFile,
  source: Source,
  id: string,
  buildContext: BuildContext,
): ChartTexts {
  const { file } = source;
  const desks = buildContext.site.languages.map((language) => {
    const from = { language, address: buildContext.site.base, file, published: true };
    return [language, new TextBuilder(buildContext, { kind: 'chart', id }, from)] as const;
  });
  const read = (path: Path, role: string, text: Text): RichByLanguage =>
    Object.fromEntries(
      desks.map(([language, readingContext]): [string, Rich] => [
        language,
        readingContext.field(source, path, role, text),
      ]),
    );
  const some = (role: 'subtitle' | 'note' | 'alt' | 'retired') => {
    const text = written[role];
    return text === undefined ? undefined : read([role], role, text);
  };
  return {
    title: read(['title'], 'title', written.title),
    subtitle: some('subtitle'),
    note: some('note'),
    alt: some('alt'),
    retired: some('retired'),
    annotations: written.annotations.map(({ text, ...place }, index) => ({
      ...place,
      text: read(['annotations', index, 'text'], 'annotation', text),
    })),
    // Last, when every text has been read.
    facts: Object.fromEntries(
      desks.map(([language, readingContext]) => [language, readingContext.facts]),
    ),
  };
}
