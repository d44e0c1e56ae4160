import type { MigratingWords } from '../contract/migrating.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

export const migratingWords: MigratingWords = {
  otherService: (service) =>
    `Charts of “${service}” cannot be read; --from takes datawrapper. A table from anywhere comes in without --from, as a CSV or a spreadsheet.`,
  faults: {
    archive: (file) =>
      `${file} is no ZIP that can be opened. Export it again, or unpack it and give the JSON.`,
    json: (file) =>
      `${file} holds no JSON of a chart. Datawrapper gives it at /v3/charts/<id> of its API, and as a project’s export.`,
    chart: (file) =>
      `${file} holds JSON, but no chart of Datawrapper: it needs “type” and “metadata” at its top. Give the answer of /v3/charts/<id> as it is.`,
    data: (file) =>
      `${file} tells how the chart looks and not its figures. Download its data too (/v3/charts/<id>/data), and put the CSV beside it under the same name: chart.json and chart.csv.`,
  },
  noTable: 'The data hold no rows under their heads.',
  named: (name) => `it is called ${name}, after its title; --name gives another name`,
  leftOut: (columns) => `${quoted(columns)}: hidden in the chart, and left out`,
  undivided: (columns) =>
    `${quoted(columns)}: divided in the chart, and left as written here, for not all cells are plain figures`,
  replaced: {
    pie: (theirs, ours) =>
      `“${theirs}” becomes “${ours}”: lengths are compared more surely than angles, and there are no pies here`,
    map: (theirs, ours) =>
      `“${theirs}” becomes “${ours}”: its areas stay with Datawrapper. With a GeoJSON of them in data/, make it a “map”`,
    arrow: (theirs, ours) =>
      `“${theirs}” becomes “${ours}”: the same two ends, without heads of arrows`,
    bullet: (theirs, ours) =>
      `“${theirs}” becomes “${ours}” of its first figures; “progress” draws them against a goal`,
    'many-dots': (theirs, ours) => `“${theirs}” of more than two figures a row becomes “${ours}”`,
    unknown: (theirs, ours) => `“${theirs}” has no counterpart here and becomes “${ours}”`,
    'no-figures': (theirs, ours) =>
      `“${theirs}” has no column of figures that could be drawn and becomes “${ours}”`,
  },
  simpler: 'its annotations or highlights did not fit the rows and are left out',
  tableOnly:
    'its rows cannot be drawn that way here (see below) and become a table; change “type:” when they can',
  annotations: (texts) => `annotations without a place on the axis are left out: ${quoted(texts)}`,
  spans: (count) =>
    `${count} ${count === 1 ? 'shaded range, filled area or overlay has' : 'shaded ranges, filled areas and overlays have'} no words and ${count === 1 ? 'is' : 'are'} left out; an annotation from … to with a text is the like`,
  highlights: (names) => `highlighted there, and no row or series here: ${quoted(names)}`,
  colours: (count) =>
    `${count} ${count === 1 ? 'colour' : 'colours'} of its own ${count === 1 ? 'is' : 'are'} left: series wear the site’s colours, whose contrast is checked`,
  logarithmic: 'its axis was logarithmic; here it is linear unless the chart’s file says otherwise',
  byline: (byline) => `made by “${byline}”: name them in the byline of the story`,
  badSource: (address) => `the source’s address “${address}” is none and is left out`,
  noTitle: 'it had no title: write the finding into “title:”',
  untranslated: (languages) =>
    `its texts stand in every language of the site (${languages.join(', ')}) as they were written: translate them`,
  keptChart: (path) => `${path} is there already and stays as it is.`,
  toDo: (count) =>
    `${count} ${count === 1 ? 'thing is' : 'things are'} left to mend before the site builds, as a rule a number in the texts that is bound to no cell yet. npm run check names ${count === 1 ? 'it' : 'each'}, with the binding to write.`,
  shown: (id) => `In a story: ::chart{#${id}}`,
};
