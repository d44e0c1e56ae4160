import { type Assertion, type Compared, isDown, isUp } from './assertions.ts';
import type { Sense } from './lexicon.ts';
import { isEvery } from './row-quantifiers.ts';

/** Whether it is denied: it did not rise where it fell or stayed. */
export function denies(sense: Sense, all: readonly Assertion[]): boolean {
  const compares = (test: (each: Compared) => boolean) =>
    all.some((each) => each.kind === 'compared' && test(each));
  const cells = (test: (each: Compared) => boolean) =>
    compares((each) => isMovement(each) && test(each));
  switch (sense) {
    case 'rise':
      return (
        cells((each) =>
          each.later === -1 ? isUp(each.sign) : isDown(each.sign) || each.sign === '=',
        ) || isDenied(all, 'rise')
      );
    case 'fall':
      return (
        cells((each) =>
          each.later === -1 ? isDown(each.sign) : isUp(each.sign) || each.sign === '=',
        ) || isDenied(all, 'fall')
      );
    case 'more':
      return compares(({ sign }) => isDown(sign) || sign === '=');
    case 'less':
      return compares(({ sign }) => isUp(sign) || sign === '=');
    case 'max':
    case 'quickest':
      return (
        all.some((each) => isOffTop(each, 'max')) ||
        compares((each) => each.with === 'cell' && each.sign === '<')
      );
    case 'min':
    case 'slowest':
      return (
        all.some((each) => isOffTop(each, 'min')) ||
        compares((each) => each.with === 'cell' && each.sign === '>')
      );
    case 'equal':
      return compares((each) => ['>', '<', '!='].includes(each.sign));
    case 'every':
      return all.some(
        (each) => each.kind === 'rows' && (each.negated || !isEvery(each.quantifier)),
      );
    case 'only':
      return all.some((each) => each.kind === 'rows' && each.negated);
    case 'plain':
      return true;
    default:
      return all.some((each) => 'negated' in each && each.negated);
  }
}

const isMovement = ({ with: other, number = 0, isPercent }: Compared) =>
  other === 'cell' || (isPercent && number === 0);

function isOffTop(each: Assertion, which: 'max' | 'min'): boolean {
  if (each.kind === 'extreme') return each.negated ? each.which === which : each.which !== which;
  if (each.kind !== 'rank') return false;
  const isWay = each.fromBelow === (which === 'min');
  const behind =
    each.comparison === '='
      ? each.rank > 1
      : (each.comparison === '>' && each.rank >= 1) ||
        (each.comparison === '>=' && each.rank > 1) ||
        (each.comparison === '!=' && each.rank === 1);
  return isWay && behind;
}

const isDenied = (all: readonly Assertion[], way: 'rise' | 'fall') =>
  all.some(
    (each) => (each.kind === 'course' || each.kind === 'run') && each.way === way && each.negated,
  );
