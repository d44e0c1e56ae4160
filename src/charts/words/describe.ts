import { sameKind, unitless } from '../../model/units/unit.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Mark } from '../rows/marks.ts';

/** Beyond so many rows a description names the extremes only; the table has the rest. */
const mostNamed = 12;

/** What a chart of amounts shows, in words: what it is, its values, its extremes, what is promised or missing. Values that are not to be `compared` have no extremes. */
export function describeMarks(
  marks: readonly Mark[],
  { typeName, words }: DrawContext,
  compared = true,
): string {
  const { describe } = words.charts;
  const known = marks.filter((mark) => mark.value !== undefined);
  const named = marks.length > mostNamed ? [] : known;
  const promised = known.filter((mark) => mark.promised);
  const missing = marks.filter((mark) => mark.value === undefined);
  const list = (some: readonly Mark[]) => some.map(({ label }) => label).join(words.listSeparator);
  return [
    describe.intro(typeName, marks.length),
    named.map(({ label, text }) => describe.item(label, text)).join(words.listSeparator),
    named.length > 0 ? describe.end : '',
    compared ? extremes(known, describe.extremes) : '',
    promised.length > 0 ? describe.promised(list(promised)) : '',
    missing.length > 0 ? describe.missing(list(missing)) : '',
  ].join('');
}

/** What a list of facts holds, in words. */
export function describeFacts(
  facts: readonly { readonly label: string; readonly text: string }[],
  { typeName, words }: DrawContext,
): string {
  const { intro, fact, factSeparator, end } = words.charts.describe;
  const told = facts.map(({ label, text }) => (text === '' ? label : fact(label, text)));
  return `${intro(typeName, facts.length)}${told.join(factSeparator)}${end}`;
}

/** The highest and the lowest, where three or more values of one kind leave no doubt which they are. */
function extremes(
  marks: readonly Mark[],
  inWords: DrawContext['words']['charts']['describe']['extremes'],
): string {
  const sorted = [...marks].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, second] = sorted;
  const [before, least] = sorted.slice(-2);
  if (!most || !second || !before || !least || marks.length < 3 || !ofOneKind(marks)) return '';
  if (most.value === second.value || least.value === before.value) return '';
  return inWords(most.label, most.text, least.label, least.text);
}

function ofOneKind(marks: readonly Mark[]): boolean {
  const units = marks.map(({ quantity }) => quantity?.unit ?? unitless);
  return units.every((unit) => sameKind(unit, units[0] ?? unitless));
}
