import { largest } from '../../model/units/extremes.ts';
import { tidy } from '../cells/one-line.ts';
import { readTime } from '../cells/read-time.ts';
import { filled } from '../cells/table.ts';
import { cellAt, type Sheet } from '../read/sheet.ts';

const unitLine =
  /^(.*?)[（(【[]?\s*(?:计量|数据|金额)?(?:单\s*位|units?(?: of measure)?)\s*[:：]\s*([^）)】\]]+)[）)】\]]?\s*$/i;
const inUnit = /^\(((?:in|all figures in) [^)]+)\)$/i;

/** The unit that a line above a table names: 单位：亿元. `whole` where the line says nothing else. */
export function unitLineOf(text: string): { unit: string; whole: boolean } | undefined {
  const [, before = '', unit] = unitLine.exec(text) ?? [];
  const english = inUnit.exec(text)?.[1]?.replace(/^all figures /i, '');
  if (english) return { unit: english, whole: true };
  return unit ? { unit: unit.trim(), whole: before.trim() === '' } : undefined;
}

/**
 * The number of a sheet’s rows above its table: a title, a unit, lines of labels, and all that a blank row parts from
 * the table and that is narrower than it.
 */
export function leadOf(sheet: Sheet, rows: readonly number[]): number {
  const columns = largest(
    rows.map((row) => filled(sheet, row).length),
    0,
  );
  let start = 0;
  while (
    start < rows.length &&
    (isLeadIn(sheet, rows[start] ?? 0, columns) || isParted(sheet, rows, start, columns))
  )
    start += 1;
  return start;
}

