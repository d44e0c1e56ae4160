import { counterLine } from '../kinds/counter-line.ts';
import type { importMistakes as importMistakesKinds } from '../kinds/import.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import type { sheetMistakes as sheetMistakesKinds } from '../kinds/sheet.ts';
import { choice } from './phrases.ts';

const more = (count: number) =>
  count > 0 ? ` ${count} more cells of this column are like it.` : '';

export const importMistakes: MistakeTexts<typeof importMistakesKinds> = {
  'import-no-number': ({ got, head, more: rest, cell }) => [
    `${cell} “${got}” is no number, and the other cells of “${head}” are.${more(rest)}`,
    'Write the number alone, or leave the cell empty where there is none; put words into a column of their own. To keep the whole column as text, add --type with the column and “=text”.',
  ],
  'import-shortened': ({ got, cell }) => [
    `${cell} “${got}”: the spreadsheet has cut a long number short, and its digits are lost.`,
    'Format the column as a number without decimals (or as text, for codes) and save the file again.',
  ],
  'import-inexact': ({ got, cell }) => [
    `${cell} “${got}” has more digits than can be kept exactly.`,
    'Use at most fifteen digits, in a larger unit if need be; codes belong into a column called “Code”.',
  ],
  'import-upper-bound': ({ got, cell }) => [
    `${cell} “${got}” is an upper bound, which a dataset cannot mark.`,
    'Write the number alone and the words into a column “note”, or leave the cell empty.',
  ],
  'import-unit-clash': ({ got, unit, head, cell }) => [
    `${cell} “${got}” is not in ${unit}, which the head “${head}” names.`,
    'Correct one of the two, or move the cell to a column of its own unit.',
  ],
  'import-line-clash': ({ got, unit, head, cell }) => [
    `${cell} “${got}” is not in ${unit}, which the line above the table names for “${head}” too.`,
    'Correct one of the two, or move the cell to a column of its own unit.',
  ],
  'import-unit-missing': ({ got, other, head, cell }) => [
    `${cell} “${got}” has no unit, but other cells of “${head}” do (“${other}”).`,
    `Write the unit behind this number too, or once in the head, as in “${head} (unit)”.`,
  ],
  'import-counters': ({ cell, words, languages }) => [
    `${cell}: this column counts different things (${words.join(', ')}), which content/site.yaml does not declare.`,
    `Declare them there, as in ${words.map((word) => counterLine(word, languages)).join(' and ')}, or give each its own column.`,
  ],
  'import-mixed-units': ({ column, head }) => [
    `Column ${column} (“${head}”) mixes units, and the table has other columns of figures: a row can have only one unit.`,
    'Import with --long, which makes a row for each figure, or give each unit its own column.',
  ],
  'import-unit-column': ({ column, head, units }) => [
    `Column ${column} (“${head}”) has a unit of its own, but the column “${units}” gives each row a unit that holds for all its figures.`,
    'Import with --long, which makes a row for each figure, or keep the two in separate spreadsheets.',
  ],
  'import-mixed-qualifiers': ({ got, cell }) => [
    `${cell} “${got}” is no exact figure, and the other figures of its row are different: a row can be qualified only as a whole.`,
    'Import with --long, which makes a row for each figure, or write the number alone and the words into a column “note”.',
  ],
  'import-day-order': ({ got, cell }) => [
    `${cell} “${got}” may be read with the day, the month or the year first, and so may every date of the column.`,
    'Format the column as year-month-day, as in 2024-12-03, and save the file again.',
  ],
  'import-almost-times': ({ cell, got, head, example, rest }) => [
    `${cell} “${got}” is not a time of the kind that most cells of “${head}” are (“${example}”), so the column is kept as text.${more(rest)}`,
    'Write it like the others, or move it elsewhere, and import again, if the column is to be one of times.',
  ],
  'import-mixed-times': ({ cell, got, head, other }) => [
    `“${head}” mixes times of several kinds (“${other}”, and ${cell} “${got}”), so the column is kept as text.`,
    'Every row is imported. Draw only the rows of one kind, or import a file that holds no others.',
  ],
  'import-scale-letter': ({ cell, got, bare, head }) => [
    `${cell} “${got}”: the letter may be a scale or a flag, since other cells of “${head}” have none (${bare}).`,
    'Write all figures of the column in one scale and name it in the head, as in “Output (million)”; put flags into a column of their own.',
  ],
  'import-key-option': ({ wanted, names }) => [
    `There is no column “${wanted}” to be part of the key.`,
    choice(undefined, names),
  ],
  'import-column-option': ({ option, wanted, names }) => [
    `There is no column “${wanted}”, which ${option} names.`,
    choice(undefined, names),
  ],
  'import-key-double': ({ row, before, said, heads }) => [
    `Rows ${before} and ${row} are both called “${said.join(', ')}” (${heads.join(', ')}), so --key cannot name them.`,
    'Add a column that tells them apart to --key, or leave --key out.',
  ],
  'import-key-almost': ({ row, before, said, head }) => [
    `“${head}” names the rows but for a few: rows ${before} and ${row} both say “${said}”. The rows are numbered instead.`,
    'Where that is a slip, mend it and import again: a name makes a better key than a number.',
  ],
  'import-error-cell': ({ got, cell }) => [
    `${cell} shows the error ${got}; it counts as missing.`,
    'Mend the formula in the spreadsheet and import again, if there is a figure.',
  ],
  'import-not-turned': ({ cell, head, times }) => [
    `${cell} “${head}” holds figures and names no time, so it is not turned with the ${times} times beside it: each of its figures stands in ${times} rows.`,
    'If it is a time, write only the year, month or day into its head; if not, keep it out of charts over time, or in a spreadsheet of its own.',
  ],
  'import-double-head': ({ cell, before, head }) => [
    `${cell} and ${before} are both called “${head}”.`,
    'Both columns are imported; give them different names, so that readers can tell them apart.',
  ],
  'import-total': ({ got, cell, row }) => [
    `${cell} “${got}”: row ${row} adds up other rows, and would count twice in a chart.`,
    'It is imported. Leave it out of charts with “rows”, or delete it from the spreadsheet.',
  ],
};

