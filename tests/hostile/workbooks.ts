import { archive, type Part } from './archives.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook with one sheet, and what stands in it beside its rows. */
interface Book {
  /** Before the first element of each part: a document type, for instance. */
  readonly prolog?: string;
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
  readonly strings?: readonly string[];
  readonly target?: string;
  readonly sheet?: string;
}

const two = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
/** A row of two cells. */
const rowOf = (row: number | string, text: string, value: string) =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${row}"><v>${value}</v></c></row>`;

/** The parts of an .xlsx: a table of the mill and its output, and what an attacker adds. */
export function xlsxParts({
  prolog = '',
  before = '',
  rows = two + rowOf(2, 'east', '80'),
  after = '',
  strings = ['mill', 'output'],
  target = 'worksheets/sheet1.xml',
  sheet = 'Sheet1',
}: Book): Part[] {
  const xml = (text: string) => `<?xml version="1.0"?>${prolog}${text}`;
  const texts = strings.map((each) => `<si><t>${each}</t></si>`).join('');
  return [
    {
      name: '[Content_Types].xml',
      data: xml(
        `<Types xmlns="${packages}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      data: xml(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: xml(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="${target}"/></Relationships>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      data: xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    { name: 'xl/sharedStrings.xml', data: xml(`<sst xmlns="${main}">${texts}</sst>`) },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: xml(
        `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ),
    },
  ];
}

const xlsx = (book: Book) => archive(xlsxParts(book));

/** An .ods with one row of heads and others as they are written. */
function ods(rows: string, prolog = ''): Uint8Array {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return archive([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'META-INF/manifest.xml',
      data: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    },
    { name: 'styles.xml', data: '<office:document-styles/>' },
    {
      name: 'content.xml',
      data: `<?xml version="1.0"?>${prolog}<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row>${cell('mill')}${cell('output')}</table:table-row>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

const odsNumber = (more = '') =>
  `<table:table-cell ${more} office:value-type="float" office:value="80"><text:p>80</text:p></table:table-cell>`;

/** Ten entities, each of them ten times the one before. */
const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from(
  { length: 10 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('')}]>`;
const passwords = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>';

/** An attack on who reads a workbook, and what may come of it. */
export interface Attack {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The codes of the mistakes that may be told; none where it may become a dataset. */
  readonly told?: readonly string[];
}

const refused = ['import-no-workbook'];
const zeros = new Uint8Array(160_000_000);
const bomb = { name: 'xl/workbook.xml', data: zeros };

/** Archives that unpack to more than they say, or to another archive. */
export const archives: readonly Attack[] = [
  { name: 'a part that unpacks to 160 MB', bytes: archive([bomb]) },
  { name: 'a list that is said to be empty', bytes: archive([bomb], { count: 0 }) },
  {
    name: 'a part that is said to be packed and is not',
    bytes: archive(xlsxParts({}).map((part) => ({ ...part, isPacked: false }))),
  },
  {
    name: 'one part under a thousand names',
    bytes: archive([{ name: 'a', data: zeros.subarray(0, 100_000) }], { times: 1000 }),
  },
  {
    name: 'an archive within the archive',
    bytes: archive([{ name: 'Index.zip', data: archive([bomb]) }]),
  },
  { name: 'Numbers’ own packing', bytes: archive([{ name: 'Index/Document.iwa', data: 'x' }]) },
  { name: 'an archive that is cut off', bytes: xlsx({}).subarray(0, 900) },
  { name: 'an archive of nothing', bytes: archive([]) },
].map((each) => ({ ...each, file: 'a.xlsx', told: refused }));

/** Workbooks that claim more than there is, or lead elsewhere. */
export const workbooks: readonly Attack[] = [
  {
    name: 'entities that grow tenfold',
    bytes: xlsx({ prolog: laughs, strings: ['mill', '&l10;'] }),
  },
  {
    name: 'a file of the machine as entity',
    bytes: xlsx({ prolog: passwords, strings: ['mill', '&out;'] }),
  },
  {
    name: 'a sheet that is a file of the machine',
    bytes: xlsx({ target: '/../../../../etc/passwd' }),
  },
  { name: 'a sheet of the web', bytes: xlsx({ target: 'http://evil.example/sheet1.xml' }) },
  { name: 'a sheet called __proto__', bytes: xlsx({ sheet: '__proto__' }) },
  ...['99999', '-1', '1e999', '0x7fffffff', '', 'x'].map((index) => ({
    name: `the text of number “${index}”`,
    bytes: xlsx({
      rows: `${two}${rowOf(2, 'east', '80')}<row r="3"><c r="A3" t="s"><v>${index}</v></c><c r="B3"><v>1</v></c></row>`,
    }),
  })),
  {
    name: 'a room of sixteen thousand million cells',
    bytes: xlsx({ before: '<dimension ref="A1:XFD1048576"/>' }),
  },
  {
    name: 'merged cells over all of it',
    bytes: xlsx({ after: '<mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>' }),
  },
  ...['1048576', '1000000000', '1e9', '-1', '0'].map((row) => ({
    name: `row ${row}`,
    bytes: xlsx({ rows: `${two}${rowOf(2, 'east', '80')}${rowOf(row, 'west', '5')}` }),
  })),
  {
    name: 'a cell far to the right',
    bytes: xlsx({
      rows: `${two}<row r="2"><c r="A2"><v>1</v></c><c r="ZZZZZZ2"><v>1</v></c></row>`,
    }),
  },
  {
    name: 'a formula for all cells',
    bytes: xlsx({
      rows: `${two}<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:XFD1048576">A1</f><v>1</v></c><c r="B2"><f t="array" ref="A1:XFD1048576">A1</f><v>2</v></c></row>`,
    }),
  },
  {
    name: 'elements that never end',
    bytes: xlsx({ rows: '<row r="1"><c r="A1"><v>1'.repeat(3000) }),
  },
].map((each) => ({ ...each, file: 'a.xlsx' }));

/** Workbooks that their reader would fill memory with, or never come to an end of. */
export const endless: readonly Attack[] = [
  {
    name: 'two thousand million columns',
    file: 'a.xlsx',
    bytes: xlsx({ before: '<cols><col min="1" max="2000000000" width="9"/></cols>' }),
  },
  {
    name: 'a row a thousand million times',
    file: 'a.ods',
    bytes: ods(
      `<table:table-row table:number-rows-repeated="1000000000">${odsNumber()}${odsNumber()}</table:table-row>`,
    ),
  },
  {
    name: 'a cell a thousand million times',
    file: 'a.ods',
    bytes: ods(
      `<table:table-row>${odsNumber()}${odsNumber('table:number-columns-repeated="1000000000"')}</table:table-row>`,
    ),
  },
].map((each) => ({ ...each, told: ['import-beyond', 'import-large'] }));

export const openDocuments: readonly Attack[] = [
  {
    name: 'entities that grow tenfold',
    file: 'a.ods',
    bytes: ods(
      `<table:table-row>${odsNumber()}<table:table-cell office:value-type="string"><text:p>&l10;</text:p></table:table-cell></table:table-row>`,
      laughs,
    ),
  },
  {
    name: 'empty rows, a thousand million',
    file: 'a.ods',
    bytes: ods(
      `<table:table-row>${odsNumber()}${odsNumber()}</table:table-row><table:table-row table:number-rows-repeated="1000000000"><table:table-cell/></table:table-row>`,
    ),
  },
];