/** Whether a row stands above the table: a title, a unit, a line of labels, a comment. */
function isLeadIn(sheet: Sheet, row: number, columns: number): boolean {
  const cells = filled(sheet, row);
  const [first] = cells;
  if (!first || columns < 2) return false;
  if (
    /^#\s*(?!of\b)\S/.test(first.text) &&
    (cells.length < columns || /^#\s+\S+\s\S/.test(first.text))
  )
    return true;
  if (cells.length <= 3 && cells.length < columns && cells.some(({ text }) => unitLineOf(text)))
    return true;
  if (cells.length === 2 && cells.some(({ text }) => unitLineOf(text)?.whole)) return true;
  if (cells.length === 2 && columns > 2 && unitLabel.test(first.text)) return true;
  if (cells.length === 1) return columns > 2 || first.column === 0;
  return cells.length <= columns / 2 && cells.every(({ text }) => /[:：]\s*\S/.test(text));
}

/** Whether a row of a label and its value goes on to a blank row, with the wider table behind it. */
function isParted(sheet: Sheet, rows: readonly number[], start: number, columns: number): boolean {
  if (columns < 4) return false;
  for (let at = start; at < rows.length - 1; at += 1) {
    const [row = 0, next = 0] = [rows[at], rows[at + 1]];
    const cells = filled(sheet, row);
    if (cells.length > 2 || cells[0]?.column !== 0) return false;
    if (next > row + 1) return true;
  }
  return false;
}

/** What the lines above a table say of it. */
export interface LeadLines {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  /** Those that are not taken. */
  readonly left: readonly string[];
}

const unitLabel = /^(?:unit(?: of measure)?|units|einheit|unité|单位|單位|単位)\s*[:：]?$/i;

const labels: readonly (readonly ['title' | 'unit' | 'source' | 'left', RegExp])[] = [
  ['unit', unitLabel],
  ['source', /^(?:data )?sources?\s*[:：]?$|^quelle\s*[:：]?$|^来源\s*[:：]?$/i],
  [
    'title',
    /^(?:title|dataset|data set|table|indicator|series)\s*[:：]?$|^(?:标题|指标|表名|統計表|統計名|表題)\s*[:：]?$/i,
  ],
  [
    'left',
    /^(?:data extracted|extracted|last updated?|updated|downloaded|created|stand|abruf|statistik|tabelle|database|frequency|time frequency|freq|release|next release|cdid|source dataset id|series type|series id|data type|collection month|preunit|important notes|geo|sex|age|notes?|数据库|时间|更新|地区|频度)\b/i,
  ],
  ['left', /^(?:数据库|时间|更新|地区|频度)/],
  // The number of an annex or table, with nothing behind it, is no title.
  [
    'left',
    /^(?:附[件表录]|表|annex|appendix|schedule|table|tabelle|tableau|tabla)\s*(?:no\.?\s*)?[\d一二三四五六七八九十a-z]{0,3}(?:[-–.]\d+)*\s*[:：.]?$/i,
  ],
  ['left', /^(?:date|as of)\s*[:：]/i],
];

/** Sorts the lines above a table by their labels; the first without one is its title, unless it stands between heads and figures. */
export function readLead(
  sheet: Sheet,
  above: readonly number[],
  between: readonly number[] = [],
): LeadLines {
  const found: { title?: string; unit?: string; source?: string } = {};
  const left: string[] = [];
  let line: string | undefined;
  for (const row of [...above, ...between]) {
    const texts = filled(sheet, row).map(({ text }) => tidy(text).replace(/^#\s*/, ''));
    const whole = texts.join(' ');
    const [, before = texts[0] ?? '', after = texts.slice(1).join(' ')] =
      texts.length === 1 ? (/^([^:：]{2,30}[:：])\s*(\S.*)$/.exec(whole) ?? []) : [];
    const kind = labels.find(([, form]) => form.test(before.trim()))?.[0];
    const unit = texts.flatMap((text) => unitLineOf(text)?.unit ?? [])[0];
    if (unit !== undefined) {
      found.unit ??= unit;
      line ??= texts.find((text) => unitLineOf(text)?.whole !== true);
    } else if (kind && kind !== 'left' && after !== '') found[kind] ??= after;
    else if (kind || (texts.length === 2 && texts[1] !== undefined)) left.push(whole);
    else if (line === undefined && whole !== '' && !between.includes(row))
      line = texts.find(Boolean);
    else left.push(whole);
  }
  return { ...found, title: found.title ?? line, left: left.filter(Boolean) };
}

const officeLabels =
  /^(?:cdid|source dataset id|preunit|unit|release date|next release|important notes)$/i;

/** The rows between the head and the figures of a series of the ONS: their labels are no times. */
export function labelRows(sheet: Sheet, rows: readonly number[]): number[] {
  const [head = 0] = rows;
  if (!/^title$/i.test(cellAt(sheet, head, 0).text)) return labelsOverTimes(sheet, rows.slice(1));
  const found: number[] = [];
  for (const row of rows.slice(1)) {
    if (!officeLabels.test(cellAt(sheet, row, 0).text)) break;
    found.push(row);
  }
  return found.length > 1 ? found : [];
}

const seriesLabels =
  /^(?:units?|einheit|unité|unidad|series (?:id|type|start|end)|data type|frequency|collection month|no\. obs)$/i;
/** So many lines of labels a series has at most, and so many times below them show that they are no data. */
const mostLabels = 12;
const leastTimes = 3;

/** Lines of labels between the heads of series and their first time: unit, kind and id of each. */
function labelsOverTimes(sheet: Sheet, rows: readonly number[]): number[] {
  const isTimeAt = (row: number) => readTime(cellAt(sheet, row, 0).text) !== undefined;
  const first = rows.findIndex(isTimeAt);
  const times = rows.slice(first, first + leastTimes);
  if (first < 1 || first > mostLabels || times.length < leastTimes || !times.every(isTimeAt))
    return [];
  const above = rows.slice(0, first);
  return above.some((row) => seriesLabels.test(cellAt(sheet, row, 0).text)) ? [...above] : [];
}

/** The units of series, by column, where a row between heads and figures names one for each; and that row. */
export function seriesUnits(
  sheet: Sheet,
  between: readonly number[],
): { readonly row: number; readonly units: ReadonlyMap<number, string> } | undefined {
  const row = between.find((each) =>
    /^(?:units?|einheit|unité|unidad|单位)$/i.test(cellAt(sheet, each, 0).text),
  );
  if (row === undefined) return undefined;
  const units = new Map(
    filled(sheet, row)
      .slice(1)
      .map(({ column, text }) => [column, tidy(text)]),
  );
  return units.size > 1 ? { row, units } : undefined;
}
