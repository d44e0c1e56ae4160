import type { Qualifier } from '../../schema/dataset.ts';
import type { ClaimWords } from './claims.ts';
import type { EmbedWords } from './embeds.ts';
import type { ImportTexts } from './imported.ts';
import type { SourceWords } from './source-cards.ts';
import type { StartingTexts } from './starting-files.ts';

/** What a qualifier adds to a figure, and where. */
export interface Qualification {
  /** In front of the number: 约, more than. */
  readonly before?: string;
  /** Between number and unit: 余. */
  readonly after?: string;
  /** Behind the unit: 以上. */
  readonly tail?: string;
}

/** How a language writes figures. */
export interface FigureWords {
  /** The steps in which large amounts are counted, largest first: `[factor, word]`. */
  readonly scales: readonly (readonly [factor: number, word: string])[];
  /** The other scales that a dataset may ask for, or name with its unit. */
  readonly moreScales: readonly (readonly [factor: number, word: string])[];
  /** What stands between number and word: nothing in Chinese, a space in English. */
  readonly space: string;
  /** Currencies by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Measures by base unit; `[one, other]` where there is a plural. */
  readonly measures: Readonly<Record<string, string | readonly [one: string, other: string]>>;
  /** The sign that follows a number without a space, by base unit: %. */
  readonly signs: Readonly<Record<string, string>>;
  /** “per”, between the two units of a quotient. */
  readonly per: string;
  qualify(qualifier: Qualifier, plainCount: boolean): Qualification;
}

/** Every word that the generator itself says to readers, in one language. */
export interface Words {
  /** The language's own name for itself. */
  readonly languageName: string;
  /** Short, for the language switch. */
  readonly languageShort: string;
  readonly figures: FigureWords;
  /** What stands between the items of a list in running text. */
  readonly listSeparator: string;
  /** What stands between a label and what it introduces. */
  readonly colon: string;
  /** A period such as `2024-01/2024-11` in words. */
  period(from: string, to: string | undefined): string;
  /** A day such as `2026-11-24` in words. */
  day(date: string): string;
  /** A month or a day, or a period within one year, without its year. */
  withoutYear(from: string, to?: string): string;
  /** The interface: a word or a sentence each. */
  readonly interface: InterfaceWords;
  /** Sentences about charts. */
  readonly charts: ChartWords;
  /** What is said of bound numbers and statements. */
  readonly facts: FactWords;
  /** What is said of charts in the pages of others. */
  readonly embeds: EmbedWords;
  /** What is said of where numbers come from. */
  readonly cards: SourceWords;
  /** How statements are told that are more than a comparison or an order. */
  readonly claims: ClaimWords;
  /** What the import of a spreadsheet puts into a dataset in its own words. */
  readonly imported: ImportTexts;
  /** What stands in starting files until an editor writes over it. */
  readonly starting: StartingTexts;
}

export interface FactWords {
  /** Words that are true of a figure without being it. `tenths` is the figure in tenths of the whole. */
  readonly near: (figure: string, tenths: number | undefined) => string;
  readonly over: (figure: string, tenths: number | undefined) => string;
  /** A figure without its sign, and that it fell. */
  readonly fell: (figure: string) => string;
  /** What a statement about a cell says. `what` is a figure, or an expression of named cells. */
  readonly largest: (count: number) => string;
  readonly smallest: (count: number) => string;
  readonly rank: (rank: number, count: number, fromBelow: boolean) => string;
  readonly compared: Readonly<
    Record<'>' | '>=' | '<' | '<=' | '=' | '~', (left: string, right: string) => string>
  >;
  /** What a function gives: of a list of named cells. */
  readonly functions: Readonly<Record<'mean' | 'min' | 'max', (list: string) => string>>;
  /** The rows that an order is told of, where it is not told of all. */
  readonly among: (statement: string, list: string) => string;
  /** The rows that an order leaves out, each with its figure. */
  readonly except: (statement: string, list: string) => string;
  /** The figure that the statement is about, where it stands in an expression. */
  readonly thisFigure: string;
  readonly asStated: (statement: string) => string;
  /** A cell named in a statement: whose it is, and what it says. */
  readonly named: (name: string, figure: string) => string;
}

