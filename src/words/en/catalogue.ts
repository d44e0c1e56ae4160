import type { CatalogueWords } from '../contract/catalogue.ts';

export const catalogueWords: CatalogueWords = {
  types: {
    area: {
      name: 'Area chart',
      use: 'For an amount through time, or for parts that add up, lying on each other. Where the parts are to be compared with each other, draw lines.',
      options: {
        x: "The field along the axis: a time, or what has an order; the dataset's key where absent.",
        y: 'The field of amounts; with colours they lie on each other and must add up.',
      },
    },
    bar: {
      name: 'Bar chart',
      use: 'For comparing amounts of one unit: the longest name fits beside its bar. Not for many moments in time; a line or columns read better.',
      options: {
        x: 'The field that gives the bars their length.',
        y: "The field that names the bars; the dataset's key where absent.",
      },
    },
    beeswarm: {
      name: 'Beeswarm',
      use: 'For where each of many things lies between the lowest and the highest, a dot for each. Below a dozen things draw bars; with values that are mostly the same, the dots pile up.',
      options: {
        x: 'The field of figures along the axis.',
        y: "The field that names the dots; the dataset's key where absent.",
      },
    },
    column: {
      name: 'Column chart',
      use: 'For amounts at a few moments, one after another, each of which matters. Beyond some thirty moments draw a line; for names without order draw bars.',
      options: {
        x: "The field along the axis, as a rule a time; the dataset's key where absent.",
        y: 'The field that gives the columns their height.',
      },
    },
    dot: {
      name: 'Dot chart',
      use: 'As bars, lighter to the eye where amounts are many and much alike. Where a few amounts are to weigh, draw bars.',
      options: {
        x: 'The field that gives the dots their place.',
        y: "The field that names the dots; the dataset's key where absent.",
      },
    },
    grouped: {
      name: 'Grouped bars',
      use: 'For amounts by two things at once, two to four bars to a group. With more of either, a heat map or small multiples are easier to read.',
      options: {
        x: 'The field along the axis; with figures on it the bars lie, with figures on y they stand.',
        y: 'The field on the other axis: of figures, or of what they are about.',
      },
    },
    heatmap: {
      name: 'Heat map',
      use: 'For a table of two categories whose high and low places should be seen at once. Depth of colour is read roughly: where values are to be compared, draw bars.',
      options: {
        x: "The field whose values stand side by side; the dataset's key where absent.",
        y: 'The field whose values stand one under the other.',
        color: 'The field of figures that gives each cell its depth of colour.',
      },
    },
    line: {
      name: 'Line chart',
      use: 'For how one or several things run through time. Not for names without order: a line would show a course that there is not.',
      options: {
        x: "The field along the axis: a time, or what has an order; the dataset's key where absent.",
        y: 'The field that gives the line its height.',
        scale:
          '“log” for equal distances that are equal factors, said at the axis; every value must be above zero. Equal amounts where absent.',
        zero: 'Whether zero is on the scale though no value comes near it; a line tells values by place.',
      },
    },
    list: {
      name: 'List',
      use: 'For facts without figures, or with few. Figures that can be compared belong in a chart.',
      options: {
        y: "The field that names the items; the dataset's key where absent.",
      },
    },
    map: {
      name: 'Map',
      use: 'For shares and rates by area, where it matters where the areas lie. Large areas catch the eye: not for counts, and not where only the ranking matters.',
      options: {
        color: 'The field of figures that gives each area its depth of colour.',
        area: "The field that says which area a row is about; the dataset's key where absent.",
        geo: 'The file of outlines: the name of a GeoJSON file in data/.',
        key: "The property of the outlines that says the same as “area”; the outline's id or “name” where absent.",
        counts: 'Whether counts are meant, and not their share of people or land.',
      },
    },
    number: {
      name: 'Figures',
      use: 'For one to four figures that need no comparing, in any units. Figures of one unit belong in bars, where their proportion is seen.',
      options: {
        x: 'The field of the figures; the first field of figures where absent.',
        y: "The field that names the figures; the dataset's key where absent.",
      },
    },
    progress: {
      name: 'Progress chart',
      use: 'For what is done against what was to be done. Where there is no target, draw bars.',
      options: {
        x: 'The field of what is done; without “target”, promised rows are targets themselves.',
        y: "The field that names the rows; the dataset's key where absent.",
        target:
          'Where the targets stand: a field, one cell (dataset/key/field), or a cell for each row’s key.',
      },
    },
    range: {
      name: 'Range chart',
      use: 'For the distance between two values of each row: before and after, lowest and highest. Not for more than two values.',
      options: {
        y: "The field that names the rows; the dataset's key where absent.",
        x1: 'The field of the first values.',
        x2: 'The field of the second values.',
        start: 'Another name for “x1”.',
        end: 'Another name for “x2”.',
      },
    },
    scatter: {
      name: 'Scatter plot',
      use: 'For whether two measures go together, over ten things and more. It shows that they do, never why.',
      options: {
        x: 'The field of figures from left to right.',
        y: 'The field of figures from bottom to top.',
        scale:
          '“log”, or { x: log } or { y: log } for one axis: equal distances are equal factors, said at the axis; every value must be above zero.',
        r: 'The field of figures that gives the dots their area.',
        label: "The field that names the dots; the dataset's key where absent.",
      },
    },
    slope: {
      name: 'Slope chart',
      use: 'For what rose and what fell between two moments, up to about a dozen things. With a third moment, draw a line.',
      options: {
        x: "The field of the two moments; the dataset's key where absent.",
        y: 'The field of values.',
      },
    },
    stacked: {
      name: 'Stacked bars',
      use: 'For wholes and their parts, where the parts add up. Only the first part stands on zero: to compare the others, group them side by side.',
      options: {
        x: 'The field along the axis; with figures on it the bars lie, with figures on y they stand.',
        y: 'The field on the other axis: of amounts that add up, or of what they are about.',
        percent: 'Whether each bar is the whole, and its parts shares of 100 %.',
        whole: "What the parts of each bar add up to, in the field's unit; the check adds them.",
      },
    },
    table: {
      name: 'Table',
      use: 'For values to look up, several to a row, with bars where they can be compared down a column. Where one pattern matters more than each value, draw a chart.',
      options: {
        y: "The field that names the rows; the dataset's key where absent.",
        columns: 'The fields to show, in order; all others where absent.',
        bars: 'The fields of figures that also have bars; all of them where absent.',
      },
    },
    timeline: {
      name: 'Timeline',
      use: 'For events in the order in which they happened, and those still to come. It does not show how long things took.',
      options: {
        x: 'The field of dates, months or years.',
        y: "The field that names the events; the dataset's key where absent.",
      },
    },
    waffle: {
      name: 'Unit chart',
      use: 'For counts of things, one cell for each, so that readers can count along. Not for money or shares, and not for thousands.',
      options: {
        x: 'The field of counts: one cell for each.',
        y: "The field that names the groups; the dataset's key where absent.",
        cell: 'How many things one cell stands for: one, or as few as 400 cells allow where absent.',
      },
    },
    zoom: {
      name: 'Bar chart with enlargement',
      use: 'For one amount beside others many times smaller: all on one scale first, then the small ones enlarged. Where the largest is less than some ten times the others, bars do.',
      options: {
        x: 'The field of amounts; the first field of figures where absent.',
        y: "The field that names the amounts; the dataset's key where absent.",
        count:
          'The cell (dataset/key/field) with the number of things that share the largest amount: it is drawn in as many pieces, and the average of one is computed and enlarged.',
      },
    },
  },
  shared: {
    sort: 'The field to sort rows by, with a minus in front for the largest first; as in the dataset where absent.',
    details: 'The fields that tell of each item; all others where absent.',
    color: 'The field whose values are told apart by colour, seven at most.',
    series: 'Another name for “color”.',
    facet: 'The field by which the chart falls into small charts of the same scale.',
    zero: 'Whether the scale begins at zero: always where values are lengths.',
    scale:
      'Whether equal distances are equal amounts: always where values are lengths; “log” is for lines and dots.',
    domain: 'The ends of the scale, in the unit of the field; lengths need zero within it.',
    ordered:
      'Whether the values of the axis have an order of their own, as degrees have; times have it anyway.',
    classes:
      'How values fall into five depths of colour: “equal” steps, “quantile” for as many rows in each, “log” for equal factors, or a list of one to four bounds of your own, in the unit of the field; equal where absent.',
    diverging:
      'The value, in the unit of the field, below which areas and cells wear another colour: 0, or “at 0”, for gains and losses.',
  },
  chart: {
    title: 'The finding, not the topic.',
    subtitle: 'What is measured, when, and in what unit.',
    type: 'A chart type of this catalogue.',
    data: 'The dataset: the name of its file in data/, without .json.',
    rows: 'The keys of the rows to draw, in order; all where absent. The fields of a key are joined with commas.',
    highlight: 'The keys of the rows that the title speaks of, or the value that wears one colour.',
    annotations:
      'Texts, each tied to one place: at a row, a value, a date, or from one of these to another.',
    colours:
      'Colours by the name of what wears them, a value of “color” or the key of a row: { cdu: "#202020", spd: { light: "#c4000d", dark: "#ff5a60" } }. Contrast and distance are checked.',
    controls:
      'Whether tools such as order, unit and comparison show above the chart, and the names of colours filter it; where absent, tools show once a chart has enough rows or moments to choose from.',
    round:
      'So many digits behind the point are shown at most; the source card tells the exact figures.',
    note: 'What a reader must know to read the chart right.',
    alt: 'Your own description for readers who cannot see the chart; made from the data where absent.',
    redirectFrom:
      'The ids that the chart had before: their addresses, in others’ articles too, show it still.',
    retired: 'Why the chart is no longer kept up; its page and its embeds stay and say so.',
    where:
      'The rows to keep, by field: a value, a list of values, or a comparison (">= 2000", "!= total"); of a list of comparisons all must hold. Operators: = != > >= < <=.',
    latest:
      'How many of the latest moments to keep; or the field of times, for its latest moment alone.',
    group:
      'Rows gathered by one field or several: { by: region, output: sum }. sum, mean, median or count for each field; { mean: people } weighs by another field; count under a new name counts rows.',
    bin: 'The field whose values are counted in bins: a field, or { of, width } or { of, count }. It makes that field, and “count”.',
    index: 'The moment whose value is set to 100, in each series: “100 at 2015”.',
    share:
      'Shares in percent: “of total”, at each moment where there are several; or “of” a field, within each of its values.',
    top: 'How many rows to keep, the largest first; along time, how many series, by their last figures.',
    other:
      'What the rest is called, beside “top”: one row with its sum, where the figures add up. Left out without it, and the note says so.',
    order:
      'The order of rows: a field, with a minus in front for the largest first; or the values of a field in their order.',
  },
  annotation: {
    at: 'The key of a row.',
    value: 'A value on the scale, in the field’s unit: drawn as a rule.',
    date: 'A date, or another value of the axis.',
    from: 'Where a span begins: a value of the axis or of the scale.',
    to: 'Where the span ends.',
    text: 'What is said there.',
  },
  dataset: {
    scale:
      'The scale in which figures are written, by language where there are several: billion, thousand, none.',
  },
};
