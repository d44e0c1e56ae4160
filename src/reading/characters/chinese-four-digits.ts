import { digits, places, tens } from './han-characters.ts';

/** A part of a numeral below 10,000. */
export interface Section {
  readonly value: number;
  /** How far beyond the value it may reach: 十 in 三四十. */
  readonly spread: number;
  /** The place that the last digit counts in, where its word was left out: 十 in 三百五. */
  readonly short: number | undefined;
  /** The last place word of it: 1 where it ends in a digit, 100 in 两百. */
  readonly last: number;
  readonly end: number;
}

/** A section on its way. */
interface State extends Section {
  /** Whether 零 stands before what comes next. */
  readonly zero: boolean;
  readonly done: boolean;
}

/** Reads the next part of a section: `undefined` where it does not apply, `wrong` where nothing can be read. */
type Step = (text: string, state: State) => State | 'wrong' | undefined;

const steps: readonly Step[] = [zeroStep, tensStep, placeStep, stretchStep, countedStep, digitStep];

/** Reads a numeral below 10,000 at a place of a folded text. */
export function readSection(text: string, from: number): Section | undefined {
  let state: State = {
    value: 0,
    spread: 0,
    short: undefined,
    last: 10_000,
    end: from,
    zero: false,
    done: false,
  };
  while (!state.done) {
    const next = apply(text, state);
    if (next === 'wrong') return undefined;
    if (!next) break;
    state = next;
  }
  const isNothing = state.end === from || (state.zero && !state.done);
  return isNothing ? undefined : state;
}

function apply(text: string, state: State): State | 'wrong' | undefined {
  for (const step of steps) {
    const next = step(text, state);
    if (next) return next;
  }
  return undefined;
}

const isFirst = ({ last }: State) => last === 10_000;

/** The step of 零: alone a number, else what stands for places that are left out. */
function zeroStep(text: string, state: State): State | 'wrong' | undefined {
  if (digits[text.charAt(state.end)] !== 0) return undefined;
  const end = state.end + 1;
  if (isFirst(state)) return { ...state, last: 1, end, done: true };
  return state.zero ? 'wrong' : { ...state, zero: true, end };
}

/** The step of tens in one sign: 廿, 卅, 卌. */
function tensStep(text: string, state: State): State | undefined {
  const value = tens[text.charAt(state.end)];
  if (value === undefined || state.last <= 10) return undefined;
  const end = state.end + 1;
  return { ...state, value: state.value + value, last: 10, zero: false, end };
}

/** A place without a digit: 十, 百 alone, 十 behind 百. */
function placeStep(text: string, state: State): State | undefined {
  const place = places[text.charAt(state.end)];
  if (place === undefined) return undefined;
  const first = isFirst(state);
  if (!first && !(place === 10 && (state.last === 100 || state.zero))) return undefined;
  const end = state.end + 1;
  const done = first && place > 10;
  return { ...state, value: state.value + place, last: place, zero: false, end, done };
}

/** The step of two digits that name a span: 三四十, 十七八. */
function stretchStep(text: string, state: State): State | 'wrong' | undefined {
  const [here, next] = [digits[text.charAt(state.end)], digits[text.charAt(state.end + 1)]];
  if (here === undefined || next === undefined || next === 0) return undefined;
  const place = places[text.charAt(state.end + 2)];
  const counted = place ?? 1;
  const isLoose = !isFirst(state) && state.last !== 10 && place === undefined;
  if (!adjacent(here, next) || isLoose || counted >= state.last) return 'wrong';
  return {
    ...state,
    value: state.value + Math.min(here, next) * counted,
    spread: Math.abs(next - here) * counted,
    last: 1,
    end: state.end + (place === undefined ? 2 : 3),
    done: true,
  };
}

/** A digit with its place: 三百. */
function countedStep(text: string, state: State): State | 'wrong' | undefined {
  const digit = digits[text.charAt(state.end)];
  const place = places[text.charAt(state.end + 1)];
  if (digit === undefined || place === undefined) return undefined;
  if (place >= state.last) return 'wrong';
  const value = state.value + digit * place;
  return { ...state, value, last: place, zero: false, end: state.end + 2 };
}

/** The last digit: one of ones, or of the next place where that word is left out (三百五). */
function digitStep(text: string, state: State): State | undefined {
  const digit = digits[text.charAt(state.end)];
  if (digit === undefined) return undefined;
  const end = state.end + 1;
  if (isFirst(state) || state.zero || state.last === 10)
    return { ...state, value: state.value + digit, last: 1, zero: false, end, done: true };
  const short = state.last / 10;
  return { ...state, value: state.value + digit * short, short, last: 1, end, done: true };
}

function adjacent(a: number, b: number): boolean {
  return b - a === 1 || (a === 3 && (b === 5 || b === 2));
}
