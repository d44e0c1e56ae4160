import { Decimal } from 'decimal.js';
import { addressOf, findRow } from '../../model/address.ts';
import type { Amount } from '../../model/amount.ts';
import { cellName } from '../../model/cell-name.ts';
import { type Cell, findField } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import type { BoundFact } from '../../model/publication.ts';
import { formatFigure } from '../../model/units/figure.ts';
import { unitless } from '../../model/units/unit.ts';
import { holdWords } from '../claim-words/hold-words.ts';
import { asAmount, checkStatement, type StatementVerdict } from '../statements/check-statement.ts';
import type { Evidence } from '../statements/outcome.ts';
import { parseStatement } from '../statements/parse-statement.ts';
import { Scene } from '../statements/scene.ts';
import type { ClaimContext } from './claim-context.ts';
import { mendFor } from './mend.ts';
import { sayStatement } from './say-statement.ts';

/** How many rows a message names. */
const mostNamed = 6;

/** Checks what a claim says of its cell, and tells an editor what is wrong with it. */
export function checkClaim(claim: BoundFact, context: ClaimContext): void {
  const { cell, statement = '', place } = claim;
  const counters = Object.keys(context.units);
  const found = checkStatement(statement, cell, { datasets: context.datasets, counters, place });
  tellVerdict(found, claim, context);
  if (found.verdict === 'true' || found.verdict === 'false' || found.verdict === 'undecidable')
    checkWords(claim, found.verdict === 'true', context);
}

function tellVerdict(found: StatementVerdict, claim: BoundFact, context: ClaimContext): void {
  const { text: written, statement = '', place } = claim;
  const { mistakes } = context;
  const name = (each: Cell) => nameOf(each, context);
  if (found.verdict === 'false') {
    const said = sayEvidence(found.evidence, context);
    const mend = mendFor(claim, context);
    mistakes.add('claim-false', place, { written, statement, ...said, mend });
  } else if (found.verdict === 'undecidable') {
    const { reason } = found;
    const cells = found.cells.slice(0, mostNamed).map(name);
    mistakes.add('claim-undecidable', place, { written, statement, reason, cells });
  } else if (found.verdict === 'unreadable') {
    const { reason, part } = found;
    mistakes.add('claim-syntax', place, { statement, reason, part });
  } else if (found.verdict === 'mistaken') {
    for (const { code, values } of found.mistakes) mistakes.add(code, place, values);
  }
}

/** The evidence of the data, for the words of a mistake. */
function sayEvidence(evidence: Evidence | undefined, context: ClaimContext) {
  const name = (each: Cell) => nameOf(each, context);
  const names = (cells: readonly Cell[]) => [
    ...cells.slice(0, mostNamed).map(name),
    ...(cells.length > mostNamed ? ['…'] : []),
  ];
  const nothing = { order: [], sides: [], holds: [], fails: [], course: [], count: 0, of: 0 };
  switch (evidence?.kind) {
    case 'order':
      return { ...nothing, order: evidence.cells.slice(0, mostNamed).map(name) };
    case 'sides':
      return {
        ...nothing,
        sides: evidence.sides.map((side) => sayAmount(asAmount(side), context)),
      };
    case 'rows': {
      const { holds, fails } = evidence;
      const counts = { count: holds.length, of: holds.length + fails.length };
      return { ...nothing, holds: names(holds), fails: names(fails), ...counts };
    }
    case 'course':
      return { ...nothing, course: evidence.cells.map(name) };
    default:
      return nothing;
  }
}

/** Holds the words against the statement: only where that is true do they depend on the data. */
function checkWords(claim: BoundFact, isTrue: boolean, context: ClaimContext): void {
  const { text: written, cell, statement = '', place } = claim;
  const { datasets, units, language, mistakes } = context;
  const counters = Object.keys(units);
  const parsed = parseStatement(statement, counters);
  if (!parsed) return;
  const scene = new Scene(cell, { datasets, place });
  const says = sayStatement(statement, cell, { datasets, units, language }) ?? statement;
  for (const fault of holdWords(written, parsed, scene, { units, language })) {
    if (fault.kind === 'number')
      mistakes.add('claim-number', place, { written, number: fault.number, statement });
    if (fault.kind === 'unread')
      mistakes.add('claim-unread', place, { written, says, reason: fault.reason });
    if (!isTrue) continue;
    const mend = mendFor(claim, context);
    if (fault.kind === 'word')
      mistakes.add('claim-words', place, {
        written,
        word: fault.word,
        not: fault.not,
        statement,
        says,
        mend,
      });
    if (fault.kind === 'otherwise') {
      const actual = Number(fault.actual.toPrecision(4));
      mistakes.add('claim-words', place, {
        written,
        word: fault.number,
        not: false,
        statement,
        says,
        actual,
        mend,
      });
    }
  }
}

/** A cell by its name for readers and what it says: North 67.5%. */
function nameOf(cell: Cell, { datasets, units, language }: ClaimContext): string {
  const dataset = datasets.get(cell.dataset);
  const row = findRow(dataset, cell.key);
  const field = findField(dataset, cell.field);
  const name = dataset && row ? cellName(dataset, row, field, language) : addressOf(cell);
  const says = formatCell(cell, dataset, figureStyle({ units }, language));
  return says === undefined ? name : `${name} ${says}`;
}

function sayAmount(
  { value, unit: own, qualifier }: Amount,
  { units, language }: ClaimContext,
): string {
  const unit = Object.keys(own.bases).length === 0 ? unitless : own;
  const inUnit = new Decimal(value).div(unit.factor);
  const shown = Number(inUnit.toPrecision(15));
  const decimals = Math.min(4, inUnit.decimalPlaces());
  const style = figureStyle({ units }, language);
  return formatFigure({ value: shown, unit, decimals, qualifier }, style).text;
}
