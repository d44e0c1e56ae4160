import { proposals } from '../../editing/bind/proposals.ts';
import type { Mistake, Place } from '../../mistakes/mistake.ts';
import { addressOf, findRow } from '../../model/address.ts';
import { storyAddress } from '../../model/addresses.ts';
import { cellName } from '../../model/cell-name.ts';
import { type Cell, findField } from '../../model/dataset.ts';
import { figureStyle, formatCell } from '../../model/format-cell.ts';
import { textFor } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import type { Reading } from '../contract/desk-context.ts';
import { storyOf } from '../files/site-paths.ts';
import { type Mend, mendsOf } from './mends.ts';
import { fieldsByLine, offsetsIn } from './places.ts';

/** What is wrong in a story, and where: offsets are of the file. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly problem: string;
  readonly hint: string;
  readonly from: number;
  readonly to: number;
  /** The field of the front matter that it stands in; absent in the body. */
  readonly field?: string | undefined;
  readonly mends: readonly Mend[];
}

/** The cell behind a bound number, as its chip tells of it. */
export interface CellCard {
  readonly address: string;
  readonly name: string;
  readonly measure: string;
  readonly says: string;
  readonly dataset: string;
  readonly title: string;
  readonly source: string;
}

/** What the desk shows of a story as it is written now. */
export interface Look {
  readonly problems: readonly Problem[];
  readonly cards: Readonly<Record<string, CellCard>>;
  /** The titles of the site's charts, by id. */
  readonly charts: Readonly<Record<string, string>>;
  /** The path of its page. */
  readonly page: string;
}

/** Numbers that are bound to nothing and that some cell says, where the check has not told of them: in drafts. */
function proposalsIn(
  file: string,
  text: string,
  told: readonly Problem[],
  { built }: Reading,
  language: EditorLanguage,
): Problem[] {
  const says = editorWords(language).desk.text;
  const find = offsetsIn(text);
  return proposals(file, built).flatMap(({ place, written, candidates }): Problem[] => {
    const from = find(place);
    const to = from + written.length;
    if (text.slice(from, to) !== written || told.some((each) => each.from === from)) return [];
    const mends = candidates.map(({ address, label, says: value }) => ({
      label: says.bindTo(`${label} (${value})`),
      ...{ from, to, insert: `[${written}](fact:${address})` },
    }));
    const field = fieldsByLine(text)(place.line);
    const about = { problem: says.proposal(written), hint: '', from, to, field, mends };
    return [{ code: 'proposal', severity: 'warning', ...about }];
  });
}

/** Looks at a story as it was last read, a draft in its place included. */
export function lookAtStory(
  file: string,
  text: string,
  reading: Reading,
  language: EditorLanguage,
): Look {
  const { built } = reading;
  const { readable, mistakes } = built;
  const own = mistakes.sorted().filter(({ place }) => place.file === file);
  const told = own.map((mistake) => problemOf(mistake, text, language));
  const of = storyOf(file);
  const { site } = readable;
  const charts = readable.charts.map(({ id, title }) => [id, title[of.language]?.text ?? id]);
  return {
    problems: [...told, ...proposalsIn(file, text, told, reading, language)],
    cards: cardsOf(file, reading, of.language),
    charts: Object.fromEntries(charts),
    page: site ? storyAddress(site, of.language, of.slug) : '/',
  };
}

function problemOf(mistake: Mistake, text: string, language: EditorLanguage): Problem {
  const { problem, hint } = mistake.inWords(language);
  const span = spanOf(mistake.place, mistake.values, text);
  return {
    code: mistake.code,
    severity: mistake.severity,
    problem,
    hint,
    ...span,
    field: fieldsByLine(text)(mistake.place.line),
    mends: mendsOf(mistake, span, text, language),
  };
}

const link = /^\[(?:[^[\]\\]|\\.)*\]\([^\n]*?\)/;

/** Where the words stand that a mistake is about: a whole link, what was written, or the word at its place. */
function spanOf(place: Place, values: unknown, text: string): { from: number; to: number } {
  const at = offsetsIn(text)(place);
  const bound = link.exec(text.slice(at))?.[0];
  if (bound) return { from: at, to: at + bound.length };
  const written = writtenText((values as { written?: unknown } | undefined)?.written);
  if (written !== '' && text.startsWith(written, at)) return { from: at, to: at + written.length };
  const before = text.lastIndexOf('[', at);
  const around = before < 0 ? undefined : link.exec(text.slice(before))?.[0];
  if (around && before + around.length > at) return { from: before, to: before + around.length };
  const word = /^[^\s，。；：、]+/.exec(text.slice(at))?.[0] ?? '';
  return { from: at, to: at + word.length };
}

function cardsOf(file: string, reading: Reading, language: string): Record<string, CellCard> {
  const facts = reading.built.texts
    .filter((text) => text.file === file)
    .flatMap((text) => text.facts);
  const cards = facts.flatMap(({ cell }) => cardOf(cell, reading, language) ?? []);
  return Object.fromEntries(cards.map((card) => [card.address, card]));
}

/** The card of a cell; `undefined` where its dataset is not there. */
export function cardOf(cell: Cell, { built }: Reading, language: string): CellCard | undefined {
  const { site, datasets } = built.readable;
  const dataset = datasets.find(({ name }) => name === cell.dataset);
  const row = findRow(dataset, cell.key);
  if (!site || !dataset || !row) return undefined;
  const field = findField(dataset, cell.field);
  const says = formatCell(cell, dataset, figureStyle(site, language));
  const [source] = dataset.sources;
  return {
    address: addressOf(cell),
    name: cellName(dataset, row, undefined, language),
    measure: field ? textFor(field.title, language) : cell.field,
    says: says ?? '—',
    dataset: dataset.name,
    title: textFor(dataset.title, language),
    source: textFor(source?.title, language) ?? '',
  };
}
