import type { DataWords } from '../desk-contract/data.ts';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

export const dataWords: DataWords = {
  title: 'Data',
  none: 'There are no data yet.',
  bring: 'Bring in a table',
  bringHint:
    'Copy cells in Excel, WPS, Numbers, Google Sheets or a web page and paste them here, or drop a file.',
  choose: 'Choose a file',
  name: 'Name of the dataset',
  nameHint: 'a–z, digits and hyphens; it stands in addresses',
  tableTitle: 'Title',
  source: 'Source',
  sheet: 'Sheet',
  options: 'How it is read',
  optionNames: {
    decimal: 'Decimal sign: comma or point',
    encoding: 'Encoding',
    delimiter: 'What parts the cells',
    'head-row': 'Row of heads; 0 for none',
    skip: 'Rows to leave out at the top',
    type: 'Columns read otherwise: zip=text,year=time',
    columns: 'Only these columns',
    key: 'Columns that name a row',
    long: 'A row for each figure',
  },
  columnHeads: {
    column: 'Column',
    field: 'Field',
    type: 'Holds',
    unit: 'Unit',
    decimals: 'Decimals',
    key: 'Key',
    empty: 'Empty',
    values: 'First values',
  },
  isKey: 'names the row',
  types: {
    string: 'text',
    number: 'numbers',
    integer: 'whole numbers',
    boolean: 'yes or no',
    date: 'days',
    datetime: 'moments',
    time: 'times of day',
    year: 'years',
    yearmonth: 'months',
  },
  decided: 'What was decided, and why',
  problems: 'What is to be mended',
  rows: (rows, fields) => `${count(rows, 'row')}, ${count(fields, 'field')}`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (name) => `Saved as ${name}.`,
  grid: 'Cells',
  gridHint:
    'Type into a cell, or press Enter or F2. Paste a block with Ctrl-V, fill down with Ctrl-D, undo with Ctrl-Z.',
  undo: 'Undo',
  changed: (cells) => (cells === 0 ? 'Nothing is changed' : `${count(cells, 'cell')} changed`),
  reason: 'Why did it change?',
  reasonHint: (cells) =>
    `Readers have seen ${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' …' : ''}. The reason stands with the correction.`,
  revised: (number) => `Saved, with ${count(number, 'correction')}.`,
  conflict: (places) =>
    `Somebody else has changed the same: ${places.join(', ')}. Nothing is written; open the data again to see theirs.`,
  noNumber: (written) => `“${written}” is no number.`,
};