export const sheetMistakes: MistakeTexts<typeof sheetMistakesKinds> = {
  'import-encoding': ({ wanted }) => [
    wanted
      ? `The file is no text in ${wanted}.`
      : 'In none of the usual encodings does the file read as words.',
    'Save the spreadsheet again as “CSV UTF-8” or .xlsx, or name its encoding with --encoding, as in --encoding windows-1250.',
  ],
  'import-two-decimals': ({ written, cell, head }) => [
    `“${head}” has decimals with a point and with a comma; ${cell} “${written}” is one of them.`,
    'Write all of them alike, or say with --decimal comma or --decimal point which is meant: the others are then told one by one.',
  ],
  'import-quote': ({ line }) => [
    `Row ${line}: a double quote opens and never closes, so the rows below run into one cell.`,
    'Close it, or write it twice ("") where it belongs to the text.',
  ],
  'import-comma': ({ written, cell }) => [
    `${cell} “${written}” may be a whole number or a decimal: nothing in the file shows which.`,
    'Say it with --decimal comma or --decimal point.',
  ],
  'import-no-workbook': ({ fault }) =>
    ({
      old: [
        'This is a workbook with a password, or a damaged .xls.',
        'Open it, take off the password if there is one, and save it as .xlsx.',
      ],
      other: [
        'This is no .xlsx workbook, whatever its name says.',
        'Open it and save it as .xlsx or .csv.',
      ],
      broken: [
        'The workbook is damaged and cannot be opened.',
        'Open it in a spreadsheet program and save it again.',
      ],
      large: [
        'The workbook unpacks to more than a dataset can hold.',
        'Copy the table alone into a new workbook, or save the sheet as .csv.',
      ],
    })[fault] as [string, string],
  'import-beyond': ({ megabytes, seconds }) => [
    `To read the file takes more than ${megabytes} MB of memory or ${seconds} seconds, which no table asks for.`,
    'Copy the table alone into a new workbook, or save it as .csv.',
  ],
  'import-no-records': ({ isJson }) => [
    isJson ? 'The JSON holds no list of records.' : 'The file is no JSON that can be read.',
    'Save a list of objects with the same names, as in [{"year": 2024, "cases": 3}], or a table as .csv.',
  ],
  'import-no-parquet': ({ reason }) => [
    `The Parquet file cannot be read (${reason}).`,
    'Write it again without compression or with Snappy, or save the table as .csv.',
  ],
  'import-no-sheet': ({ wanted, names }) => [
    `There is no sheet “${wanted}”.`,
    choice(undefined, names),
  ],
  'import-empty': () => [
    'There is nothing in it.',
    'Check that it is the right file, and that it was saved.',
  ],
  'import-large': ({ rows, columns }) => [
    `It is larger than a dataset can be: ${rows} rows and ${columns} columns.`,
    'Keep the rows and columns that the story needs, or add them up first.',
  ],
  'import-long-cell': ({ cell, length, most }) => [
    `${cell} holds a text of ${length} characters; a cell can have ${most} at most, as in Excel.`,
    'Shorten it. If it holds many lines, a quotation mark before it may have no partner.',
  ],
  'import-no-heads': ({ row, got }) => [
    `Row ${row} holds a figure (${got}) where the names of the columns belong.`,
    'Put a row above it that names each column, or say where it is with --head-row; --head-row 0 means that there is none.',
  ],
  'import-no-head': ({ column, row, first }) => [
    `Column ${column} has no name in row ${row}, but holds something (in row ${first}): it is called by its letter.`,
    `Write its name into ${column}${row}, or into the field’s title.`,
  ],
  'import-no-rows': () => [
    'There are no rows below the names of the columns.',
    'A dataset needs a row of names and at least one row below it.',
  ],
};
