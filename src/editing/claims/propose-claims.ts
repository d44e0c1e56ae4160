import type { Decimal } from 'decimal.js';
import { checkClaim } from '../../facts/claims/check-claim.ts';
import { comparedCells } from '../../facts/claims/compared-cells.ts';
import { checkStatement, outcomeOf } from '../../facts/statements/check-statement.ts';
import { timeOf } from '../../facts/statements/key-order.ts';
import { parseStatement } from '../../facts/statements/parse-statement.ts';
import { Scene, Stopped } from '../../facts/statements/scene.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { findRow } from '../../model/address.ts';
import { cellName } from '../../model/cell-name.ts';
import { type Cell, type Dataset, findField } from '../../model/dataset.ts';
import { figureStyle } from '../../model/format-cell.ts';
import type { Site } from '../../model/publication.ts';
import { formatFigure } from '../../model/units/figure.ts';
import { namedUnit, unitless } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { ClaimPhrases } from '../../words/desk-contract/claims.ts';
import {
  type CandidateContext,
  type ClaimCandidate,
  comparedCandidates,
  ownCandidates,
} from './claim-candidates.ts';

/** A statement that is true of a cell, in words that say it. */
export interface ProposedClaim {
  readonly words: string;
  readonly statement: string;
}

/** What claims are proposed with: the site, its datasets by name, the language of the story and its phrases. */
export interface ProposalContext {
  readonly site: Pick<Site, 'units'>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly language: string;
  readonly phrases: ClaimPhrases;
}

const nowhere = { file: '', line: 1, column: 1 };

/**
 * Claims about a cell, alone or beside another. Each has passed the check of the story, words and statement: what is false,
 * undecidable or said otherwise than stated is not among them.
 */
export function proposeClaims(
  cell: Cell,
  other: Cell | undefined,
  context: ProposalContext,
): ProposedClaim[] {
  if (typeof cell.value !== 'number') return [];
  if (other && typeof other.value !== 'number') return [];
  const made = candidateContext(cell, context);
  const candidates = other
    ? comparedCandidates(cell, other, nameOf(other, context), made)
    : ownCandidates(cell, made);
  return candidates.flatMap((candidate) => passing(candidate, cell, context));
}

/** Whether words state something true of a cell, and say it. */
function passesAsClaim(
  { words, statement }: ProposedClaim,
  cell: Cell,
  { datasets, site, language }: ProposalContext,
): boolean {
  const mistakes = new Mistakes();
  const claim = { kind: 'claim', text: words, cell, statement, place: nowhere } as const;
  checkClaim(claim, { datasets, units: site.units, language, mistakes });
  return mistakes.sorted().length === 0;
}

/** The first phrase of a candidate that passes, where any does. */
function passing(
  { statement, phrases }: ClaimCandidate,
  cell: Cell,
  context: ProposalContext,
): ProposedClaim[] {
  const { datasets, site } = context;
  const about = { datasets, counters: Object.keys(site.units), place: nowhere };
  // To tell that a claim is false, the check looks for a mend, which takes longer than all else.
  if (checkStatement(statement, cell, about).verdict !== 'true') return [];
  const words = phrases.find((phrase) =>
    passesAsClaim({ words: phrase, statement }, cell, context),
  );
  return words === undefined ? [] : [{ words, statement }];
}

function candidateContext(cell: Cell, context: ProposalContext): CandidateContext {
  const { site, datasets, language, phrases } = context;
  const style = figureStyle({ units: site.units }, language);
  const counters = Object.keys(site.units);
  const isShare = cell.unit?.bases.percent === 1;
  const unit = isShare ? namedUnit('percentage-points', counters) : (cell.unit ?? unitless);
  const said = (value: Decimal, as = unit) =>
    formatFigure(
      {
        value: value.toNumber(),
        unit: as,
        decimals: value.decimalPlaces(),
        qualifier: 'exact',
      },
      style,
    ).text;
  return {
    phrases,
    count: comparedCells({ kind: 'extreme', which: 'max', rows: {} }, cell, datasets).length + 1,
    previous: previousOf(cell, context),
    figure: (difference) => said(difference),
    differenceUnit: isShare ? ' percentage-points' : '',
    percent: (share) => said(share, namedUnit('percent', counters)),
  };
}

/** The figure before a cell in its series; none where there is no series, or a gap. */
function previousOf(cell: Cell, { datasets, site }: ProposalContext): number | undefined {
  const dataset = datasets.get(cell.dataset);
  const row = findRow(dataset, cell.key);
  const isTime = (name: string) => timeOf(row && lookUp(row.values, name)) !== undefined;
  // Of rows that only stand one below the other, none has risen from the other.
  if (!dataset?.primaryKey.some(isTime)) return undefined;
  const statement = parseStatement('> previous', Object.keys(site.units));
  const scene = new Scene(cell, { datasets, place: nowhere });
  try {
    if (!statement || outcomeOf(statement, scene).known === undefined) return undefined;
  } catch (problem) {
    if (problem instanceof Stopped) return undefined;
    throw problem;
  }
  const value = [...scene.touched].find(({ key }) => key !== cell.key)?.value;
  return typeof value === 'number' ? value : undefined;
}

function nameOf(cell: Cell, { datasets, language }: ProposalContext): string {
  const dataset = datasets.get(cell.dataset);
  const row = findRow(dataset, cell.key);
  return dataset && row
    ? cellName(dataset, row, findField(dataset, cell.field), language)
    : cell.key;
}
