import type { MistakeTexts } from '../kinds/phrases.ts';
import type {
  StateFault,
  StepsFault,
  stepsMistakes as stepsMistakesKinds,
} from '../kinds/steps.ts';

const written =
  'Steps are written “:::steps{#chart}”, then for each a heading “### …” with “::state{…}” and its words, then “:::”.';

const forms: Readonly<Record<StepsFault, (of: string) => readonly [string, string]>> = {
  'state-outside': () => ['This “::state” stands in no step.', written],
  'words-before': () => [
    'These words stand before the first step.',
    `Put them in front of “:::steps”, or begin a step with “### …”. ${written}`,
  ],
  'too-few': (count) => [
    `There ${count === '1' ? 'is one step' : `are ${count} steps`} here, and nothing to go to.`,
    'Write two or more, each under a heading “### …” or as an item of one list; for a single drawing ::chart{#…} is enough.',
  ],
  'two-states': () => [
    'A step has one state, and this is another.',
    'Put both into one “::state{…}”, or make it two steps.',
  ],
  'no-marks': (type) => [
    `A chart of type “${type}” is words, and has no marks that could change from step to step.`,
    'Take a chart whose marks are drawn, such as bar, line or waffle.',
  ],
};

const states: Readonly<
  Record<StateFault, (name: string, of: string, has: string) => readonly [string, string]>
> = {
  unreadable: (name, of) => [
    `“${name}="${of}"” cannot be read.`,
    'Write it as in a chart’s file, on one line: where="year: 2024, area: [north, south]", group="by: region, output: sum", top=3.',
  ],
  'other-unit': (_, of, has) => [
    `The chart’s figures are in ${has}, which does not turn into “${of}”.`,
    'Name a unit of the same kind, or the cell of a rate whose lower unit is that of the figures: yuan per project for projects.',
  ],
  'no-rate': (_, of) => [
    `“${of}” is no exact figure, so that nothing can be told in it.`,
    'Name a cell with an exact value.',
  ],
  'other-measure': (_, of, has) => [
    `${of} is not measured as the marks are, which are in ${has}.`,
    'Compare amounts of one kind; unit="…" can turn the marks into it first.',
  ],
  'no-scale': (_, of) => [
    `A chart of type “${of}” has neither cells to fill nor a scale that a line could cross.`,
    'Take a chart with one, such as waffle, column or line, or tell of the mark with highlight="…" and annotate="…".',
  ],
  beyond: (_, of, has) => [
    `${of} is more than the cells that are drawn, ${has}.`,
    'Compare what is a part of them, or the other way round.',
  ],
  'no-value': (_, of) => [`${of} has no value to compare with.`, 'Name a cell that has one.'],
  nowhere: () => [
    'The words have no mark to stand at.',
    'Say which one with highlight="…": several rows are drawn.',
  ],
  'as-before': (_, of) => [
    `Step ${of} shows what the one before it shows.`,
    'Give it a state of its own, or join the two.',
  ],
};

export const stepsMistakes: MistakeTexts<typeof stepsMistakesKinds> = {
  'steps-form': ({ fault, of = '' }) => [...forms[fault](of)],
  'step-state': ({ fault, name, of, has = '' }) => [...states[fault](name, of, has)],
};
