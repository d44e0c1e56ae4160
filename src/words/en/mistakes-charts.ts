import { type chartDataMistakes as chartDataMistakesKinds, named } from '../kinds/chart-data.ts';
import type {
  AnnotationFault,
  ChartFault,
  chartMistakes as chartMistakesKinds,
} from '../kinds/charts.ts';
import type { colourMistakes as colourMistakesKinds } from '../kinds/colours.ts';
import type { MistakeTexts } from '../kinds/phrases.ts';
import { choice } from './phrases.ts';

const chartFaults: Readonly<Record<ChartFault, (of: string) => string>> = {
  'rule-off-log': () => 'A log scale has no place for a rule at zero or below.',
  'one-amount': () => 'There is only one amount, and nothing to set beside it.',
  'amount-below-zero': () =>
    'An amount is less than zero and cannot be set beside the others as a length.',
  'no-count': (address) =>
    `count: ${address} is not an exact whole number of two or more, so nothing can be shared among it.`,
  'less-than-not-begun': (key) => `“${key}” is less than zero: nothing can be less than not begun.`,
  'no-target': (key) =>
    `The target of “${key}” is not more than zero, so there is nothing to reach.`,
  'share-below-zero': (key) =>
    `“${key}” is less than zero: a share of a whole cannot be. Without “percent” and “whole”, amounts below zero are stacked below it.`,
  'layer-below-zero': (key) =>
    `“${key}” is less than zero, and a layer cannot lie below nothing. “type: stacked” draws amounts above and below zero, “type: line” each for itself.`,
  'count-below-zero': (key) => `“${key}” is less than zero, and cells cannot show less than none.`,
  'two-divisions': () => '“classes” and “diverging” part the values in two ways; keep one of them.',
  'factors-of-nothing': () =>
    '“classes: log” has equal factors, and a value of zero or less has none.',
  'falling-bounds': () => 'The bounds of “classes” go from the lowest to the highest.',
  'not-two-moments': (count) =>
    `A slope joins two moments, and there are ${count}; choose them with “rows: […]”, or draw a line.`,
};

const annotationFaults: Readonly<Record<AnnotationFault, (value: string) => string>> = {
  nowhere: () => 'This annotation says not where it stands.',
  several: () => 'This annotation names several places.',
  'half-span': () => 'A span has both ends, “from” and “to”.',
  'rows-only': () =>
    'In this chart an annotation can stand at a row only: there is no axis for it.',
  outside: (value) => `“${value}” is not on the axis.`,
};

