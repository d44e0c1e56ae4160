import type { CourseIslandData, CourseSeries } from '../../charts/islands/over-time.ts';
import { fill, writeAmount } from '../figure/sentence.ts';

/** What one series says of a moment. */
export interface Said {
  readonly series: CourseSeries;
  /** Its name; empty where it is the only one. */
  readonly label: string;
  /** Its value as readers see it. */
  readonly value: string;
  /** What happened since the other moment: `+2 cases (+16.7%)`; empty where there is no other. */
  readonly change: string;
}

/** What a chart of values over time says of a moment; `other` is the moment that it is set against, if any. */
export interface CourseVoice {
  /** 2024, or 2024 against 2020. */
  readonly head: (moment: number, other: number | undefined) => string;
  /** For each small chart, what its series say. */
  readonly says: (moment: number, other: number | undefined) => readonly (readonly Said[])[];
  /** All of it in one sentence, for screen readers. */
  readonly name: (moment: number, other: number | undefined) => string;
}

export function courseVoice(data: CourseIslandData): CourseVoice {
  const { labels, panels, words } = data;
  const apart = (moment: number, other: number | undefined) =>
    other === moment ? undefined : other;
  const head = (moment: number, other: number | undefined) => {
    const [a = '', b] = [labels[moment], labels[apart(moment, other) ?? -1]];
    return b === undefined ? a : fill(words.against, { a, b });
  };
  const says = (moment: number, other: number | undefined) =>
    panels.map((panel) =>
      panel.series.map((series): Said => {
        const label = [panel.label, series.label].filter((part) => part !== '').join(' ');
        const since = apart(moment, other);
        const change = since === undefined ? '' : changeOf(series, moment, since, data);
        return { series, label, value: series.texts[moment] ?? '', change };
      }),
    );
  const name = (moment: number, other: number | undefined) => {
    const value = says(moment, other)
      .flat()
      .map(({ label, ...said }) => {
        const parts = [said.value, said.change].filter((part) => part !== '');
        return `${label}${label && words.colon}${parts.join(words.separator)}`;
      })
      .join(words.separator);
    const place = { n: moment + 1, count: labels.length };
    return fill(words.name, { label: head(moment, other), value, ...place });
  };
  return { head, says, name };
}

/** The distance of a value above that of another moment; not known where one is missing or is only a bound. */
export function changeOf(
  { values, bounds }: CourseSeries,
  moment: number,
  other: number,
  { distance, share, words }: CourseIslandData,
): string {
  const [now = null, then = null] = [values[moment], values[other]];
  if (now === null || then === null || bounds.includes(moment) || bounds.includes(other))
    return words.unknown;
  // Rounded, since 67.51 − 28.48 is 39.03000000000001 to a computer.
  const change = Number((now - then).toFixed(distance.decimals));
  if (change === 0) return words.unchanged;
  const sign = change > 0 ? '+' : '\u2212';
  const amount = `${sign}${writeAmount(change, distance)}`;
  // A share of nothing, or of less, is none.
  if (!share || then <= 0 || now < 0) return amount;
  const part = `${sign}${writeAmount((change / then) * 100, share)}`;
  return fill(words.withShare, { change: amount, share: part });
}
