import { addressOf } from '../../model/address.ts';
import type { BoundFact } from '../../model/publication.ts';
import { holdWords } from '../claim-words/hold-words.ts';
import type { ClaimLexicon } from '../claim-words/lexicon.ts';
import { lexiconOf } from '../claim-words/read-words.ts';
import { outcomeOf, verdictOf } from '../statements/check-statement.ts';
import type { Evidence } from '../statements/outcome.ts';
import { parseStatement } from '../statements/parse-statement.ts';
import { printStatement } from '../statements/print-statement.ts';
import { Scene, Stopped } from '../statements/scene.ts';
import type { Comparison, OfKind, Statement } from '../statements/statement.ts';
import type { ClaimContext } from './claim-context.ts';

/**
 * A claim that could stand in place of another: true, and in words that say what it states. It is checked before it is
 * offered; `undefined` where none is found.
 */
export function mendFor(claim: BoundFact, context: ClaimContext): string | undefined {
  const { cell, statement: text = '', place } = claim;
  const { datasets, units, language } = context;
  const counters = Object.keys(units);
  const statement = parseStatement(text, counters);
  const lexicon = lexiconOf(language);
  if (!statement || !lexicon) return undefined;
  const scene = () => new Scene(cell, { datasets, place });
  for (const candidate of candidates(statement, scene())) {
    if (verdictOf(candidate, scene()).verdict !== 'true') continue;
    const printed = candidate === statement ? text : printStatement(candidate);
    const again = parseStatement(printed, counters);
    const words = wordsFor(candidate, lexicon).find(
      (each) => again && holdWords(each, again, scene(), { units, language }).length === 0,
    );
    if (words !== undefined) return `[${words}](claim:${addressOf(cell)} "${printed}")`;
  }
  return undefined;
}

/** The statements that could stand instead, the nearest first: the same, the real place, the other sign. */
function candidates(statement: Statement, scene: Scene): Statement[] {
  switch (statement.kind) {
    case 'extreme':
    case 'rank':
      return [statement, ...placesOf(statement, scene)];
    case 'comparison':
      return (['>', '<', '='] as const).map((comparison) =>
        otherSign(statement, comparison, statement.comparison),
      );
    case 'as-stated':
      return candidates(statement.of, scene.stated()).map((of) => ({ kind: 'as-stated', of }));
    default:
      return [statement];
  }
}

function otherSign(
  statement: OfKind<'comparison'>,
  comparison: Comparison,
  own: Comparison,
): Statement {
  const { kind, left, right } = statement;
  return comparison === own ? statement : { kind, comparison, left, right };
}

function placesOf(statement: OfKind<'extreme' | 'rank'>, scene: Scene): Statement[] {
  const evidence = evidenceOf(statement, scene);
  if (evidence?.kind !== 'order') return [];
  const rank = evidence.cells.findIndex(({ key }) => key === scene.own.key) + 1;
  const { subject, rows } = statement;
  const shared = { ...(subject === undefined ? {} : { subject }), rows };
  const { fromBelow } = evidence;
  return [
    { kind: 'extreme', which: 'max', ...shared },
    { kind: 'extreme', which: 'min', ...shared },
    { kind: 'rank', comparison: '=', rank, fromBelow, ...shared },
  ];
}

function evidenceOf(statement: Statement, scene: Scene): Evidence | undefined {
  try {
    return outcomeOf(statement, scene).evidence;
  } catch (problem) {
    if (problem instanceof Stopped) return undefined;
    throw problem;
  }
}

/** Words that say what is stated. */
function wordsFor(statement: Statement, { offers, placeOffer }: ClaimLexicon): string[] {
  switch (statement.kind) {
    case 'extreme':
      return [offers[statement.which]];
    case 'rank':
      return [placeOffer(statement.rank, statement.fromBelow)];
    case 'as-stated':
    case 'not':
      return wordsFor(statement.of, { offers, placeOffer } as ClaimLexicon);
    case 'comparison':
      return [offers.more, offers.less, offers.equal];
    case 'course':
      return [statement.way === 'rise' ? offers.rise : offers.fall];
    default:
      return Object.values(offers);
  }
}
