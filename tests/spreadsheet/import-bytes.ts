import { Mistakes } from '../../src/mistakes/mistake.ts';
import { type Counters, UnitWords } from '../../src/reading/units/unit-words.ts';
import type {
  ImportContext,
  Remark,
  TableWishes,
} from '../../src/spreadsheet/cells/import-context.ts';
import type { Resource } from '../../src/spreadsheet/dataset/build-resource.ts';
import type { Existing } from '../../src/spreadsheet/dataset/existing.ts';
import { importSheet } from '../../src/spreadsheet/import-sheet.ts';
import { readCsv } from '../../src/spreadsheet/read/read-csv.ts';
import { readXlsx } from '../../src/spreadsheet/read/read-xlsx.ts';
import { editorWords } from '../../src/words/languages.ts';

/** What a spreadsheet became: its dataset, what was told, and its mistakes in words. */
export interface Outcome {
  readonly resource?: Resource | undefined;
  readonly told: readonly string[];
  readonly mistakes: readonly string[];
}

interface Options {
  readonly languages?: readonly string[];
  readonly units?: Counters;
  readonly long?: boolean;
  readonly sheet?: string;
  readonly decimal?: 'comma' | 'point';
  readonly existing?: Existing;
  readonly title?: string;
  readonly source?: string;
  readonly encoding?: string;
  readonly table?: TableWishes;
  readonly key?: readonly string[];
  readonly columns?: readonly string[];
  readonly longColumns?: readonly string[];
  readonly types?: ImportContext['types'];
}

const counters: Counters = { enterprise: { 'zh-CN': '家', en: 'enterprise' } };

/** Imports a spreadsheet as the command does, without a site around it. */
export function importBytes(
  file: string,
  bytes: Uint8Array,
  {
    languages = ['zh-CN', 'en'],
    units = counters,
    long = false,
    sheet,
    decimal,
    existing,
    title,
    source,
    encoding,
    table,
    types,
    ...chosen
  }: Options = {},
): Outcome {
  const mistakes = new Mistakes();
  const told: Remark[] = [];
  const read = file.endsWith('.xlsx')
    ? readXlsx(file, bytes, mistakes, sheet)
    : readCsv(file, bytes, mistakes, { decimal, encoding });
  const style = read && {
    words: new UnitWords(units),
    separators: read.separators,
    counters: Object.keys(units),
  };
  const tell = (each: Remark) => told.push(each);
  const imported =
    read &&
    style &&
    importSheet(
      read,
      { name: 'case', long, title, source, ...chosen },
      { languages, style, mistakes, table, types, tell },
      existing,
    );
  return {
    resource: imported?.resource,
    told: told.map((each) => each(editorWords('en').importSays)),
    mistakes: mistakes.sorted().map((mistake) => {
      const { problem, hint } = mistake.inWords('en');
      const { file: name, line, column } = mistake.place;
      return `${name}:${line}:${column} ${mistake.code}: ${problem} ${hint}`;
    }),
  };
}

/** Imports a text file. */
export function importText(text: string, options: Options = {}): Outcome {
  return importBytes('case.csv', new TextEncoder().encode(text), options);
}
