import type { Constant, Sign } from './constants.ts';
import { turnedSign } from './constants.ts';
import type { SaidQuantity, SaidReading } from './quantities.ts';

/** What is wrong with a number in a claim's words, if anything. */
export type QuantityFault =
  | { readonly kind: 'unsaid' }
  /** The statement holds the number, but not as the words say it: nearly, more than. */
  | { readonly kind: 'otherwise'; readonly actual: number };

/** What the words beside a number say. */
export interface Beside {
  /** Whether they speak of more or less: “a third more” is four thirds. */
  readonly isDifference: boolean;
  readonly isFall: boolean;
}

/** Holds a number in a claim's words against those of its statement. */
export function holdQuantity(
  { readings }: SaidQuantity,
  constants: readonly Constant[],
  beside: Beside,
): QuantityFault | undefined {
  const pairs = readings.flatMap((read) => {
    const own = read.isFall ? { isDifference: true, isFall: true } : beside;
    return bothSigns(read, own).flatMap((said) =>
      constants
        .flatMap((constant) => variants(constant, said, own))
        .filter(({ value }) => isSame(said.value, value))
        .map((constant) => ({ said, constant })),
    );
  });
  if (pairs.length === 0) return { kind: 'unsaid' };
  // Where the number is held against something, that decides: it may stand elsewhere, too.
  const held = pairs.filter(({ constant }) => constant.actual !== undefined);
  const deciding = held.length > 0 ? held : pairs;
  if (deciding.some(({ said, constant }) => agrees(said, constant))) return undefined;
  const actual = pairs.find(({ constant }) => constant.actual !== undefined)?.constant.actual;
  return { kind: 'otherwise', actual: actual ?? Number.NaN };
}

/** A fall by 10% is read as −10%, and may be stated as either. */
function bothSigns(said: SaidReading, { isFall }: Beside): SaidReading[] {
  return isFall && said.value < 0 ? [said, { ...said, value: -said.value }] : [said];
}

/** The ways to say a number: as it is, turned round, as a multiple of a growth, as a difference. */
function variants(
  constant: Constant,
  { form }: SaidReading,
  { isDifference, isFall }: Beside,
): Constant[] {
  const { value, actual, sign, isPercent } = constant;
  const moved = (by: (each: number) => number, to: Sign | undefined): Constant => ({
    value: by(value),
    actual: actual === undefined ? undefined : by(actual),
    sign: to,
  });
  const turned = sign && turnedSign(sign);
  const found = [constant, moved((each) => each / 100, sign)];
  if (value !== 0 && actual !== 0) found.push(moved((each) => 1 / each, turned));
  // Only what is held against something can be said otherwise: seven rows are no “six more”.
  if (actual === undefined) return found.filter((each) => Number.isFinite(each.value));
  if (isPercent && form !== 'number') found.push(moved((each) => each + 1, sign));
  if (isDifference && value > 1) found.push(moved((each) => each - 1, sign));
  if (isDifference && value > 0 && value < 1) found.push(moved((each) => 1 - each, turned));
  if (isFall || isDifference) found.push(moved((each) => -each, turned));
  return found.filter((each) => Number.isFinite(each.value));
}

/** Whether a number is written for another: a third is written 0.33 in a statement. Nothing is like zero but zero. */
export function isSame(value: number, known: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(known)) return false;
  const tolerance = Number.isInteger(known) ? 1e-9 * Math.abs(known) : Math.abs(known) * 0.015;
  return Math.abs(value - known) <= tolerance;
}

/** Whether the words around the number are true of what is held against it. */
function agrees(said: SaidReading, { actual, sign }: Constant): boolean {
  if (sign === '!=') return false;
  if (actual === undefined || sign === undefined) return true;
  const { value, reach, qualifier } = said;
  const size = Math.abs(value);
  const distance = Math.abs(actual - value);
  const up = sign !== '<' && sign !== '<=';
  const down = sign !== '>' && sign !== '>=';
  switch (qualifier) {
    case 'over':
      return up && actual > value;
    case 'past':
    case 'from':
    case 'at-least':
      return up && actual >= value;
    case 'below':
      return down && actual < value;
    case 'short':
    case 'at-most':
      return down && actual <= value;
    case 'near':
      return down && actual < value && distance <= size * reach;
    case 'barely':
      return up && actual >= value && distance <= size * reach;
    case 'about':
      return distance <= size * reach + Number.EPSILON;
    case 'exactly':
      return distance <= size * 1e-9;
    case 'none':
      return isBare(said, actual, sign);
  }
}

/** A number without a qualifier: the value at its precision or, of “twice” and more, up to the next multiple. */
function isBare(
  { value, step, form, reach, upper }: SaidReading,
  actual: number,
  sign: Sign,
): boolean {
  if (upper !== undefined) return actual >= value && actual <= upper;
  const distance = Math.abs(actual - value);
  const isPart = form === 'multiple' || form === 'fraction';
  if (value >= 1 && (sign === '>' || sign === '>=') && isTimes(form, step))
    return actual >= value && actual < value + 1;
  const loose = isPart ? Math.abs(value) * reach : Math.max(step / 2, Math.abs(value) * 0.015);
  return distance <= loose + 1e-12;
}

function isTimes(form: SaidReading['form'], step: number): boolean {
  return form === 'multiple' || (form === 'number' && step === 1);
}
