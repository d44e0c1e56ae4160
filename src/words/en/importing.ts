import type { MomentKind } from '../../schema/moments.ts';
import { cut, encodingName, few, type ImportSays, shown } from '../contract/import-decisions.ts';
import { counterLine } from '../kinds/counter-line.ts';

const kinds: Readonly<Record<MomentKind, string>> = {
  year: 'years',
  season: 'seasons or financial years',
  half: 'half-years',
  quarter: 'quarters',
  month: 'months',
  week: 'weeks',
  date: 'days',
  datetime: 'moments',
  time: 'times of day',
};

export const importSays: ImportSays = {
  sheet: (name, others) =>
    `The sheet “${name}” is read.${others.length ? ` The file also has ${others.map((each) => `“${each}”`).join(', ')}: choose one with --sheet.` : ''}`,
  encoding: (encoding, sample) =>
    `The file is encoded as ${encodingName(encoding)}${sample && `: “${sample}”. If that reads wrong, name the encoding with --encoding`}.`,
  rivalEncoding: (encoding, sample) =>
    `It might also be ${encodingName(encoding)}: “${sample}”. If that is right, add --encoding ${encoding}.`,
  delimiter: (name) => `The cells are parted by ${name}; say otherwise with --delimiter.`,
  dimensions: (names) =>
    `The first column holds ${names.length} dimensions and is split into ${names.map((name) => `“${name}”`).join(', ')}; cells are named by their columns after that.`,
  separator: (cell, written, isGroup) =>
    `${cell} “${written}” is taken for ${isGroup ? 'a number in thousands' : 'a decimal'}, by the figures beside it; if that is wrong, say --decimal comma or --decimal point.`,
  heads: (rows, first, texts) =>
    `${rows.length === 0 ? 'There is no row of heads' : `The heads take row ${rows.join(' and ')}`}; the first row of data is row ${first}: ${shown(texts)}.`,
  linesLeft: (lines) =>
    `${lines.length === 1 ? 'A line' : `${lines.length} lines`} above the table ${lines.length === 1 ? 'is' : 'are'} left out: ${lines
      .slice(0, 4)
      .map((line) => `“${cut(line)}”`)
      .join(', ')}${lines.length > 4 ? ' …' : ''}.`,
  decimalComma: () => 'Decimals are written with a comma: 12,5 is twelve and a half.',
  title: (title) => `The line above the table becomes the title: “${title}”.`,
  sheetTitle: (title) => `The name of the sheet becomes the title: “${title}”.`,
  ownTitle: (line) => `Your title stands; “${line}” is not taken.`,
  keptTitle: (line) => `The title that the dataset has stays; “${line}” is not taken.`,
  ownSource: (line) => `Your source stands; “${line}” below the table is not taken.`,
  keptSource: (line) =>
    `The sources that the dataset has stay; “${line}” below the table is not taken.`,
  keptNote: () => 'The note that the dataset has stays; what is below the table is not taken.',
  source: (source) => `The line below the table becomes the source: “${source}”.`,
  notes: (count) =>
    `${count === 1 ? 'The line' : `The ${count} lines`} below the table become${count === 1 ? 's' : ''} the dataset’s note.`,
  emptyColumn: (column, head) => `Column ${column} (“${head}”) holds nothing and is left out.`,
  emptyCorner: (column) => `Column ${column} has no head; it is called “Item”.`,
  repeatedHeads: (rows) => `The heads stand again in row ${few(rows, ', ')}; that is no data.`,
  bareRows: (rows) =>
    `Rows with a name and no figure (${few(rows, ', ')}) are kept as rows without figures; delete them if they are headings.`,
  countingRow: (row) => `Row ${row} only counts the columns; that is no data.`,
  filledDown: (cells) => `Merged cells hold for every row that they span: ${few(cells, ', ')}.`,
  hiddenRows: (rows) =>
    `Hidden rows are read with the others: ${few(rows, ', ')}. Delete them from the spreadsheet if they do not belong here.`,
  hiddenColumns: (columns) =>
    `Hidden columns are read with the others: ${few(columns, ', ')}. Delete them from the spreadsheet if they do not belong here.`,
  formulas: (count, first) =>
    `${count === 1 ? 'One cell is a formula' : `${count} cells are formulas`} (${first}): the result that the spreadsheet saved last is taken.`,
  rounded: (count, first, column) =>
    `${count === 1 ? 'One cell holds' : `${count} cells hold`} more decimals than ${count === 1 ? 'it shows' : 'they show'} (${first}): what is shown is taken. Show more decimals in column ${column} if they count.`,
  time: (column, kind, written, iso) =>
    `Column ${column} holds ${kinds[kind]}${written === iso ? '' : `: “${written}” is ${iso}`}.`,
  timeForm: {
    epoch: (column, written, iso) =>
      `Column ${column}: “${written}” counts ${written.length > 11 ? 'milliseconds' : 'seconds'} since 1970, which is ${iso} in UTC. If it is a plain number, add --type with “=number”.`,
    serial: (column, written, iso) =>
      `Column ${column}: “${written}” is a day as spreadsheets count them, ${iso}. If it is a plain number, add --type with “=number”.`,
    'short-year': (column, written, iso) =>
      `Column ${column}: the year in “${written}” has two digits and is read as ${iso.slice(0, 4)}.`,
    season: (column, written) =>
      `Column ${column}: each value goes on into the next year, so “${written}” is a season or financial year and no month.`,
  },
  keptText: (column, cell, written) =>
    `Column ${column} is kept as text: ${cell} “${written}” is neither a plain number nor a time. Say what it is with --type if it should be one.`,
  flags: (column, letters, cells) =>
    `Column ${column}: the letters behind figures (${letters.join(', ')}) are flags and become notes of their rows: ${few(cells, ', ')}.`,
  suppressed: (column, signs, cells) =>
    `Column ${column}: ${signs.map((sign) => `“${sign}”`).join(', ')} ${signs.length === 1 ? 'stands' : 'stand'} for figures that are not given; the cells are empty and their rows’ notes say why: ${few(cells, ', ')}.`,
  sentinel: (cell, written) =>
    `${cell} “${written}” is kept as a figure; if it stands for a missing one, empty the cell.`,
  shortCode: (column, head, length) =>
    `Column ${column}: codes called “${head}” usually have ${length} digits, and some have one less. A spreadsheet may have taken off leading zeros.`,
  rowNumbers: () =>
    'No columns tell the rows apart, so they are numbered: “row” is the key. Choose columns with --key if some do.',
  keyBlanks: (cells, name) =>
    `Empty cells of the key (${few(cells, ', ')}) get the name “${name}”.`,
  leftOut: (columns) => `Left out, as --columns says: ${columns.join(', ')}.`,
  numericTotal: (row, name) =>
    `Row ${row} (“${name}”) is the sum of all others, and would count twice in a chart.`,
  stems: (stem) => `The heads name “${stem}” for several years.`,
  yearFromTitle: (cell, iso) => `${cell} names no year; with that of the title it is ${iso}.`,
  code: (column, head) =>
    `Column ${column} (“${head}”) numbers the rows: it is kept as text, not as a figure.`,
  unitColumn: (column) => `Column ${column} gives each row its unit.`,
  noteColumn: (column) => `Column ${column} gives each row its note.`,
  unitFromHead: (column, head, unit) => `Column ${column}: “${head}” names the unit, ${unit}.`,
  unitFromLine: (column, unit) =>
    `Column ${column}: the line above the table names the unit, ${unit}.`,
  unitFromCells: (column, unit) =>
    `Column ${column}: its cells name the unit; all are given in ${unit}.`,
  unknownLine: (line) =>
    `“${line}” above the table is no unit that a dataset knows; columns stay without one.`,
  unitFromTitle: (title, unit) =>
    `“${title}” names a unit, ${unit}: it holds for every column of figures without one.`,
  unknownInTitle: (title, unit) =>
    `“${unit}” in “${title}” may be the unit of every column, but is none that a dataset knows: it is not taken. If it counts things, declare them under “units” in content/site.yaml and import again.`,
  unitsByRow: (column) =>
    `Column ${column} has several units: each row keeps its own, in the column “unit”.`,
  noUnit: (column, written) =>
    `Column ${column}: “${written}” has a unit that a dataset cannot name; the plain number is kept.`,
  counter: (word, column, languages) =>
    `Column ${column} counts in “${word}”, which content/site.yaml does not declare: the unit is left out. To have it, add “${counterLine(word, languages)}” there and import again with --replace.`,
  totalNames: (cells) =>
    `The totals have empty cells where other rows have names (${few(cells, ', ')}); they get the word for the total.`,
  manyDecimals: (column, decimals) =>
    `Column ${column} has ${decimals} decimals, as from a division. Round it in the spreadsheet, or set “decimals” in the dataset.`,
  marks: (column, cells) =>
    `Column ${column}: footnote marks behind figures are left out (${few(cells, ', ')}).`,
  key: (heads, asBefore) =>
    `${heads.map((head) => `“${head}”`).join(' and ')} ${heads.length > 1 ? 'together are' : 'is'} the key${asBefore ? ', as before' : ': different in every row'}.`,
  sameField: (column, head, field) =>
    `Column ${column} (“${head}”) takes the place of “${field}”, the only field of its kind that is left; its title stays.`,
  wide: (from, to, count) =>
    `Columns ${from} to ${to} are ${count} times of the same figure. A line chart wants a row for each: import again with --long.`,
  long: (columns) => `${columns} columns are turned: there is a row for each figure.`,
  markedTime: (column, head, time) =>
    `Column ${column}: “${head}” is ${time}; what its mark says belongs to the dataset’s note.`,
  notLong: () => 'There are no two columns of figures to turn, so --long changes nothing.',
  oneColumn: (row, text) =>
    `The whole file is one column of text: row ${row} is “${text}”. If a sign parts its cells, name it with --delimiter.`,
};

