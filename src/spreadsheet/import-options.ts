import type { ImportingWords } from '../words/contract/importing.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';
import { type ColumnKind, columnKinds, type TableWishes } from './cells/import-context.ts';
import { matchColumn } from './cells/match-column.ts';
import type { Head } from './cells/table.ts';
import { isEncoding } from './read/decode-text.ts';
import { delimiterNamed } from './read/guess-delimiter.ts';
import type { ReadOptions } from './read/read-options.ts';

/** The options that decide what a file becomes, as a dataset remembers them. */
export const keptOptions = [
  'decimal',
  'encoding',
  'delimiter',
  'head-row',
  'skip',
  'type',
  'columns',
  'key',
  'long',
] as const;

export type KeptOptions = Readonly<Partial<Record<(typeof keptOptions)[number], string>>>;

/** What the options of an import come to. */
export interface ImportOptions {
  readonly read: ReadOptions;
  readonly table: TableWishes;
  readonly types: (head: Head) => ColumnKind | undefined;
  readonly key?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly long: boolean;
  readonly longColumns?: readonly string[] | undefined;
  /** The columns that `--type` names, which the table must have. */
  readonly typed: readonly string[];
}

/** Reads the options of an import; a sentence where one cannot be followed. */
export function readImportOptions(
  kept: KeptOptions,
  sheet: string | undefined,
  language: EditorLanguage,
): ImportOptions | string {
  const says = editorWords(language).importing;
  const wrong = wrongOption(kept, says);
  if (wrong) return wrong;
  const types = typesOf(kept.type);
  if (!types) return says.badType(kept.type ?? '');
  const heads = /^(\d+)(?:-(\d+))?$/.exec(kept['head-row'] ?? '');
  const [from, to] = heads ? [Number(heads[1]), Number(heads[2] ?? heads[1])] : [];
  return {
    read: {
      decimal: kept.decimal === 'comma' || kept.decimal === 'point' ? kept.decimal : undefined,
      encoding: kept.encoding,
      delimiter: kept.delimiter === undefined ? undefined : delimiterNamed(kept.delimiter),
      sheet,
    },
    table: {
      skip: kept.skip === undefined ? undefined : Number(kept.skip),
      headRow: from || undefined,
      heads: from === undefined || to === undefined ? undefined : from === 0 ? 0 : to - from + 1,
    },
    types: (head) => [...types].find(([name]) => matchColumn({ head }, name))?.[1],
    key: listOf(kept.key),
    columns: listOf(kept.columns),
    long: kept.long !== undefined,
    longColumns: kept.long ? listOf(kept.long) : undefined,
    typed: [...types.keys()],
  };
}

function wrongOption(kept: KeptOptions, says: ImportingWords): string | undefined {
  const { decimal, encoding, delimiter, skip } = kept;
  const heads = /^(\d+)(?:-(\d+))?$/.exec(kept['head-row'] ?? '0');
  if (decimal !== undefined && decimal !== 'comma' && decimal !== 'point')
    return says.badDecimal(decimal);
  if (encoding !== undefined && !isEncoding(encoding)) return says.badEncoding(encoding);
  if (delimiter !== undefined && delimiterNamed(delimiter) === undefined)
    return says.badDelimiter(delimiter);
  if (skip !== undefined && !/^\d+$/.test(skip)) return says.badNumber('--skip', skip);
  if (!heads || Number(heads[2] ?? heads[1]) < Number(heads[1]))
    return says.badNumber('--head-row', kept['head-row'] ?? '');
  return undefined;
}

/** Reads columns and what they hold, as in `a=text,b=number`; gives nothing where one holds something unknown. */
function typesOf(written: string | undefined): ReadonlyMap<string, ColumnKind> | undefined {
  const types = new Map<string, ColumnKind>();
  for (const each of listOf(written) ?? []) {
    const [, name = '', kind] = /^(.+)=(\w+)$/.exec(each) ?? [];
    const known = columnKinds.find((word) => word === kind);
    if (!known) return undefined;
    types.set(name.trim(), known);
  }
  return types;
}

/** Words with commas between; one with a comma in it stands in quotation marks. */
function listOf(written: string | undefined): readonly string[] | undefined {
  if (written === undefined) return undefined;
  const parts = written.match(/"[^"]*"(?:=\w+)?|[^,]+/g) ?? [];
  return parts.map((part) => part.trim().replace(/^"([^"]*)"/, '$1')).filter(Boolean);
}
