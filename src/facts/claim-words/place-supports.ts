import type { Assertion } from './assertions.ts';
import type { SaidPlace } from './read-words.ts';
import { type Held, told } from './supports.ts';

/** Whether a place in words is the one that is stated. */
export function isPlaced(place: SaidPlace, held: Held): boolean {
  return told(held).some((each) => {
    if (each.kind === 'extreme') return isFirst(place, each, held);
    if (each.kind !== 'rank') return isCounted(place, each, held);
    const fromBelow = place.kind === 'rank-from-below' || place.kind === 'bottom';
    const isTop = place.kind === 'top' || place.kind === 'bottom';
    const rank =
      each.fromBelow === fromBelow || place.kind === 'rank'
        ? each.rank
        : each.count + 1 - each.rank;
    if (place.kind === 'rank' && each.fromBelow && !isBelowSaid(held)) return false;
    if (!isTop) return each.comparison === '=' && rank === place.rank;
    if (each.fromBelow !== fromBelow) return each.comparison === '=' && rank <= place.rank;
    return ['=', '<='].includes(each.comparison)
      ? rank <= place.rank
      : each.comparison === '<' && rank - 1 <= place.rank;
  });
}

const isBelowSaid = ({ words }: Held) =>
  words.some(({ says: senses }) =>
    senses.some(
      (each) => each.includes('min') || each.includes('slowest') || each.includes('less'),
    ),
  );

function isFirst(
  place: SaidPlace,
  each: Extract<Assertion, { kind: 'extreme' }>,
  held: Held,
): boolean {
  if (each.negated || place.rank < 1 || (place.rank > 1 && place.kind.startsWith('rank')))
    return false;
  const fromBelow =
    place.kind === 'rank-from-below' || place.kind === 'bottom' || isBelowSaid(held);
  return fromBelow === (each.which === 'min');
}

/** Whether a place counts the steps of a course: “the third year in a row”. */
function isCounted(place: SaidPlace, each: Assertion, { counts }: Held): boolean {
  if (place.kind !== 'rank' || !counts.includes(place.rank)) return false;
  return (
    each.kind === 'course' ||
    each.kind === 'run' ||
    (each.kind === 'rows' && each.quantifier === 'every')
  );
}
