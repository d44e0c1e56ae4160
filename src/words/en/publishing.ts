import { type PublishingWords, someOf, writeBytes } from '../contract/publishing.ts';

const plural = (count: number, one: string, other: string) =>
  `${count} ${count === 1 ? one : other}`;

const someOfNames = (names: readonly string[]) =>
  someOf(names, ', ', (count) => ` and ${count} more`);

export const publishingWords: PublishingWords = {
  bundling: 'Preparing the pages …',
  drawing: (done, all) => `Pages ${done}/${all}`,
  built: ({ name, pages, charts, datasets, files, bytes, story, seconds, out, warnings }) => [
    `Built ${name} in ${seconds.toFixed(1)} s: ${plural(pages, 'page', 'pages')}, ${plural(charts, 'chart', 'charts')}, ${plural(datasets, 'dataset', 'datasets')}.`,
    `${writeBytes(bytes)} in ${plural(files, 'file', 'files')}, in the folder ${out}${
      story === undefined
        ? '.'
        : `; a typical story takes ${writeBytes(story)} over the wire (Brotli, without font and pictures).`
    }`,
    ...(warnings ? [`${plural(warnings, 'warning', 'warnings')} above: worth a look.`] : []),
  ],
  look: (command) => `Look at it: ${command}`,
  measured: (what, stories) => `Measured: ${what}, ${stories} stories`,
  notBuilt: 'Nothing was written: mend the errors above first.',
  out: {
    'holds-site': (folder) =>
      `${folder} holds the site itself, and a build takes a folder of its own. Name another folder with --out.`,
    'in-site': (folder) =>
      `${folder} belongs to the sources of the site, and a build takes a folder of its own. Name another folder with --out.`,
    'is-file': (folder) => `${folder} is a file. Name a folder with --out.`,
    'holds-more': (folder) =>
      `${folder} holds files that no build has put there, and a build takes a folder of its own. Empty it, or name another folder with --out.`,
    'no-parent': (folder) =>
      `${folder} cannot be made, since a file stands in its way. Name another folder with --out.`,
    'read-only': (folder) =>
      `${folder} cannot be written: you have no right to change ${folder} or the folder around it. Name another folder with --out.`,
    'read-only-disk': (folder) =>
      `${folder} cannot be written: its disk can only be read. Name another folder with --out.`,
    'no-space': (folder) =>
      `${folder} cannot be written: its disk is full, or what you may use of it. Make room, or name another folder with --out.`,
    'too-long': (folder) =>
      `${folder} has too long a name for the files of a site to stand below it. Name another folder with --out.`,
  },
  others: {
    kept: (folder, { others, wasListed }) => [
      `Left alone in ${folder}, since no build has put it there: ${someOfNames(others)}.`,
      ...(wasListed
        ? []
        : [
            'The build before this one left no list of its files, so some of these may be old ones of its own: delete what you do not need.',
          ]),
    ],
    taken: (folder, paths) =>
      `Nothing was replaced: in ${folder} files that no build has put there stand where the site is to have its own: ${someOfNames(paths)}. Move them away, or name another folder with --out.`,
    inUse: (folder) =>
      `Nothing was replaced: another build has been writing to ${folder} for two minutes. Wait until it ends, then build again.`,
  },
  serving: (address) => `The site is at ${address}`,
  stop: 'Ctrl-C stops it.',
  portTaken: (port, again) =>
    `Port ${port} cannot be used: ${port < 1024 ? 'it needs more rights, or ' : ''}another program has it. Stop that one, or choose another port: ${again}`,
  badPort: (name, port) => `${name} is “${port}”; it must be a number from 1 to 65535.`,
  badHost: (host) =>
    `“${host}” is no address of this machine. Write one of its addresses behind --host, 0.0.0.0 for all of them, or leave it out.`,
  notThere: (folder, build) => `There is no finished site in ${folder}. Build it first: ${build}`,
  open: 'Whoever can reach this machine can read it.',
  otherHost: (named) =>
    `This server does not answer to the name “${named}”. Ask for it as it was printed when it started, or name the host with --host.`,
  preview: {
    intro: 'Drafts are shown too. What you save shows at once.',
    reloaded: (time) => `${time}  shown anew`,
    mended: 'All errors are mended.',
    kept: 'The preview keeps the last state without errors.',
    nothingYet: 'There is nothing to show until the errors are mended.',
  },
  overlay: {
    title: (count) => `${plural(count, 'error', 'errors')} in content or data`,
    hint: 'This goes away by itself once they are mended.',
    close: 'Close',
  },
};

import type { FreezingWords } from '../contract/freezing.ts';

export const freezingWords: FreezingWords = {
  frozen: (kept, before) =>
    `Put ${kept} embeds into public/, as they are in this edition; ${before} were there before and stay. Keep them with the content.`,
  notBuilt: (folder) => `There is no finished site in ${folder}. Build it first: npm run build`,
};

import type { PreviewingWords } from '../contract/previewing.ts';

export const previewingWords: PreviewingWords = {
  here: (count) =>
    count === 1
      ? 'One error in what this page is made of'
      : `${count} errors in what this page is made of`,
  hereHint:
    'The page shows what it last was without them. It comes up to date when they are mended.',
  elsewhere: (count) =>
    count === 1 ? 'One error elsewhere (F8)' : `${count} errors elsewhere (F8)`,
  desk: (address) =>
    `The desk, where you write and publish in this browser; its address is for you alone:\n  ${address}`,
  welcome: {
    title: 'Nothing is written yet',
    intro:
      'This is your site. Three steps, and it has a story with a chart whose numbers answer for themselves:',
    steps: [
      ['Bring in figures from a spreadsheet', 'npm run import -- figures.xlsx --name figures'],
      ['Draw them', 'npm run new -- chart figures'],
      ['Write about them', 'npm run new -- story first-story'],
    ],
  },
};

import type { UpgradingWords } from '../contract/upgrading.ts';

const files = (count: number) => (count === 1 ? 'one file' : `${count} files`);

export const upgradingWords: UpgradingWords = {
  nothing: (format) =>
    `Nothing to change: the files are of format ${format}, as this version writes them.`,
  shown: (from, to, count) => `From format ${from} to ${to}, ${files(count)} would change:`,
  howToWrite: (command) => `Nothing is written yet. To write it: ${command}`,
  written: (count, to) => `Wrote ${files(count)}; the site is of format ${to}.`,
  newer: (format, current) =>
    `The site is of format ${format}, and this version knows formats up to ${current}. Install the newest: npm install yearlight@latest`,
};
