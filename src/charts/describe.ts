import type { DrawContext } from './chart-type.ts';
import type { Mark } from './marks.ts';

/** Beyond so many rows a description names the extremes only; the table has the rest. */
const mostNamed = 12;

/** What a chart of amounts shows, in words: what it is, its values, its extremes, what is promised or missing. */
export function describeMarks(marks: readonly Mark[], { chart, words }: DrawContext): string {
  const { describe, types } = words.charts;
  const known = marks.filter((mark) => mark.value !== undefined);
  const named = marks.length > mostNamed ? [] : known;
  const promised = known.filter((mark) => mark.promised);
  const missing = marks.filter((mark) => mark.value === undefined);
  const list = (some: readonly Mark[]) => some.map(({ label }) => label).join(words.listSeparator);
  return [
    describe.intro(types[chart.type] ?? chart.type, marks.length),
    named.map(({ label, text }) => describe.item(label, text)).join(words.listSeparator),
    named.length > 0 ? describe.end : '',
    extremes(known, describe.extremes),
    promised.length > 0 ? describe.promised(list(promised)) : '',
    missing.length > 0 ? describe.missing(list(missing)) : '',
  ].join('');
}

/** The highest and the lowest, where there are three values or more and they differ. */
function extremes(
  marks: readonly Mark[],
  inWords: DrawContext['words']['charts']['describe']['extremes'],
): string {
  const sorted = [...marks].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || marks.length < 3 || most.value === least.value) return '';
  if (most.value === sorted[1]?.value || least.value === sorted.at(-2)?.value) return '';
  return inWords(most.label, most.text, least.label, least.text);
}
