import { datePartsOf, firstPlainYear } from '../contract/date-parts.ts';
import type { Words } from '../contract/readers.ts';
import { embedWords } from './embeds.ts';
import { claimWords, factWords, sourceWords } from './facts.ts';
import { importTexts } from './imported.ts';
import { startingTexts } from './starting-files.ts';

/** The names of the months: every page has a date, and a formatter takes longer to make than a page. */
const monthNames = { long: monthsAs('long'), short: monthsAs('short') };

function monthsAs(month: 'long' | 'short'): string[] {
  const { format } = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format(Date.UTC(2000, index)));
}

/** 2024, AD 14, 500 BC. */
function yearName(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year > 0 && year < firstPlainYear ? `AD ${year}` : String(year);
}

/** 2024, January 2024, 5 January 2024; a text that is no day stays as it is. */
function day(date: string): string {
  const { year, month, day: dayOfMonth } = datePartsOf(date) ?? {};
  if (year === undefined) return date;
  if (month === undefined) return yearName(year);
  return `${dayOfMonth ? `${dayOfMonth} ` : ''}${monthNames.long[month - 1]} ${yearName(year)}`;
}

/** Jan, 5 Jan, Jan–Nov. */
function withoutYear(from: string, to?: string): string {
  const { month, day: d } = datePartsOf(from) ?? {};
  if (month === undefined) return from;
  return `${d ? `${d} ` : ''}${monthNames.short[month - 1]}${to ? `–${withoutYear(to)}` : ''}`;
}