export interface InterfaceWords {
  readonly skipToContent: string;
  readonly menu: string;
  readonly editions: string;
  readonly data: string;
  readonly dataDescription: string;
  readonly languages: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly chapters: string;
  /** The number of a chapter, from 1, as it stands above a headline. */
  readonly chapterNumber: (number: number) => string;
  readonly charts: string;
  readonly keyFigures: string;
  /** The chart before one, as the stories come to them, and the one after it. */
  readonly previous: string;
  readonly next: string;
  readonly source: string;
  readonly sources: string;
  readonly note: string;
  readonly table: string;
  readonly copyTable: string;
  readonly tableCopied: string;
  /** Where a browser refuses to copy: the table is selected, for the reader to do it. */
  readonly tableSelected: string;
  /** The head of a column whose cells are numbers alone: its name and the unit. */
  readonly columnIn: (name: string, unit: string) => string;
  readonly download: string;
  readonly chartPage: string;
  /** The same, for the line of tools under a chart. */
  readonly chartLink: string;
  readonly dataset: string;
  readonly datasetOf: string;
  readonly rowsCount: (count: number) => string;
  /** The pages of a dataset with many rows: what they are called together, and one of them. */
  readonly rowPages: string;
  readonly rowPage: (number: number, count: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly period: string;
  readonly field: string;
  readonly missing: string;
  readonly published: string;
  readonly updated: string;
  readonly corrections: string;
  readonly revisions: string;
  readonly usedBy: string;
  readonly notFound: string;
  readonly notFoundDek: string;
  readonly toFront: string;
  readonly moved: string;
  readonly archive: string;
  readonly draft: string;
  readonly copyright: string;
  readonly promise: string;
  readonly credit: string;
  readonly formula: string;
  readonly feed: string;
  readonly footnotes: string;
  /** The link from a footnote back to the text; `time` counts the places that refer to it. */
  readonly footnoteBack: (number: number, time: number) => string;
}

export interface ChartWords {
  /** Whether a row is done or promised: the head of that column. */
  readonly status: string;
  readonly solid: string;
  readonly promised: string;
  readonly moreThan: string;
  /** Whose values are estimates, where nothing at the marks says so: the names of some, or all. */
  readonly approximate: (names: string) => string;
  readonly allApproximate: string;
  /** The values that stand in the table alone, since a layer cannot lie on one that is missing. */
  readonly notDrawn: (names: string) => string;
  /** The times that moments side by side leave out: “1955 to 1999”, and more of them. */
  readonly timeGap: (between: string, more: boolean) => string;
  readonly between: (from: string, to: string) => string;
  /** That shares or parts are rounded, where what is shown does not add up to the whole. */
  readonly rounded: string;
  /** That equal steps along an axis are equal factors. */
  readonly logarithmic: string;
  readonly sort: string;
  readonly sortByValue: string;
  readonly sortAsPublished: string;
  readonly compareWith: string;
  readonly compareNone: string;
  readonly show: string;
  readonly total: string;
  readonly each: (unit: string) => string;
  readonly unit: string;
  readonly sameScale: string;
  readonly enlarged: string;
  readonly cells: (count: string) => string;
  /** What a cell stands for, where it is not one thing: “one cell: 10 cases”. */
  readonly oneCell: (amount: string) => string;
  /** A value against its target, and a target of which nothing is done yet. */
  readonly towards: (value: string, valueAlone: string, target: string) => string;
  readonly target: (target: string) => string;
  /** How many times larger an enlarged part is drawn. */
  readonly enlargedBy: (times: string) => string;
  /** The name of an amount shared out: `label` over `count` (“40 projects”), which `counted` names. */
  readonly average: (label: string, count: string, counted: string, unit: string) => string;
  /** What an average hides: the single amounts. `count` is the number that the total is divided by. */
  readonly averageOnly: (count: string) => string;
  /** “A is 3.2 percentage points above B.” */
  readonly above: (a: string, distance: string, b: string) => string;
  readonly below: (a: string, distance: string, b: string) => string;
  readonly equal: (a: string, b: string) => string;
  /** The same without its subject, for where that stands above it: “3.2 percentage points above B.” */
  readonly higher: (distance: string, b: string) => string;
  readonly lower: (distance: string, b: string) => string;
  readonly same: (b: string) => string;
  /** One of the two is only a bound or an estimate. */
  readonly distanceUnknown: (a: string, b: string) => string;
  /** A row's place among the rows: 2 of 4. */
  readonly place: (n: string, count: string) => string;
  /** How to use the chart by keyboard. */
  readonly keys: string;
  /** The same for a chart over time. */
  readonly momentKeys: string;
  /** A moment, set against another: “2024 against 2020”. */
  readonly against: (moment: string, other: string) => string;
  /** What happened between two moments: nothing, or nobody knows since one figure is a bound. */
  readonly unchanged: string;
  readonly changeUnknown: string;
  /** Plays the values as sound; and how they sound, a sentence each. */
  readonly listen: string;
  readonly heard: Readonly<Record<'pitch' | 'promised' | 'more' | 'missing', string>>;
  /** The generated description. */
  readonly describe: {
    readonly intro: (type: string, count: number) => string;
    readonly item: (label: string, value: string) => string;
    readonly extremes: (
      most: string,
      mostValue: string,
      least: string,
      leastValue: string,
    ) => string;
    readonly promised: (labels: string) => string;
    readonly missing: (labels: string) => string;
    readonly end: string;
    /** A chart of several groups that share their items. */
    readonly crossed: (type: string, groups: number, items: number) => string;
    /** How a group runs from its first to its last value. */
    readonly course: (
      group: string,
      first: string,
      firstValue: string,
      last: string,
      lastValue: string,
    ) => string;
    /** Every value is above, or below, the one before it. */
    readonly rising: string;
    readonly falling: string;
    readonly peaks: (most: string, mostValue: string, least: string, leastValue: string) => string;
    /** All values of a group: “North: 2020 12, 2021 14”. */
    readonly group: (group: string, values: string) => string;
    /** A fact without a figure: “Smart factory: Northern Steel”. */
    readonly fact: (label: string, text: string) => string;
    readonly factSeparator: string;
  };
  /** Where dots stand for several rows: the largest number of them. */
  readonly gathered: (most: string) => string;
  /** Which rows are drawn where there are too many: “the first 100 of 5,000”. */
  readonly firstOf: (drawn: string, all: string) => string;
  /** What a chart says of rows that it has made itself. */
  readonly made: MadeWords;
}

/** What a chart says of rows that it has made of its dataset's. */
export interface MadeWords {
  /** What tells several fields apart that are drawn together. */
  readonly series: string;
  /** What such fields measure, where each has a name of its own. */
  readonly value: string;
  /** How many there are. */
  readonly count: string;
  /** “without 2 of 5, for which there is no value” */
  readonly missing: (missing: number, all: number) => string;
  /** How many are in no bin. */
  readonly uncounted: (count: number) => string;
  /** Which end of a bin belongs to it. */
  readonly bins: string;
  /** How many of all are shown. */
  /** The same of series along time: by what they were at the last moment. */
  readonly topAt: (shown: number, all: number, moment: string) => string;
  readonly topOf: (shown: number, all: number) => string;
}
