import type { MistakeTexts } from '../kinds/phrases.ts';
import type {
  StateFault,
  StepsFault,
  stepsMistakes as stepsMistakesKinds,
} from '../kinds/steps.ts';
import type { DeepWords, textMistakes as textMistakesKinds } from '../kinds/text.ts';
import { choice } from './phrases.ts';

const deepThings: DeepWords = {
  marks: [
    'This text holds marks inside marks, hundreds of levels deep.',
    'Look for a long run of *, _, [, >, - or :::, and delete it.',
  ],
  lists: [
    'Lists and groups stand inside one another here, more than a hundred levels deep.',
    'Look for a long run of [, { or “- ”, or for an anchor (&name) that holds itself (*name), and delete it.',
  ],
  formula: [
    'This formula is too long, or leads through too many others, to be computed.',
    'Part it: compute a piece in a cell of its own and name that cell, or use sum(…).',
  ],
};

export const textMistakes: MistakeTexts<typeof textMistakesKinds> = {
  'unknown-link': ({ address, nearest, allowed }) => [
    `The link “${address}” leads to no page of this site.`,
    choice(nearest, allowed),
  ],
  'unsafe-link': ({ address }) => [
    `The link “${address}” would run a script or hide its target.`,
    'Link to an http, https or mailto address, or to a page of this site.',
  ],
  'empty-link': ({ address }) => [
    `The link to “${address}” has no words.`,
    'Put words between its brackets. Only fact: fills them in by itself.',
  ],
  'unknown-story': ({ slug, nearest, allowed }) => [
    `The link leads to a story “${slug}” that does not exist in this language.`,
    choice(nearest, allowed),
  ],
  'unpublished-story': ({ slug, file }) => [
    `The link leads to “${slug}”, which is not published: ${file} is a draft, or its time has not come.`,
    'Publish that story together with this one, or take the link out.',
  ],
  'unknown-chart': ({ id, nearest, allowed }) => [
    `There is no chart “${id}”.`,
    choice(nearest, allowed),
  ],
  'picture-incomplete': ({ missing }) => [
    `The picture has no ${missing.join(', no ')}.`,
    `Add ${missing.map((field) => `${field}="…"`).join(' ')}: readers who do not see it need the alt text, every picture its caption and credit. In a text a picture is written ::figure{src="…" alt="…" caption="…" credit="…"}.`,
  ],
  'missing-picture': ({ src, nearest, allowed }) => [
    `There is no picture public/${src}.`,
    `${choice(nearest, allowed)} Pictures stand in public/ and are named from there.`,
  ],
  'unknown-directive': ({ name, nearest, allowed }) => [
    `“::${name}” means nothing here.`,
    `${choice(nearest, allowed)} A chart is written ::chart{#id}.`,
  ],
  'bad-directive': ({ written, example }) => [
    `“${written}” cannot be read.`,
    `Write it ${example}, on a line of its own, with half-width colons, braces and quotes.`,
  ],
  'unclosed-box': ({ name }) => [`The box “:::${name}” never ends.`, 'Close it with a line “:::”.'],
  'unopened-box': () => [
    'This “:::” ends no box.',
    'Begin the box with a line “:::aside”, or delete this line.',
  ],
  'literal-emphasis': ({ written, inside }) => [
    `The signs of “${written}” stand in the text as they are: they were not read as emphasis.`,
    `Put a space or punctuation outside them, or take the punctuation at their edge out of them; write \\${inside} where the signs themselves are meant.`,
  ],
  'unread-markup': ({ written }) => [
    `“${written}” stands in the text as it is: it was not read as a bound number or a box.`,
    'Write [words](fact:dataset/key/field) with half-width brackets and colon, spaces in it as %20; charts, pictures and boxes on a line of their own.',
  ],
  'too-deep': ({ what }) => deepThings[what],
  'long-row': ({ columns }) => [
    `This row has more cells than the ${columns} columns of its table: readers would not see the rest.`,
    'Give the head of the table as many cells, or write a pipe that is text as \\|.',
  ],
  'unknown-footnote': ({ label }) => [
    `The footnote “[^${label}]” has no text.`,
    `Add a line “[^${label}]: …” at the end.`,
  ],
  'duplicate-footnote': ({ label }) => [
    `There are two footnotes “[^${label}]”.`,
    'Give one of them another label, in the text too.',
  ],
  'unused-footnote': ({ label }) => [
    `Nothing refers to the footnote “[^${label}]”, so that readers will not see it.`,
    `Put [^${label}] in the text, or delete the footnote.`,
  ],
  'unknown-reason': ({ reason, nearest, allowed }) => [
    `“${reason}” is no reason for leaving a number unbound.`,
    choice(nearest, allowed),
  ],
  'bad-round': ({ round, most }) => [
    most === undefined
      ? `“round ${round}” rounds what is no figure.`
      : `“round ${round}” does not shorten a figure with ${most} digits behind the point.`,
    most === undefined ? 'Delete it.' : `Write a whole number from 0 to ${most}, or delete it.`,
  ],
  'claim-without-statement': ({ address }) => [
    'The claim does not say what it states.',
    `Add the statement as the link's title: (claim:${address} "is max").`,
  ],
  'missing-cell': ({ address }) => [
    `The cell ${address} has no value to show.`,
    'Fill in the dataset, or write the sentence without this number.',
  ],
};

const writtenSteps =
  'Steps are written “:::steps{#chart}”, then for each a heading “### …” with “::state{…}” and its words, then “:::”.';

const forms: Readonly<Record<StepsFault, (of: string) => readonly [string, string]>> = {
  'state-outside': () => ['This “::state” stands in no step.', writtenSteps],
  'words-before': () => [
    'These words stand before the first step.',
    `Put them in front of “:::steps”, or begin a step with “### …”. ${writtenSteps}`,
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