export const readers: Words = {
  languageName: 'English',
  languageShort: 'EN',
  listSeparator: ', ',
  colon: ': ',
  figures: {
    scales: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
    moreScales: [[1e3, 'thousand']],
    space: '\u00A0',
    currencies: {
      CNY: 'yuan',
      USD: 'US dollars',
      EUR: 'euros',
      GBP: 'pounds',
      JPY: 'yen',
      HKD: 'Hong Kong dollars',
      KRW: 'won',
      SGD: 'Singapore dollars',
      AUD: 'Australian dollars',
      CAD: 'Canadian dollars',
      CHF: 'Swiss francs',
      TWD: 'New Taiwan dollars',
      MOP: 'patacas',
      INR: 'rupees',
      RUB: 'roubles',
    },
    measures: {
      t: ['tonne', 'tonnes'],
      kg: 'kg',
      g: 'g',
      mg: 'mg',
      ug: 'μg',
      jin: 'jin',
      dan: 'dan',
      liang: 'liang',
      lb: 'lb',
      oz: 'oz',
      mile: ['mile', 'miles'],
      nmi: ['nautical mile', 'nautical miles'],
      li: 'li',
      ft: 'ft',
      acre: ['acre', 'acres'],
      mi2: ['square mile', 'square miles'],
      barrel: ['barrel', 'barrels'],
      mph: 'mph',
      ml: 'ml',
      week: ['week', 'weeks'],
      'quarter-year': ['quarter', 'quarters'],
      degF: '°F',
      ppm: 'ppm',
      ppb: 'ppb',
      m: ['metre', 'metres'],
      km: 'km',
      cm: 'cm',
      mm: 'mm',
      m2: 'm²',
      km2: 'km²',
      ha: ['hectare', 'hectares'],
      mu: 'mu',
      m3: 'm³',
      L: ['litre', 'litres'],
      kW: 'kW',
      kWh: 'kWh',
      s: ['second', 'seconds'],
      min: ['minute', 'minutes'],
      h: ['hour', 'hours'],
      day: ['day', 'days'],
      month: ['month', 'months'],
      year: ['year', 'years'],
      degC: '°C',
      tce: 'tce',
      tCO2: ['tonne of CO₂', 'tonnes of CO₂'],
      MtCO2: 'Mt\u00A0CO₂',
      GtCO2: 'Gt\u00A0CO₂',
      GB: 'GB',
      'percentage-points': ['percentage point', 'percentage points'],
    },
    signs: { percent: '%', permille: '‰' },
    per: ' per ',
    qualify: (qualifier) => {
      if (qualifier === 'over') return { before: 'more than' };
      if (qualifier === 'at-least') return { before: 'at least' };
      return qualifier === 'about' ? { before: 'about' } : {};
    },
  },
  day,
  withoutYear,
  period: (from, to) => {
    if (!to) return day(from);
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 7 && to.length === 7;
    return sameYear ? `${day(from).replace(/ \d+$/, '')}–${day(to)}` : `${day(from)} – ${day(to)}`;
  },
  embeds: embedWords,
  interface: {
    skipToContent: 'Skip to content',
    menu: 'Menu',
    editions: 'Years',
    data: 'Data',
    dataDescription:
      'Every dataset behind the stories and charts of this site, to look up and to download.',
    languages: 'Languages',
    theme: 'Theme',
    themeAuto: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    chapters: 'Chapters',
    chapterNumber: String,
    charts: 'Charts',
    keyFigures: 'Key figures',
    previous: 'Previous chart',
    next: 'Next chart',
    source: 'Source',
    sources: 'Sources',
    note: 'Note',
    table: 'Table',
    copyTable: 'Copy the table',
    tableCopied: 'Copied, to be pasted into a spreadsheet.',
    tableSelected:
      'Copying is not allowed here. The table is selected: press Ctrl+C, or ⌘C on a Mac.',
    columnIn: (name, unit) => `${name} (${unit})`,
    download: 'Download',
    chartPage: 'This chart on its own page',
    chartLink: 'Link',
    dataset: 'Dataset',
    datasetOf: 'Data',
    rowsCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
    rowPages: 'Pages of this dataset',
    rowPage: (number, count) => `Page ${number} of ${count}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    period: 'Period',
    field: 'Field',
    missing: 'no data',
    published: 'Published',
    updated: 'Updated',
    corrections: 'Corrections',
    revisions: 'Revisions of the data',
    usedBy: 'Used in',
    notFound: 'There is no such page',
    notFoundDek: 'Nothing stands at this address; it may have been renamed.',
    toFront: 'Go to the front page',
    moved: 'This page has moved to',
    archive: 'Past years',
    draft: 'Draft',
    copyright: 'Published by',
    promise: 'Open a dotted number to see where it comes from.',
    credit: 'Picture',
    formula: 'Formula',
    feed: 'Feed',
    footnotes: 'Footnotes',
    footnoteBack: (number, time) =>
      `Back to the text at note ${number}${time > 1 ? `, mention ${time}` : ''}`,
  },
  charts: {
    status: 'Status',
    solid: 'done',
    promised: 'promised or planned',
    moreThan: 'more than this',
    approximate: (names) => `Approximate: ${names}.`,
    allApproximate: 'All values are approximate.',
    notDrawn: (names) => `Not drawn, as another part is missing there: ${names}.`,
    timeGap: (between, more) => `No values between ${between}${more ? ' …' : ''}.`,
    between: (from, to) => `${from} and ${to}`,
    rounded: 'Shares are rounded and need not add up exactly.',
    logarithmic: 'log scale, equal distances are equal factors',
    sort: 'Order',
    sortByValue: 'by value',
    sortAsPublished: 'as published',
    compareWith: 'Compare with',
    compareNone: 'nothing',
    show: 'Show',
    total: 'total',
    each: (unit) => `per ${unit}`,
    unit: 'Unit',
    sameScale: 'same scale',
    enlarged: 'enlarged',
    cells: (count) => `${count} cells`,
    oneCell: (amount) => `One cell: ${amount}`,
    towards: (_value, alone, target) => `${alone} of ${target}`,
    target: (target) => `target: ${target}`,
    enlargedBy: (times) => `enlarged ${times} times`,
    average: (label, _count, _counted, unit) => `${label}, average per ${unit}`,
    averageOnly: (count) =>
      `Only an average, the total divided by ${count}: single amounts are not known.`,
    above: (a, distance, b) => `${a} is ${distance} above ${b}`,
    below: (a, distance, b) => `${a} is ${distance} below ${b}`,
    equal: (a, b) => `${a} equals ${b}`,
    higher: (distance, b) => `${distance} above ${b}`,
    lower: (distance, b) => `${distance} below ${b}`,
    same: (b) => `the same as ${b}`,
    distanceUnknown: (a, b) =>
      `How far ${a} and ${b} lie apart is not known: not both are given exactly.`,
    place: (n, count) => `${n} of ${count}`,
    keys: 'Arrow keys move between the items, Escape leaves.',
    momentKeys:
      'Arrow keys move through time; with Shift, each moment is set against the one you started from. Escape leaves.',
    against: (moment, other) => `${moment} against ${other}`,
    unchanged: 'unchanged',
    changeUnknown: 'change not known',
    listen: 'Listen',
    heard: {
      pitch: 'The higher the tone, the higher the value.',
      promised: 'A broken tone is promised or planned.',
      more: 'A trembling tone is more than it says.',
      missing: 'A tick is no data.',
    },
    describe: {
      intro: (type, count) => `${type} of ${count === 1 ? 'one item' : `${count} items`}. `,
      item: (label, value) => `${label}: ${value}`,
      extremes: (most, mostValue, least, leastValue) =>
        ` The highest is ${most} with ${mostValue}, the lowest ${least} with ${leastValue}.`,
      promised: (labels) => ` Only promised or planned, and drawn in dashed outline: ${labels}.`,
      missing: (labels) => ` No data: ${labels}.`,
      end: '.',
      crossed: (type, groups, items) =>
        `${type} of ${groups} groups, ${items === 1 ? 'one item' : `${items} items`} in each.`,
      course: (group, first, firstValue, last, lastValue) =>
        ` ${group ? `${group}: from` : 'From'} ${firstValue} (${first}) to ${lastValue} (${last})`,
      rising: ', higher each time',
      falling: ', lower each time',
      peaks: (most, mostValue, least, leastValue) =>
        `; highest ${mostValue} (${most}), lowest ${leastValue} (${least})`,
      group: (group, values) => ` ${group}: ${values}.`,
      fact: (label, text) => `${label}: ${text}`,
      factSeparator: '; ',
    },
    gathered: (most) => `Neighbours are gathered: the largest dots stand for ${most} rows`,
    made: {
      series: 'Series',
      value: 'Value',
      count: 'Number',
      missing: (missing, all) => `Without ${missing} of ${all}, for which there is no value.`,
      uncounted: (count) => `${count} without a value ${count === 1 ? 'is' : 'are'} not counted.`,
      bins: 'Each range includes its lower end and not its upper end.',
      topAt: (shown, all, moment) =>
        `Shown are the ${shown} of ${all} that were largest in ${moment}.`,
      topOf: (shown, all) => `Shown are the ${shown} largest of ${all}.`,
    },
    firstOf: (drawn, all) => `Drawn are the first ${drawn} of ${all} rows; the data hold them all.`,
  },
  cards: sourceWords,
  claims: claimWords,
  imported: importTexts,
  starting: startingTexts,
  facts: factWords,
};
