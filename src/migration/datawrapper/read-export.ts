import { CFB } from '@e965/xlsx';
import { checkArchive } from '../../spreadsheet/read/check-archive.ts';
import type { ExportProblem } from '../../words/contract/migrating.ts';
import { type DatawrapperChart, datawrapperChart } from './chart.ts';

/** An exported chart and its data as text. */
export interface DatawrapperExport {
  readonly chart: DatawrapperChart;
  readonly data: string;
}

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads what Datawrapper gives away: the answer of `/v3/charts/<id>`, an exported project, or a ZIP with such a file, or
 * a published page, and a CSV. `beside` is the CSV that lies next to a JSON file.
 */
export function readExport(
  bytes: Uint8Array,
  beside: string | undefined,
): DatawrapperExport | ExportProblem {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip
    ? unpack(bytes)
    : [{ name: 'chart.json', text: new TextDecoder().decode(bytes) }];
  if (!files) return 'archive';
  const found = files.map(({ name, text }) => valueIn(name, text));
  const values = found.filter((value) => value !== undefined);
  if (values.length === 0) return 'json';
  const chart = values.map(chartIn).find((each) => each !== undefined);
  if (!chart) return 'chart';
  const inside = values.map(dataIn).find((each) => each !== undefined);
  const data = csvOf(files) ?? inside ?? beside;
  return data === undefined ? 'data' : { chart, data };
}

/** The files of an archive that can hold a chart; `undefined` where it is broken or unpacks to more than the limit. */
function unpack(bytes: Uint8Array): NamedFile[] | undefined {
  if (checkArchive(bytes)) return undefined;
  const archive = CFB.read(bytes, { type: 'buffer' }) as {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content?: Uint8Array | readonly number[] }[];
  };
  return archive.FullPaths.flatMap((name, at) => {
    const content = archive.FileIndex[at]?.content;
    if (!content || !/\.(?:json|csv|tsv|html?)$/i.test(name)) return [];
    return [{ name, text: new TextDecoder().decode(Uint8Array.from(content)) }];
  });
}

/** The JSON of a file: its own, or what a published page hands to its script. */
function valueIn(name: string, text: string): unknown {
  if (/\.json$/i.test(name)) return parse(text);
  if (!/\.html?$/i.test(name)) return undefined;
  const [, literal] =
    /__DW_SVELTE_PROPS__\s*=\s*JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(text) ?? [];
  const inner = literal === undefined ? undefined : parse(literal);
  return typeof inner === 'string' ? parse(inner) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where an export keeps the chart: at its top, or in one of these. */
const shells = [['chart'], ['chart', 'crdt', 'data'], ['crdt', 'data'], ['data']];

function chartIn(value: unknown): DatawrapperChart | undefined {
  for (const shell of [[], ...shells]) {
    const read = datawrapperChart.safeParse(within(value, shell));
    if (read.success) return read.data;
  }
  return undefined;
}

/** The table that an export carries within itself. */
function dataIn(value: unknown): string | undefined {
  const places = [
    ['data'],
    ['csv'],
    ['chartData'],
    ['chart', 'data'],
    ['assets', 'dataset.csv', 'value'],
  ];
  const texts = places.map((path) => within(value, path));
  return texts.find((text): text is string => typeof text === 'string' && /[\n\r]/.test(text));
}

function within(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
}

/** The data of an archive: a file of a usual name first. */
function csvOf(files: readonly NamedFile[]): string | undefined {
  const tables = files.filter(({ name }) => /\.(?:csv|tsv)$/i.test(name));
  const usual = tables.find(({ name }) => /(?:^|\/)(?:data(?:set)?)\.[ct]sv$/i.test(name));
  return (usual ?? tables[0])?.text;
}
