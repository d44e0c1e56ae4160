import { ownColumns } from '../../schema/dataset.ts';
import type { MomentKind } from '../../schema/moments.ts';
import { type Text, textsOf } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import { wordsFor } from '../../words/languages.ts';
import { type Column, isFigures } from '../cells/column.ts';
import type { ImportContext } from '../cells/import-context.ts';
import { splitLanguages } from '../cells/split-head.ts';
import { columnName } from '../read/sheet.ts';
import { readTimeHead } from '../table/read-time-head.ts';
import { addressName, NameBook } from './address-name.ts';
import type { Existing, ExistingField } from './existing.ts';

/** A column with the name and title that its field has in the dataset. */
export interface NamedColumn extends Column {
  readonly name: string;
  readonly fieldTitle: Text;
  /** The field of the dataset that is replaced, if it had this one. */
  readonly before?: ExistingField | undefined;
}

/** The names of fields of times whose kind says all; others go by their heads. */
const timeNames: Readonly<Partial<Record<MomentKind, 'year' | 'month' | 'date' | 'time'>>> = {
  year: 'year',
  month: 'month',
  date: 'date',
  datetime: 'time',
};

function timeName({ time }: Pick<Column, 'time'>): 'year' | 'month' | 'date' | 'time' | undefined {
  return time && timeNames[time];
}

/** Names the fields: as they were before, else for what they are, in letters that can stand in an address. */
export function nameFields(
  columns: readonly Column[],
  { languages, style, tell }: Pick<ImportContext, 'languages' | 'style' | 'tell'>,
  existing: Existing | undefined,
): NamedColumn[] {
  const before = existing ? matchFields(columns, existing, tell) : [];
  const taken = before.flatMap((field) => field?.name ?? []);
  const book = new NameBook([...ownColumns, ...taken]);
  return columns.map((column, index) => {
    const fieldTitle = titleOf(column, languages);
    if (column.own) return { ...column, name: column.own, fieldTitle };
    const field = before[index];
    if (field)
      return { ...column, name: field.name, fieldTitle: field.title ?? fieldTitle, before: field };
    return { ...column, name: book.give(wantedName(column, fieldTitle, index, style)), fieldTitle };
  });
}

/** The field that each column was before: by name or title, else the only one of its kind that is left. */
function matchFields(
  columns: readonly Column[],
  existing: Existing,
  tell: ImportContext['tell'],
): (ExistingField | undefined)[] {
  const own: readonly string[] = ownColumns;
  const found = columns.map((column) =>
    column.own
      ? undefined
      : existing.fieldFor(column.title, column.head.text, ...madeNames(column)),
  );
  for (const isFigure of [true, false]) {
    const open = columns.filter(
      (column, index) => !column.own && !found[index] && isFigures(column) === isFigure,
    );
    const left = existing.fields.filter(
      (field) =>
        !own.includes(field.name) &&
        !found.includes(field) &&
        ['number', 'integer'].includes(writtenText(field.type)) === isFigure,
    );
    const [column, field] = [open[0], left[0]];
    if (open.length !== 1 || left.length !== 1 || !column || !field) continue;
    found[columns.indexOf(column)] = field;
    tell((says) => says.sameField(columnName(column.head.column), column.head.text, field.name));
  }
  return found;
}

/** The name that a column made by turning others has had before, if it has been imported before. */
function madeNames(column: Column): string[] {
  if (!column.head.made) return [];
  return [timeName(column) ?? column.head.made];
}

function titleOf(column: Column, languages: readonly string[]): Text {
  const { made } = column.head;
  const time = timeName(column);
  if (made === 'time' && time)
    return byLanguage(languages, (language) => wordsFor(language).imported.times[time]);
  if (column.head.stem) return column.head.stem;
  if (made) return byLanguage(languages, (language) => wordsFor(language).imported[made]);
  if (column.title !== '') return splitLanguages(column.title, languages);
  return byLanguage(languages, (language) => wordsFor(language).imported.item);
}

/** A text of the generator's own, in every language of the publication. */
export function byLanguage(languages: readonly string[], text: (language: string) => string): Text {
  const [only = 'en'] = languages;
  if (languages.length < 2) return text(only);
  return Object.fromEntries(languages.map((language) => [language, text(language)]));
}

function wantedName(
  column: Column,
  title: Text,
  index: number,
  style: ImportContext['style'],
): string {
  const time = timeName(column);
  if (time) return time;
  if (column.head.made) return column.head.made;
  if (column.title === '') return 'item';
  const texts = textsOf(title);
  const found = readTimeHead(texts[0] ?? '', style);
  if (found) return `y${found.time.iso}`;
  const latin = texts.find((text) => !/\p{Script=Han}/u.test(text)) ?? texts[0] ?? '';
  const name = addressName(latin.replace(/^((?:19|20)\d\d)年?\s?(.+)$/, '$2 $1'));
  const isField = name !== '' && !/^\d/.test(name);
  return isField ? name : name === '' ? `field-${index + 1}` : `n${name}`;
}
