import type { Place } from '../mistakes/mistake.ts';
import { addressOf } from '../model/address.ts';
import type { BoundFact } from '../model/publication.ts';
import { agree, type Refusal } from './agree/agree.ts';
import { checkClaim } from './claims/check-claim.ts';
import type { ClaimContext } from './claims/claim-context.ts';
import type { Passage } from './passage.ts';

/** How much of a block around bound words is looked at, on each side. */
const around = 240;

/**
 * Checks every bound number and claim of a block: whether what is written is what the cells say. The
 * facts are found by their places, so that those of the whole text can be handed in.
 */
export function checkBlock(
  passages: readonly Passage[],
  facts: readonly BoundFact[],
  context: ClaimContext,
): void {
  if (facts.length === 0) return;
  const byPlace = new Map(facts.map((fact) => [placeKey(fact.place), fact]));
  const text = passages.map((passage) => passage.text).join('');
  let at = 0;
  for (const passage of passages) {
    const end = at + passage.text.length;
    const fact = passage.kind === 'text' ? undefined : byPlace.get(placeKey(passage.place));
    if (fact?.kind === 'claim') checkClaim(fact, context);
    else if (fact)
      checkFact(
        fact,
        text.slice(Math.max(0, at - around), at),
        text.slice(end, end + around),
        passage.column,
        context,
      );
    at = end;
  }
}

function checkFact(
  fact: BoundFact,
  before: string,
  after: string,
  column: string | undefined,
  context: ClaimContext,
): void {
  const { datasets, units, language } = context;
  const dataset = datasets.get(fact.cell.dataset);
  const behind = (text: string) =>
    agree(fact.text, fact.cell, { language, units, dataset, before, after: text });
  const alone = behind(after);
  const lacksUnit = !alone.ok && alone.code === 'fact-unit' && alone.reason === 'missing';
  const unit = lacksUnit && after.trim() === '' ? unitIn(column) : undefined;
  const agreement = unit === undefined ? alone : behind(` ${unit}`);
  if (!agreement.ok) tellRefusal(agreement, fact, context);
}

const headUnit = /[（(［[]([^（(［[\]］)）]+)[)）\]］]\s*$|[,，、]\s*([^,，、]+)$/;

/** The unit that a column's head gives for all of its cells: 产值（亿元）, “Growth, %”. */
function unitIn(column: string | undefined): string | undefined {
  const found = headUnit.exec(column ?? '');
  return (found?.[1] ?? found?.[2])?.replace(/^单位[:：]\s*|^in /i, '').trim();
}

/** Tells an editor why bound words were refused, and what may be written. */
export function tellRefusal(
  refusal: Refusal,
  { cell, place }: BoundFact,
  { mistakes }: ClaimContext,
): void {
  const { code, written, says, allowed, isWhole, reason, rest = '' } = refusal;
  const values = { written, says, allowed, isWhole, rest, address: addressOf(cell), reason };
  mistakes.add(code, place, values as never);
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
