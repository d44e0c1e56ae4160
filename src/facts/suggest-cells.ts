import { addressOf } from '../model/address.ts';
import { cellName } from '../model/cell-name.ts';
import { type Cell, cellOf, type Dataset, numericFields, type Row } from '../model/dataset.ts';
import { largest } from '../model/units/extremes.ts';
import { textFor } from '../schema/text.ts';
import { agrees } from './agree/agree.ts';
import type { FactContext } from './agree/fact-context.ts';
import type { UnboundNumber } from './coverage.ts';

const most = 2;

/** A cell that says what a number in a text says. */
export interface MatchingCell {
  readonly cell: Cell;
  /** Whether the text around names the cell's row, or its field. */
  readonly isNamed: boolean;
}

interface Candidate extends MatchingCell {
  /** How much of what the cell is called stands in the text, and whether the number has its unit. */
  readonly score: number;
}

/**
 * Links to the cells that say what an unbound number says, the likeliest first. A cell counts only where the text
 * names its row or its field, or writes its unit: that two numbers are alike is no reason.
 */
export function suggestCells(
  unbound: UnboundNumber,
  datasets: readonly Dataset[],
  context: Pick<FactContext, 'language' | 'units'>,
): string[] {
  return matchingCells(unbound, datasets, context)
    .slice(0, most)
    .map(({ cell }) => `[${unbound.written}](fact:${addressOf(cell)})`);
}

/** The cells that say what an unbound number says, as likely as one another: of all, those of which the text says most. */
export function matchingCells(
  unbound: UnboundNumber,
  datasets: readonly Dataset[],
  context: Pick<FactContext, 'language' | 'units'>,
): readonly MatchingCell[] {
  const { written, before, after } = unbound;
  const candidates: Candidate[] = [];
  for (const dataset of datasets)
    for (const row of dataset.rows)
      for (const field of numericFields(dataset)) {
        const cell = cellOf(dataset, row, field);
        if (!agrees(written, cell, { ...context, dataset, before, after })) continue;
        const named = scoreOf(
          dataset,
          row,
          textFor(field.title, context.language),
          unbound,
          context.language,
        );
        const score = named + (cell.unit !== undefined && /[^\d\s.,，]/.test(written) ? 1 : 0);
        if (score > 0) candidates.push({ cell, score, isNamed: named > 0 });
      }
  const best = largest(candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score === best);
}

function scoreOf(
  dataset: Dataset,
  row: Row,
  field: string,
  { before, after }: UnboundNumber,
  language: string,
): number {
  const text = `${before} ${after}`.toLowerCase();
  const has = (name: string) => name !== '' && text.includes(name.toLowerCase());
  return (has(cellName(dataset, row, undefined, language)) ? 4 : 0) + (has(field) ? 2 : 0);
}