import type { ImportingWords } from '../contract/importing.ts';

export const importingWords: ImportingWords = {
  needsName: 'Write --name <dataset> behind the file: what the dataset is to be called.',
  badDecimal: (written) => `--decimal is “${written}”; it is either comma or point.`,
  badEncoding: (written) =>
    `--encoding is “${written}”, which is no encoding that can be read. Names are as in windows-1250, gb18030, shift_jis, iso-8859-2.`,
  badDelimiter: (written) =>
    `--delimiter is “${written}”; it is comma, semicolon, tab, pipe, space, or one sign.`,
  badNumber: (option, written) =>
    `${option} is “${written}”; it is a row’s number${option === '--head-row' ? ', or two with a hyphen between, as in 4-5' : ''}.`,
  badType: (written) =>
    `--type is “${written}”; it names columns and what they hold, as in “zip=text,cases=number,week=time”.`,
  fetchFault: (address, fault, detail) =>
    ({
      address: `${detail} is no http or https address.`,
      status: `${address} answers with status ${detail}. Open it in a browser, and copy the address of the file itself.`,
      type: `${address} is ${detail}, and no table. Copy the address of the file itself.`,
      large: `${address} is larger than a dataset can be. Download it, and keep the rows and columns that the story needs.`,
      time: `${address} did not answer within ${detail} seconds. Try again later, or download the file.`,
      redirects: `${address} redirects more than ${detail} times. Copy the address of the file itself.`,
      connection: `${address} cannot be reached (${detail}). Check the address and the connection.`,
    })[fault],
  noOrigin: (name) =>
    `data/${name}.json does not say what it was made of. Import its file once with --name ${name} --replace; from then on it is remembered.`,
  noOrigins: () =>
    'No dataset says what it was made of. Import a file once; from then on it is remembered.',
  noDataset: (name) => `There is no dataset ${name}.`,
  againFrom: (name, from) => `${name}, from ${from}`,
  revised: (count) =>
    `${count} published ${count === 1 ? 'value has' : 'values have'} changed: each has a revision, whose reason readers see. Say more in it if you know more.`,
  unrevised: (path) => `Nothing was written to ${path}.`,
  rowsGone: (rows) =>
    `${rows.length === 1 ? 'A row is' : `${rows.length} rows are`} no longer in the file: ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}. Add --replace to let ${rows.length === 1 ? 'it' : 'them'} go.`,
  noFile: (file) => `There is no file ${file}.`,
  otherFile: (file) =>
    `${file} is no file of a kind that can be read: .csv, .tsv, .xlsx, .xls, .ods, .json, .geojson, .parquet. Save the table as one of these first.`,
  taken: (path) =>
    `${path} exists already and stays as it is. Add --replace to put the new figures in its place; titles, sources, labels and notes that you wrote there are kept.`,
  brokenBefore: (path) =>
    `${path} cannot be read, so what you wrote there cannot be kept. Mend or delete it first; nothing was written.`,
  heads: ['field', 'title', 'type', 'unit', 'decimals', 'key', 'for instance', 'missing'],
  isKey: 'key',
  rows: (rows, fields) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}, ${fields} ${fields === 1 ? 'field' : 'fields'}:`,
  decided: 'What was decided, and why:',
  changes: (added, removed, changed) =>
    `Compared with before: ${added} ${added === 1 ? 'row' : 'rows'} added, ${removed} removed, ${changed} ${changed === 1 ? 'cell' : 'cells'} changed.`,
  lostFields: (fields) => `No longer there: ${fields.join(', ')}.`,
  unchanged: 'Compared with before: nothing has changed.',
  affected: (places) =>
    `Stories and charts that no longer agree with the data (${places} ${places === 1 ? 'place' : 'places'}):`,
  more: (count) => `And ${count} more; most go away with those above.`,
  nothingWritten: 'Nothing was written: mend the errors above first.',
  wrote: (path) => `Wrote ${path}`,
  dryRun: (path) => `Without --dry-run this would be written to ${path}.`,
  titleMissing: (path) =>
    `The spreadsheet has no title. Write “title” in ${path}, or import with --title "…"; until then the dataset goes by its name.`,
  sourceMissing: (path) =>
    `The spreadsheet names no source. Write it into “sources” of ${path}, or import with --source "…"; until then npm run check reminds you.`,
  oneLanguage: (languages) =>
    `Titles and labels are in one language. For ${languages.join(', ')}, write them as { ${languages.map((each) => `"${each}": "…"`).join(', ')} }.`,
  next: (name) => `Name it in a chart with data: ${name}, or bind a number to it: fact:${name}/…`,
};