export const chartMistakes: MistakeTexts<typeof chartMistakesKinds> = {
  'unknown-chart-type': ({ type, nearest, allowed }) => [
    `There is no chart type “${type}”.`,
    `${choice(nearest, allowed)} npm run dev shows a sample of each at /gallery/.`,
  ],
  'unknown-chart-option': ({ option, type, nearest, allowed }) => [
    `“${option}” means nothing in a chart of the type “${type}”.`,
    `${choice(nearest, allowed)} npm run dev explains each at /gallery/${type}/.`,
  ],
  'unknown-channel-field': ({ channel, field, dataset, nearest, allowed }) => [
    `${channel}: “${field}” is not a field of the dataset “${dataset}”.`,
    choice(nearest, allowed),
  ],
  'channel-type': ({ channel, field, needs, nearest, allowed }) => [
    `${channel}: “${field}” does not hold ${needs === 'number' ? 'numbers' : needs}.`,
    choice(nearest, allowed),
  ],
  'mixed-units': ({ channel, units }) => [
    `${channel}: the rows are measured in different units (${units.join(', ')}) and cannot share one scale.`,
    'Choose rows of one unit with “rows: […]”, or draw two charts.',
  ],
  'empty-chart': ({ dataset }) => [
    `There is nothing to draw: no row of “${dataset}” has a value.`,
    'Fill in the dataset, or take the chart away.',
  ],
  'chart-value': ({ fault, of = '' }) => [
    chartFaults[fault](of),
    'Choose another chart type, or other rows.',
  ],
  'unused-chart': ({ id }) => [
    `No story uses the chart “${id}”.`,
    `Put ::chart{#${id}} in a story, or delete the file. Its own page is built all the same.`,
  ],
  'repeated-chart': ({ id }) => [
    `The chart “${id}” stands in this text already.`,
    `Keep it in one place, and lead readers there from the other: [the chart](#chart-${id}).`,
  ],
  'cut-axis': ({ type, option }) => [
    `${option}: a chart of the type “${type}” tells values by length, and a length that does not begin at zero tells a wrong one.`,
    'Take the option away, or draw a line or a range, which tell values by their place.',
  ],
  'log-of-nothing': ({ field, key, value, count }) => [
    `A log scale has no place for zero or less, and “${field}” is ${value} in the row “${key}”${count > 1 ? ` and no higher than zero in ${count - 1} more` : ''}.`,
    'Take “scale: log” away, or leave these rows out with “where” and say so in the note.',
  ],
  'log-and-zero': () => [
    'A log scale never reaches zero, so “zero: true” cannot be kept on it.',
    'Keep “scale: log” or “zero: true”, not both.',
  ],
  'parts-exceed-whole': ({ category, sum, whole }) => [
    `The parts of “${category}” add up to ${sum}, and the whole is ${whole}: they are not parts of it.`,
    'Look for a part that is counted twice; answers of which several can be given are bars side by side (grouped), not parts.',
  ],
  'parts-short-of-whole': ({ category, sum, whole }) => [
    `The parts of “${category}” add up to ${sum} only, and the whole is ${whole}: something is left out.`,
    'Add the rest as a row of its own, or take “percent” and “whole” away.',
  ],
  'missing-part': ({ category, key }) => [
    `“${key}” has no value, so what “${category}” adds up to is not known.`,
    'Fill in the value, leave the whole category out with “rows: […]”, or set the parts side by side (grouped).',
  ],
  'summed-rates': ({ field }) => [
    `“${field}” holds rates of change or averages; put on top of each other they would be added up, and their sum means nothing.`,
    'Set them side by side: bar, column, grouped, line or dot. If they are shares of one whole, write “percent: true”.',
  ],
  'unordered-line': ({ field }) => [
    `A line would join the values of “${field}”, which have no order, and show a course that there is not.`,
    'Draw bars or dots. If the values do have an order, as degrees have, write “ordered: true” and list the rows in it.',
  ],
  'too-many-colours': ({ field, count, most }) => [
    `“${field}” has ${count} values, and more than ${most} colours cannot be told apart.`,
    'Choose rows with “rows: […]”, gather the small ones in the dataset, or draw small multiples with “facet”.',
  ],
  'doubled-place': ({ key, other }) => [
    `The rows “${other}” and “${key}” belong in the same place of the drawing.`,
    'Say what tells them apart with “color” or “facet”, or choose rows with “rows: […]”.',
  ],
  'map-of-counts': ({ field }) => [
    `The map colours areas by “${field}”, which counts things: large areas look important because they hold more of everything.`,
    'Divide it by what it belongs to (by people, by area) in a computed field; or say with “counts: true” that counts are meant.',
  ],
  'unknown-geography': ({ geo, allowed }) => [
    `There is no geography “${geo}”.`,
    allowed.length > 0
      ? `Available: ${allowed.join(', ')}.`
      : `Put its outlines into data/${geo}.geojson.`,
  ],
  'bad-geography': ({ detail }) => [
    `This is not a collection of areas: ${detail}`,
    'Save it as a GeoJSON FeatureCollection of polygons, in degrees of longitude and latitude.',
  ],
  'letters-not-drawn': ({ id, letters }) => [
    `In pictures of the chart “${id}” these letters are missing, as no font of pictures has them: ${letters.slice(0, 20).join(' ')}${letters.length > 20 ? ' …' : ''}`,
    'On pages readers’ own fonts show them. For PNG files and cards write the words in another script; drawn are Latin, Greek, Cyrillic, Devanagari, Arabic, Hebrew, Thai, Han in common use, kana, Hangul and emoji.',
  ],
  'area-drawn-twice': ({ key, geo, count }) => [
    `The geography “${geo}” has ${count} areas “${key}”, and one row colours all of them.`,
    'If they are one place, join them in its file as a MultiPolygon; else give each an id of its own, or name another property with “key: …”.',
  ],
  'unknown-area': ({ key, geo, property }) => [
    `The geography “${geo}” has no area whose “${property}” is “${key}”.`,
    'Write the value as the geography does, or name another property with “key: …”.',
  ],
  'annotation-place': ({ fault, value = '' }) => [
    annotationFaults[fault](value),
    'An annotation stands at one place: “at” a row’s key, at a “value”, at a “date”, or “from” … “to”.',
  ],
};

