import type { ChartType } from '../../charts/contract/chart-type.ts';
import { selectRows } from '../../charts/contract/select-rows.ts';
import { labelFieldOf, labelText } from '../../charts/rows/marks.ts';
import { findRow } from '../../model/address.ts';
import { amountOf } from '../../model/amount.ts';
import { type Cell, cellOf, type Dataset } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Annotation, Chart } from '../../model/publication.ts';
import { sameKind, type Unit, unitText } from '../../model/units/unit.ts';
import { wordsFor } from '../../words/languages.ts';
import type { BuildContext } from '../context/build-context.ts';
import { findCell } from '../links/find-cell.ts';
import { drawnFields } from './convert.ts';
import type { Settings } from './settings.ts';

interface Compared {
  readonly specification: Chart['specification'];
  readonly dataset: Dataset;
  readonly type: ChartType;
  readonly settings: Settings;
  readonly buildContext: BuildContext;
  readonly language: string;
}

/** What is drawn of an amount that the marks are held against: cells that are filled, or a rule across the scale. */
interface Comparison {
  readonly filled?: number | undefined;
  readonly annotation?: Annotation | undefined;
}

/** Reads `compare="dataset/key/field"`; what cannot be compared is told. */
export function comparedWith(compared: Compared): Comparison | undefined {
  const { settings, buildContext } = compared;
  const written = settings.text('compare');
  if (written === undefined) return undefined;
  const place = settings.place('compare');
  const takesCells = 'cell' in compared.type.options.shape;
  if (!takesCells && !compared.type.takesRules) {
    const values = { name: 'compare', of: compared.specification.type };
    return void buildContext.mistakes.add('step-state', place, { fault: 'no-scale', ...values });
  }
  const cell = findCell(written, place, buildContext);
  const first = cell && firstMark(compared);
  if (!cell || !first) return undefined;
  const tell = (fault: 'no-value' | 'other-measure' | 'beyond', has = '') =>
    buildContext.mistakes.add('step-state', place, { fault, name: 'compare', of: written, has });
  if (typeof cell.value !== 'number') return void tell('no-value');
  const { value, unit } = amountOf({ ...cell, value: cell.value });
  if (!sameKind(unit, first.unit)) return void tell('other-measure', unitText(first.unit) ?? '–');
  if (!takesCells) {
    const scale = first.unit.factor;
    return { annotation: ruleAt(value.div(scale).toNumber(), cell, compared) };
  }
  if (value.gt(first.value)) return void tell('beyond', first.text);
  const { cell: step = 1 } = compared.specification as { readonly cell?: number };
  return { filled: value.div(step).toNumber() };
}

/** The first figure that is drawn. */
function firstMark({ specification, dataset, buildContext, type, language }: Compared) {
  const { site } = buildContext;
  const names = Object.keys(type.channels).map((name) => String(specification[name]));
  const [field] = drawnFields(dataset, names);
  const sort = typeof specification.sort === 'string' ? specification.sort : undefined;
  const rows = selectRows(dataset, { rows: specification.rows, sort });
  for (const row of field ? rows : []) {
    if (!field) break;
    const cell = cellOf(dataset, row, field);
    if (typeof cell.value !== 'number') continue;
    const { value, unit } = amountOf({ ...cell, value: cell.value });
    const text = formatCell(cell, dataset, figureStyle(site, language)) ?? '';
    return { value, unit: unit satisfies Unit, text };
  }
  return undefined;
}

/** A rule at the amount, named by its row and its figure. */
function ruleAt(value: number, cell: Cell, { buildContext, language }: Compared): Annotation {
  const { datasets, site } = buildContext;
  const dataset = datasets.get(cell.dataset);
  const row = findRow(dataset, cell.key);
  const field = dataset && labelFieldOf(dataset);
  const name = row && field ? labelText(field, row, language) : cell.key;
  const figure = formatCell(cell, dataset, figureStyle(site, language)) ?? '';
  const text = `${name}${wordsFor(language).colon}${figure}`;
  return { value, text: { [language]: plainText(text) } };
}
