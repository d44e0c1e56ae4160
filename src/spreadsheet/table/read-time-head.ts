import { readTime, type Time } from '../cells/read-time.ts';
import type { FoundUnit, UnitStyle } from '../cells/read-unit.ts';
import { splitHead } from '../cells/split-head.ts';

/** A head that is a time: 2024年, 2024 (万元), 2025* with its mark. */
export interface TimeHead {
  readonly time: Time;
  /** The time as it is written, without mark and unit. */
  readonly text: string;
  readonly unit?: FoundUnit | undefined;
  /** What leads to a footnote: `*`, `p`, `prov.` */
  readonly mark?: string | undefined;
}

const remark = '[（(\\[【]\\s*([^（()）\\[\\]【】]{1,24}?)\\s*[）)\\]】]';
const sign = '[*＊†‡#※]+|[①-⑳]|[⁰¹²³⁴-⁹]+';
const words =
  'p|e|f|r|prov(?:\\.|isional)?|prelim(?:\\.|inary)?|est(?:\\.|imated?)?|forecast|fcst|proj(?:\\.|ected)?|rev(?:\\.|ised)?|初步数?|快报数?|预计数?|预测数?|估计数?|估算数?|修订数?|暂定';
const marked = new RegExp(`^(.*[\\d年月日])\\s*(?:${remark}|(${sign})|(${words}))$`, 'i');

/** Reads the head of a column as a time, with the footnote mark behind it. */
export function readTimeHead(written: string, style: UnitStyle): TimeHead | undefined {
  const { text, unit } = splitHead(written.trim(), style);
  const time = readTime(text);
  if (time) return { time, text, unit };
  const [, before = '', bracketed, behind, word] = marked.exec(text) ?? [];
  const mark = bracketed ?? behind ?? word;
  const found = mark === undefined ? undefined : readTime(before);
  return found && { time: found, text: before.trim(), unit, mark };
}
