import type { Words } from './words.ts';

/** 2024, January 2024, 5 January 2024. */
function day(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
  if (!month) return String(year);
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return `${dayOfMonth ? `${dayOfMonth} ` : ''}${name} ${year}`;
}

export const en: Words = {
  languageName: 'English',
  languageShort: 'EN',
  listSeparator: ', ',
  colon: ': ',
  figures: {
    scales: [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']],
    space: '\u00A0',
    currencies: {
      CNY: 'yuan', USD: 'US dollars', EUR: 'euros', GBP: 'pounds', JPY: 'yen', HKD: 'Hong Kong dollars', KRW: 'won', SGD: 'Singapore dollars', AUD: 'Australian dollars', CAD: 'Canadian dollars', CHF: 'Swiss francs', TWD: 'New Taiwan dollars', MOP: 'patacas', INR: 'rupees', RUB: 'roubles',
    },
    measures: {
      t: ['tonne', 'tonnes'], kg: 'kg', g: 'g', m: ['metre', 'metres'], km: 'km', cm: 'cm', mm: 'mm', m2: 'm²', km2: 'km²', ha: ['hectare', 'hectares'], mu: 'mu', m3: 'm³', L: ['litre', 'litres'], W: 'W', Wh: 'Wh', s: ['second', 'seconds'], min: ['minute', 'minutes'], h: ['hour', 'hours'], day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'], degC: '°C', tce: 'tce', tCO2: ['tonne of CO₂', 'tonnes of CO₂'], B: ['byte', 'bytes'], 'percentage-points': ['percentage point', 'percentage points'],
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
  period: (from, to) => {
    if (!to) return day(from);
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 7 && to.length === 7;
    return sameYear ? `${day(from).replace(/ \d+$/, '')}–${day(to)}` : `${day(from)} – ${day(to)}`;
  },
  interface: {
    skipToContent: 'Skip to content',
    menu: 'Menu',
    editions: 'Years',
    data: 'Data',
    dataDescription: 'Every dataset behind the stories and charts of this site, to look up and to download.',
    languages: 'Languages',
    theme: 'Theme',
    themeAuto: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    chapters: 'Chapters',
    charts: 'Charts',
    keyFigures: 'Key figures',
    previous: 'Previous',
    next: 'Next',
    source: 'Source',
    sources: 'Sources',
    note: 'Note',
    table: 'Table',
    download: 'Download',
    chartPage: 'This chart on its own page',
    dataset: 'Dataset',
    datasetOf: 'Data',
    rowsCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
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
    promise: 'Every number answers for itself: follow a dotted number to the row of data it comes from.',
    credit: 'Picture',
    formula: 'Formula',
    feed: 'Feed',
  },
  charts: {
    solid: 'done',
    promised: 'promised or planned',
    moreThan: 'more than this',
    sort: 'Order',
    sortByValue: 'by value',
    sortAsPublished: 'as published',
    compareWith: 'Compare with',
    compareNone: 'nothing',
    show: 'Show',
    total: 'total',
    each: (unit) => `per ${unit}`,
    unit: 'Unit',
    sameScale: 'Same scale',
    enlarged: 'enlarged',
    cells: (count) => `${count} cells`,
    above: (a, distance, b) => `${a} is ${distance} above ${b}`,
    below: (a, distance, b) => `${a} is ${distance} below ${b}`,
    equal: (a, b) => `${a} equals ${b}`,
    keys: 'Arrow keys move between the items, Escape leaves.',
    describe: {
      intro: (type, count) => `${type} of ${count === 1 ? 'one item' : `${count} items`}. `,
      item: (label, value) => `${label}: ${value}`,
      extremes: (most, mostValue, least, leastValue) => ` The highest is ${most} with ${mostValue}, the lowest ${least} with ${leastValue}.`,
      promised: (labels) => ` Only promised or planned, and drawn in dashed outline: ${labels}.`,
      missing: (labels) => ` No data: ${labels}.`,
      end: '.',
    },
    types: { bar: 'Bar chart', number: 'Figures', waffle: 'Unit chart', progress: 'Progress chart', zoom: 'Bar chart with enlargement', timeline: 'Timeline', list: 'List' },
  },
};
