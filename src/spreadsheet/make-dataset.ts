import { Mistakes } from '../mistakes/mistake.ts';
import type { Site } from '../model/publication.ts';
import { UnitWords } from '../reading/units/unit-words.ts';
import type { EditorLanguage } from '../words/languages.ts';
import type { ImportContext, Remark } from './cells/import-context.ts';
import { matchColumn } from './cells/match-column.ts';
import type { Existing } from './dataset/existing.ts';
import { type KeptOptions, readImportOptions } from './import-options.ts';
import { type Imported, importSheet } from './import-sheet.ts';
import { readApart } from './read/read-apart.ts';
import { placeOf } from './read/sheet.ts';

/** Where a dataset comes from, as it remembers it. */
export interface Origin {
  /** A file, by its way from the site’s folder, or an address of the web. */
  readonly from: string;
  readonly sheet?: string | undefined;
  readonly options?: KeptOptions | undefined;
  /** When it was read, in ISO 8601. */
  readonly at: string;
}

/** One dataset to be made. */
export interface ImportTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file or address as the editor wrote it. */
  readonly file: string;
  readonly origin: Origin;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly existing?: Existing | undefined;
  /** Whether fields that the file has not are kept as an editor’s own. */
  readonly keepsFields?: boolean | undefined;
}

/** What was made of a file, and what was decided and found wrong on the way. */
export interface Made {
  readonly found?: Imported | undefined;
  readonly told: readonly Remark[];
  readonly mistakes: Mistakes;
}

/** Reads a file into a dataset; without one where something is wrong. */
export async function makeDataset(
  task: ImportTask,
  site: Site,
  language: EditorLanguage,
): Promise<Made | string> {
  const { name, bytes, file, origin, title, source, existing, keepsFields } = task;
  const options = readImportOptions(origin.options ?? {}, origin.sheet, language);
  if (typeof options === 'string') return options;
  const mistakes = new Mistakes();
  const told: Remark[] = [];
  const sheet = await readApart(file, bytes, mistakes, options.read);
  if (!sheet) return { told, mistakes };
  const context: ImportContext = {
    languages: site.languages,
    style: {
      words: new UnitWords(site.units),
      separators: sheet.separators,
      counters: Object.keys(site.units),
    },
    mistakes,
    table: options.table,
    types: options.types,
    tell: (each) => told.push(each),
  };
  const { key, columns, long, longColumns } = options;
  const wishes = { name, title, source, key, columns, long, longColumns, keepsFields };
  const found = importSheet(sheet, wishes, context, existing);
  if (!found) return { told, mistakes };
  for (const typed of options.typed) {
    if (found.columns.some((column) => matchColumn(column, typed))) continue;
    const names = found.columns.map(({ head, name: each }) => head.text || each);
    mistakes.add('import-column-option', placeOf(sheet, 0, 0), {
      option: '--type',
      wanted: typed,
      names,
    });
  }
  const { sheet: named, options: kept } = origin;
  const record = {
    from: origin.from,
    ...(named === undefined && sheet.others.length === 0 ? {} : { sheet: named ?? sheet.name }),
    ...(kept && Object.keys(kept).length > 0 ? { options: kept } : {}),
    at: origin.at,
  };
  const { schema, data, ...head } = found.resource;
  const resource = { ...head, import: record, schema, data };
  return mistakes.hasErrors
    ? { told, mistakes }
    : { found: { ...found, resource }, told, mistakes };
}