const base = {
  missing: 'has no value',
  zero: 'is zero or less, and nothing can be measured against it',
  bound: 'is only a lower bound, against which nothing can be measured',
} as const;

export const chartDataMistakes: MistakeTexts<typeof chartDataMistakesKinds> = {
  'where-nothing': ({ fields }) => [
    `where: no row fits all that is asked of ${fields}.`,
    'Loosen one of the conditions, or look for a value that no row has together with another.',
  ],
  'where-mixed': ({ field }) => [
    `where: “${field}” is given values and comparisons in one list.`,
    'Write values only, of which one must fit, or comparisons only, of which all must hold.',
  ],
  'where-comparison': ({ field, condition, needs }) => [
    `where: “${field}” holds ${needs === 'number' ? 'numbers' : needs === 'time' ? 'times' : 'text, which has no order'}, and cannot be compared with ${condition}.`,
    needs === 'number'
      ? 'Write the bare number, in the field’s unit: ">= 2000".'
      : needs === 'time'
        ? 'Write the time as the dataset does, or its beginning: ">= 2000", "< 2024-05".'
        : 'Write the values that you want, as a list.',
  ],
  'where-value': ({ field, value, nearest, allowed }) => [
    `No row has “${value}” in “${field}”.`,
    choice(nearest, allowed),
  ],
  'latest-without-time': ({ field }) => [
    field ? `latest: “${field}” holds no times.` : 'latest: the dataset has no field of times.',
    'Give the field of times the type year, yearmonth, date or datetime, or choose rows with “where”.',
  ],
  'made-without-figures': ({ option }) => [
    `${option}: there is no field of figures to reckon with.`,
    'Name one as a channel of the chart, with the type number or integer and outside the key.',
  ],
  'made-units': ({ option, field, units }) => [
    `${option}: the figures of “${field}” are in different units (${units.join(', ')}) and cannot be put together.`,
    'Keep the rows of one unit with “where”.',
  ],
  'made-twice': ({ option, field }) => [
    `${option}: “${field}” is named twice.`,
    'Name each field once.',
  ],
  'made-without-total': ({ option, keys }) => [
    `${option}: ${named(keys).join(', ')} ${keys.length === 1 ? 'is a total' : 'are totals'} of the other rows and left out, or it would count twice.`,
    'Leave totals out yourself: where: { … : "!= …" }. If the row is no total, give it another name.',
  ],
  'made-mixed-bounds': ({ option, field }) => [
    `${option}: “${field}” has estimates and lower bounds; their sum is neither, and is called “about”.`,
    'Keep rows of one kind with “where: { qualifier: … }”, or say in the note what the sum holds.',
  ],
  'made-of-missing': ({ option, field, keys }) => [
    `${option}: “${field}” has no value in ${named(keys).join(', ')}; what is made of it is made without.`,
    'Fill in the values, or leave those rows out with “where”.',
  ],
  'made-of-promised': ({ option, field }) => [
    `${option}: “${field}” adds up what is done and what is only promised; the sum counts as promised.`,
    'Keep one of the two: where: { status: done }.',
  ],
  'made-of-bounds': ({ option, field }) => [
    `${option}: “${field}” holds values of which only a lower bound is known, and what would be made of them is not known.`,
    'Leave those rows out with “where: { qualifier: exact }”, or draw the figures as they are.',
  ],
  'made-below-zero': ({ option, field }) => [
    `${option}: “${field}” has values below zero, which can be no parts of a whole.`,
    'Leave them out with “where”, or draw the figures as they are.',
  ],
  'group-of-nothing': ({ allowed }) => [
    'group: it is not said what becomes of the figures.',
    `Write a field and how it is gathered: { by: …, ${allowed[0] ?? 'rows'}: ${allowed[0] ? 'sum' : 'count'} }. ${choice(undefined, allowed)}`,
  ],
  'group-sum-of-rates': ({ field }) => [
    `group: “${field}” holds percentages, rates or averages, whose sum means nothing.`,
    'Add up the amounts behind them, or take the median, or a weighted mean: { mean: <field of weights> }.',
  ],
  'group-mean-of-rates': ({ field }) => [
    `group: the mean of “${field}” counts small and large alike, though it is of rates.`,
    'Weigh it by what the rates are of: { mean: <field of weights> }. Or take the median.',
  ],
  'group-without-place': ({ keys }) => [
    `group: ${named(keys).join(', ')} ${keys.length === 1 ? 'belongs' : 'belong'} to no group, because the field is empty there.`,
    'Fill it in, or leave those rows out with “where”.',
  ],
  'bin-of-bounds': ({ option, field }) => [
    `${option}: “${field}” holds values of which only a lower bound is known; they may belong in a higher bin.`,
    'Leave them out with “where: { qualifier: exact }”, or say so in the note.',
  ],
  'bin-too-many': ({ count, most }) => [
    `bin: that makes ${count} bins, and more than ${most} show nothing.`,
    'Write a larger width.',
  ],
  'share-form': ({ written }) => [
    `share: “${written}” does not say of what.`,
    'Write “of total”, or “of” and a field, within whose values the shares add up to 100 %.',
  ],
  'share-of-rates': ({ field }) => [
    `share: “${field}” holds percentages, rates or averages, which do not add up to a whole.`,
    'Take a field of amounts; if the figures are shares already, draw them as they are.',
  ],
  'share-of-nothing': ({ field, keys }) => [
    `share: “${field}” adds up to zero for ${named(keys).join(', ')}, and nothing is a share of that.`,
    'Leave those rows out with “where”.',
  ],
  'index-form': ({ written }) => [
    `index: “${written}” sets a value to nothing.`,
    'Write the base and its moment: “100 at 2015”.',
  ],
  'index-without-time': ({ written }) => [
    `index: the dataset has no field of times in which to find “${written}”.`,
    'Give the field of times the type year, yearmonth, date or datetime.',
  ],
  'index-base': ({ moment, reason, series }) => [
    `index: at ${moment}, ${named(series).join(', ')} ${base[reason]}.`,
    'Choose another moment, or leave those series out with “where”.',
  ],
  'other-without-top': () => [
    'other: there is no rest to name.',
    'Write “top: 10” beside it, or take it away.',
  ],
  'other-of-rates': ({ field }) => [
    `other: “${field}” holds percentages, rates or averages, so the rest cannot be added up.`,
    'Take “other” away: the note then says how many rows are left out.',
  ],
  'top-of-several': ({ fields }) => [
    `top: the rows differ in ${fields.join(' and ')}, so the largest rows would be of different ${fields.at(-1)}.`,
    'Leave one of them with “where” or “latest”, or gather the rows with “group” first.',
  ],
};

export const colourMistakes: MistakeTexts<typeof colourMistakesKinds> = {
  'unworn-colours': ({ type }) => [
    `Nothing in this chart of the type “${type}” wears a colour that has a name.`,
    'Name the field whose values are told apart by colour with “color”, or take “colours” away.',
  ],
  'unknown-coloured': ({ name, nearest, allowed }) => [
    `colours: nothing in this chart is called “${name}”.`,
    choice(nearest, allowed),
  ],
  'colour-contrast': ({ name, colour, shown, ratio, theme }) => [
    `“${name}”: ${colour} stands at only ${ratio}:1 against the ${theme} page; shapes need 3:1. It is shown as ${shown} there.`,
    theme === 'light'
      ? `Write ${shown} or a darker colour of your own.`
      : `Write a colour for each page, { light: …, dark: "${shown}" } or lighter.`,
  ],
  'colours-alike': ({ name, other, theme, better }) => [
    `“${name}” and “${other}” look alike on the ${theme} page, to readers who see fewer hues if not to all.`,
    `Make one of them lighter or darker: ${better} for “${name}” is of the same hue and farther off. A colour for each page: { light: …, dark: … }.`,
  ],
};
