import { eastAsianWidth } from 'get-east-asian-width';
import type { Mistake } from '../../mistakes/mistake.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { largest } from '../../model/units/extremes.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type Text, textFor } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import type { Remark } from '../../spreadsheet/cells/import-context.ts';
import type { Resource } from '../../spreadsheet/dataset/build-resource.ts';
import { compareRows } from '../../spreadsheet/dataset/compare-rows.ts';
import type { Existing } from '../../spreadsheet/dataset/existing.ts';
import type { Imported } from '../../spreadsheet/import-sheet.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import { writeMistakes } from '../command/report.ts';
import type { CommandContext } from '../command/run-command.ts';

/** What was made of a spreadsheet: a table of the fields, then each decision with its reason. */
export function writeImport(
  { resource, hasSource }: Imported,
  told: readonly Remark[],
  languages: readonly string[],
  { language }: Pick<CommandContext, 'language'>,
): string {
  const says = editorWords(language).importing;
  const { fields } = resource.schema;
  const decided = told.map((each) => `  – ${each(editorWords(language).importSays)}`);
  const path = `data/${resource.name}.json`;
  const hints = [
    ...(resource.title === undefined ? [says.titleMissing(path)] : []),
    ...(hasSource ? [] : [says.sourceMissing(path)]),
    ...(languages.length > 1 && isPlain(resource) ? [says.oneLanguage(languages)] : []),
  ];
  return [
    says.rows(resource.data.length, fields.length),
    '',
    ...table(resource, language),
    '',
    says.decided,
    ...decided,
    ...hints.map((hint) => `  – ${hint}`),
    '',
    '',
  ].join('\n');
}

/** Whether a text for readers is in one language only. */
function isPlain({ title, schema }: Resource): boolean {
  const texts = schema.fields.flatMap((field) => [
    field.title,
    ...Object.values(field.labels ?? {}),
  ]);
  return [title, ...texts].some(
    (text) => typeof text === 'string' && /\p{Script=Han}|[a-z]{3}/u.test(text),
  );
}

const widest = 28;

function table(resource: Resource, language: EditorLanguage): string[] {
  const says = editorWords(language).importing;
  const { fields, primaryKey } = resource.schema;
  const declared = new Set(fields.map(({ name }) => name));
  const own = ['unit', 'decimals', 'note'].filter(
    (name) => !declared.has(name) && resource.data.some((row) => lookUp(row, name) !== undefined),
  );
  const rows = fields.map((field) => {
    const values = resource.data.map((row) => lookUp(row, field.name) ?? null);
    const sample = values.find((value) => value !== null);
    const label = lookUp(field.labels, writtenText(sample));
    const shown = writtenText(sample);
    return [
      field.name,
      said(field.title, language),
      writtenText(field.type),
      writtenText(field.unit),
      field.decimals === undefined ? '' : String(field.decimals),
      primaryKey.includes(field.name) ? says.isKey : '',
      label === undefined ? shown : `${shown} (${said(label, language)})`,
      String(values.filter((value) => value === null).length || ''),
    ];
  });
  const extra = own.map((name) => {
    const sample = lookUp(
      resource.data.find((row) => lookUp(row, name) !== undefined),
      name,
    );
    const shown = typeof sample === 'number' ? String(sample) : said(sample as Text, language);
    return [name, '', '', '', '', '', shown, ''];
  });
  return aligned([[...says.heads], ...rows, ...extra]);
}

function said(text: Text | undefined, language: string): string {
  return textFor(text, language) ?? '';
}

/** The cells under one another, whatever the width of their characters. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const short = rows.map((row) => row.map((cell) => shorten(cell.replace(/\s+/g, ' '))));
  const widths = (short[0] ?? []).map((_, column) =>
    largest(short.map((row) => widthOf(row[column] ?? ''))),
  );
  return short.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')}`.trimEnd(),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + eastAsianWidth(letter.codePointAt(0) ?? 0), 0);
}

function shorten(text: string): string {
  let shown = '';
  let width = 0;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > widest) return `${shown}…`;
    shown += letter;
  }
  return text;
}

const most = 10;
/** How many mistakes of one spreadsheet are told: a slip in a column is one in each of its rows. */
const mostMistakes = 24;

/** The first mistakes, errors before warnings, and how many more there are. */
export function writeFirst(mistakes: Mistakes, language: EditorLanguage): string {
  const all = mistakes.sorted();
  const errors = all.filter(({ severity }) => severity === 'error');
  const chosen = [...errors, ...all.filter(({ severity }) => severity === 'warning')].slice(
    0,
    mostMistakes,
  );
  const shown = new Mistakes();
  for (const mistake of chosen) shown.tell(mistake);
  const rest = all.length - chosen.length;
  return `${writeMistakes(shown, language)}${rest > 0 ? `\n${editorWords(language).importing.more(rest)}\n` : ''}`;
}

/** What differs from the dataset that is replaced, and what no longer agrees with it. */
export function writeChanges(
  existing: Existing,
  resource: Resource,
  affected: readonly Mistake[],
  language: EditorLanguage,
): string {
  const says = editorWords(language).importing;
  const { added, removed, changed, lostFields } = compareRows(existing, resource);
  const isSame = added.length + removed.length + changed.length + lostFields.length === 0;
  const list = (sign: string, items: readonly string[]) => [
    ...items.slice(0, most).map((item) => `  ${sign} ${item}`),
    ...(items.length > most ? ['  …'] : []),
  ];
  const lines = isSame
    ? [says.unchanged]
    : [
        says.changes(added.length, removed.length, changed.length),
        ...list('+', added),
        ...list('−', removed),
        ...list(
          '~',
          changed.map(({ cell, from, to }) => `${cell}: ${from} → ${to}`),
        ),
        ...(lostFields.length > 0 ? [says.lostFields(lostFields)] : []),
      ];
  const mistakes = new Mistakes();
  for (const mistake of affected) mistakes.tell(mistake);
  const broken =
    affected.length > 0 ? [says.affected(affected.length), writeMistakes(mistakes, language)] : [];
  return `${[...lines, ...broken].join('\n')}\n`;
}
