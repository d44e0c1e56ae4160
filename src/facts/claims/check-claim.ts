import type { Amount } from '../../datasets/amount.ts';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import type { Cell, Dataset } from '../../model/dataset.ts';
import { formatFigure } from '../../model/figure.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import type { BoundFact } from '../../model/publication.ts';
import type { Counters } from '../../reading/units/unit-words.ts';
import { checkStatement, countOf } from './check-statement.ts';
import { strangeNumber } from './claim-numbers.ts';
import { parseStatement } from './statement.ts';

/** What claims are told with. */
export interface ClaimContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The publication's counters: `site.units`. */
  readonly units: Counters;
  /** The language of the page, in which cells are named. */
  readonly language: string;
  readonly mistakes: Mistakes;
}

/** Checks what a claim says of its cell, and tells an editor what is wrong with it. */
export function checkClaim(claim: BoundFact, context: ClaimContext): void {
  const { text: written, cell, statement = '', place } = claim;
  const { datasets, units, mistakes } = context;
  const counters = Object.keys(units);
  const against = { datasets, counters, place };
  const found = checkStatement(statement, cell, against);
  const name = (each: Cell) => nameOf(each, context);
  if (found.verdict === 'false') {
    const order = (found.order ?? []).slice(0, 6).map(name);
    const sides = (found.sides ?? []).map((side) => sayAmount(side, context));
    mistakes.add('claim-false', place, { written, statement, order, sides });
  } else if (found.verdict === 'undecidable') {
    const { reason } = found;
    const cells = found.cells.slice(0, 6).map(name);
    mistakes.add('claim-undecidable', place, { written, statement, reason, cells });
  } else if (found.verdict === 'unreadable') {
    const { reason, part } = found;
    mistakes.add('claim-syntax', place, { statement, reason, part });
  } else if (found.verdict === 'mistaken') {
    for (const { code, values } of found.mistakes) mistakes.add(code, place, values);
  }
  const parsed = parseStatement(statement, counters);
  if (!parsed || found.verdict === 'mistaken') return;
  const count = countOf(parsed, cell, against);
  const number = strangeNumber(written, parsed, { units, language: context.language, count });
  if (number !== undefined) mistakes.add('claim-number', place, { written, number, statement });
}

/** A cell by its name for readers and what it says: North 67.5%. */
function nameOf(cell: Cell, { datasets, units, language }: ClaimContext): string {
  const dataset = datasets.get(cell.dataset);
  const row = dataset?.rows.find(({ key }) => key === cell.key);
  const field = dataset?.fields.find(({ name }) => name === cell.field);
  const name = dataset && row ? cellName(dataset, row, field, language) : addressOf(cell);
  const says = formatCell(cell, dataset, figureStyle({ units }, language), Object.keys(units));
  return says === undefined ? name : `${name} ${says}`;
}

function sayAmount({ value, unit, qualifier }: Amount, { units, language }: ClaimContext): string {
  const shown = Number(value.div(unit.factor).toPrecision(15));
  const decimals = Math.min(4, value.div(unit.factor).decimalPlaces());
  const style = figureStyle({ units }, language);
  return formatFigure({ value: shown, unit, decimals, qualifier }, style).text;
}
