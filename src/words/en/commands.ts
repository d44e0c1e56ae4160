import { lookUp } from '../../schema/look-up.ts';
import type { CommandWords } from '../contract/commands.ts';
import { beginSite } from './phrases.ts';

const plural = (count: number, one: string, other: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : other}`;

const tooManyFiles =
  'opened: too many files are open. Close other programs, or raise the limit (ulimit -n)';

/** What stands behind “cannot be” where the system denies a file for another reason than a missing right. */
const denials: Readonly<Record<string, string>> = {
  ENOSPC: 'written: the disk is full. Make room, or choose another place',
  EDQUOT:
    'written: you have used up what you may use of this disk. Make room, or choose another place',
  EFBIG: 'written: it is larger than this disk or your limits allow. Choose another place',
  ENAMETOOLONG: 'written: its name or path is too long for this disk. Choose a shorter one',
  EROFS: 'written: this disk can only be read. Choose another place',
  EBUSY:
    'replaced: the system or another program holds it. Close that program, or choose another place',
  EXDEV: 'moved: it is on another disk. Choose a place on the same one',
  ENFILE: tooManyFiles,
  EMFILE: tooManyFiles,
  EIO: 'read or written: the disk reports a fault. Copy what matters elsewhere, and choose another place',
  ELOOP: 'found: its links lead round in a circle. Mend the links',
};

export const commandWords: CommandWords = {
  checked: ({ stories, pages, charts, datasets, facts, errors, warnings }) => {
    const parts = [
      plural(stories, 'story', 'stories'),
      ...(pages ? [plural(pages, 'page', 'pages')] : []),
      plural(charts, 'chart', 'charts'),
      plural(datasets, 'dataset', 'datasets'),
    ];
    const looked = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const found = `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`;
    return `Checked ${looked} with ${plural(facts, 'bound number', 'bound numbers')}: ${found}.`;
  },
  covered: ({ bound, waived, unbound, percent }) =>
    `Of ${bound + waived + unbound} numbers in published stories, ${bound} are bound to a cell and ${waived} waived; ${unbound || 'none'} ${unbound === 1 ? 'answers' : unbound ? 'answer' : 'answers'} for nothing: coverage ${percent} %.`,
  usedBy: (cell, says, places) =>
    places === 0
      ? `${cell} (${says}) is used nowhere.`
      : `${cell} (${says}) is used in ${places === 1 ? 'one place' : `${places} places`}:`,
  usage: 'Usage: ',
  moreHelp: 'Each tells more of itself behind --help; --version is the version.',
  commands: {
    check: 'Checks content and data without building, and prints every problem at once.',
    build: 'Writes the finished site.',
    freeze: 'Keeps the charts of the finished site for ever as they are in its edition.',
    dev: 'Shows the site while you write it.',
    desk: 'Opens the desk, where stories are written, bound and published in a browser.',
    serve: 'Serves the finished site as a host would, without building it.',
    why: 'Prints every place where a cell is used.',
    bind: 'Finds the numbers of a story that a dataset has, and binds those that you accept.',
    upgrade:
      'Shows what makes the files of a site those of this version, and writes it where asked.',
    docs: 'Serves these docs, in English and Chinese, without a network.',
    start: 'Builds the site and serves it.',
    bench:
      'Measures the check, the build and what readers load, on large sites of made-up stories.',
    new: 'Writes a commented starting file for a story, a chart, a dataset, a page, an edition or a further language, or what a host needs to publish the site, and never overwrites one.',
    import: 'Makes a dataset of a spreadsheet, and shows what it takes each column for.',
  },
  options: {
    site: 'the folder of the site, with its content, data and public; where absent the nearest upwards that has content/site.yaml',
    out: 'the folder of the finished site; dist in the folder of the site where absent',
    port: 'the port to serve on; PORT or 4321 where absent',
    open: 'show the site in a browser',
    host: 'the address to serve at, 0.0.0.0 for all of this machine; for this machine alone where absent',
    json: 'print the result as JSON',
    why: 'print where a cell is used, instead of the problems',
    name: 'what the dataset is called: it becomes data/<dataset>.json',
    replace:
      'put the figures in the place of those that are there; what you wrote around them is kept',
    'dry-run': 'show everything, write nothing',
    sheet:
      'the sheet of a workbook; the first that holds a table and is no cover, contents or notes where absent',
    long: 'make a row for each figure: years in columns become a column of years',
    title: 'the title of the dataset; the line above the table where absent',
    source: 'where the figures come from; the line below the table where absent',
    decimal: 'how decimals are written, where the file does not show it',
    key: 'the columns that name a row, by their heads or letters: “region,year”; “row” numbers the rows',
    encoding: 'the encoding of a text file, as in windows-1250',
    delimiter: 'what parts the cells: comma, semicolon, tab, pipe, space, or the sign itself',
    'head-row': 'the row of heads, counted from 1, or rows as in 4-5; 0 where there is none',
    skip: 'how many rows to leave out at the top',
    type: 'what columns hold, where that is read wrong: “zip=text,year=time”',
    columns: 'the only columns to take',
    again: 'make datasets anew from the file or address that they came from: those named, or all',
    from: 'the service that exported the file: makes the chart, too',
    as: 'the type to begin a chart with; the one that suits its data best where absent',
    write: 'write what would change',
    proposals: 'print which types suit the data, and why, and write nothing',
    yes: 'bind each number of which one cell leaves no doubt; list the others',
    help: 'print this',
  },
  wrong: {
    unknownOption: (option, nearest) =>
      `There is no option ${option}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    unknownCommand: (name, nearest) =>
      `There is no command “${name}”.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    missingValue: (option) => `${option} needs a value behind it.`,
    needlessValue: (option) => `${option} takes no value.`,
    extraWord: (word, script) =>
      `“${word}” is not expected here.${script ? ` Options for npm run stand behind “--”, as in npm run ${script} -- --site <dir>.` : ''}`,
    missingWords: (words) => `Write ${words} behind the command.`,
    noFolder: (folder) => `There is no folder ${folder}. ${beginSite(folder)}`,
    unknownKind: (kind, nearest) =>
      `“${kind}” cannot be started; it is a story, a chart, a dataset, a page, an edition, a language or a hosting.${nearest ? ` Did you mean ${nearest}?` : ''}`,
    unknownHosting: (name, nearest, allowed) =>
      `There are no files for the host “${name}”.${nearest ? ` Did you mean ${nearest}?` : ''} There are some for ${allowed.join(', ')}; any other that serves files takes what stands in dist.`,
    badLanguage: (tag) => `“${tag}” is no tag of a language. For instance: fr, pt-BR, zh-TW`,
    languageThere: (tag) =>
      `The site has ${tag} already: it stands among languages in content/site.yaml.`,
    badId: (id, proposal) =>
      `“${id}” cannot stand in an address: use lower-case letters a–z, digits and hyphens only.${proposal ? ` For instance: ${proposal}` : ''}`,
  },
  created: (file) => `Wrote ${file}`,
  exists: (file) => `${file} exists already and stays as it is.`,
  drawn: {
    named: (dataset) => `It draws data/${dataset}.json, the dataset of the same name.`,
    first: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures: there is no ${path}. Name another behind “data:”.`,
    unreadable: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures, for ${path} cannot be read: npm run check says why. Mend it, then name it behind “data:” with its fields, or delete the chart and start it again.`,
    withoutFigures: (dataset, path) =>
      `It draws data/${dataset}.json, the first dataset with figures: ${path} has none to draw. Name another behind “data:”.`,
  },
  next: {
    story: () =>
      'It is a draft: npm run dev shows it. Set its status to published when it is finished.',
    chart: (id) => `Put it in a story with ::chart{#${id}}`,
    dataset: (id) => `Name it in a chart with data: ${id}, or bind a number to it: fact:${id}/…`,
    page: (id) => `Put it into the menu in content/site.yaml: menu: [{ page: ${id} }]`,
    edition: (id) =>
      `It becomes the front page at /${id}/. Set edition: "${id}" in content/site.yaml to make it the current one.`,
    language: (tag) =>
      `These are drafts that hold the text of the first language: translate each, then set its status to published. npm run check names the texts of content/site.yaml, charts and data that lack ${tag}.`,
    hosting: () => 'What else is to be done stands at the top of the file.',
  },
  noSite: (folder) =>
    `There is no site in this folder: content/site.yaml is missing. Name a folder that has one with --site. ${beginSite(folder)}`,
  nothingToDraw:
    'There is no dataset with figures yet, so there is nothing to draw. Begin with one: npm run new -- dataset <id>',
  noAccess: (path, code) =>
    `${path} cannot be ${lookUp(denials, code) ?? `read or written (${code}). Give yourself the right to, or choose another place`}.`,
  bug: 'This is a fault of the program, not of your files. Please report it with what follows:',
};
