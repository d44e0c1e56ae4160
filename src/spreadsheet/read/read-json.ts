import type { Mistakes } from '../../mistakes/mistake.ts';
import { writtenText } from '../../schema/written-text.ts';
import { lineFinder } from '../../source/source.ts';
import { deepBracket } from '../../source/too-deep.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { type DataRow, isRecord, sheetOfRows } from './read-rows.ts';
import type { Sheet } from './sheet.ts';

/**
 * Reads a file of JSON: a list of records, one under `data`, `rows`, `records`, `results`, `value` or
 * `items`, the properties of GeoJSON and TopoJSON, or a list of lists whose first are the heads.
 */
export function readJson(file: string, bytes: Uint8Array, mistakes: Mistakes): Sheet | undefined {
  const first = { file, line: 1, column: 1 };
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, '');
  const deep = text === undefined ? undefined : deepBracket(text);
  if (text !== undefined && deep !== undefined) {
    mistakes.add('too-deep', { file, ...lineFinder(text)(deep) }, { what: 'lists' });
    return undefined;
  }
  const value = text === undefined ? undefined : parse(text);
  const records = value === undefined ? undefined : recordsIn(value);
  if (!records || records.length === 0) {
    mistakes.add('import-no-records', first, { isJson: value !== undefined });
    return undefined;
  }
  return sheetOfRows(file, records);
}

/** One value, or one on each line; `undefined` where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text.split(/\r?\n/).filter((line) => line.trim() !== ''));
  }
}

function parseLines(lines: readonly string[]): unknown {
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

const holders = [
  'data',
  'rows',
  'records',
  'results',
  'result',
  'value',
  'values',
  'items',
  'observations',
];

function recordsIn(value: unknown): readonly DataRow[] | undefined {
  if (Array.isArray(value)) return listOf(value);
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.features)) return value.features.filter(isRecord).map(propertiesOf);
  if (value.type === 'Topology' && isRecord(value.objects)) return topologyOf(value.objects);
  for (const name of holders) {
    const found = Object.hasOwn(value, name) ? recordsIn(value[name]) : undefined;
    if (found) return found;
  }
  return columnsOf(value);
}

function listOf(list: readonly unknown[]): readonly DataRow[] | undefined {
  if (list.length > 0 && list.every(isRecord)) return list;
  const [head, ...rest] = list;
  if (Array.isArray(head) && rest.every(Array.isArray)) {
    const names = head.slice(0, limits.columns + 1).map(writtenText);
    // The first has a cell for each head, so that none is lost; the others have no more than are written.
    return rest.slice(0, limits.rows + 1).map((row, index) => {
      const cells = row as unknown[];
      const own = index === 0 ? names : names.slice(0, cells.length);
      return Object.fromEntries(own.map((name, at) => [name, cells[at]]));
    });
  }
  // The World Bank’s interface answers with a page’s description and the page.
  const [only, ...others] = list.filter(Array.isArray);
  return only && others.length === 0 ? listOf(only) : undefined;
}

function propertiesOf(feature: DataRow): DataRow {
  const { id, properties } = feature;
  return { ...(id === undefined ? {} : { id }), ...(isRecord(properties) ? properties : {}) };
}

function topologyOf(objects: DataRow): readonly DataRow[] {
  const [largest = []] = Object.values(objects)
    .filter(isRecord)
    .map(({ geometries }) => (Array.isArray(geometries) ? geometries.filter(isRecord) : []))
    .sort((a, b) => b.length - a.length);
  return largest.map(propertiesOf);
}

/** The columns of lists of one length by name: { year: [2020, 2021], n: [1, 2] }. */
function columnsOf(value: DataRow): readonly DataRow[] | undefined {
  const lists = Object.entries(value).filter(([, each]) => Array.isArray(each)) as [
    string,
    unknown[],
  ][];
  const [first] = lists;
  if (!first || lists.length < 2 || lists.some(([, list]) => list.length !== first[1].length))
    return undefined;
  return first[1].map((_, at) => Object.fromEntries(lists.map(([name, list]) => [name, list[at]])));
}
