import { comparedCells } from '../../facts/claims/compared-cells.ts';
import { sayStatement } from '../../facts/claims/say-statement.ts';
import { parseStatement } from '../../facts/statements/parse-statement.ts';
import { addressOf, findRow } from '../../model/address.ts';
import { sourceAddress } from '../../model/addresses.ts';
import { cellName } from '../../model/cell-name.ts';
import type { Cell, DataSource, Dataset } from '../../model/dataset.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import { type Inline, type InlineElement, type InlineRun, inLines } from '../../model/inline.ts';
import { cellsBehind, type PlacedCell } from '../../model/named-cells.ts';
import type { Publication, Site } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { revisionsOf } from '../../model/usage.ts';
import { textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { cellText } from './cell-text.ts';
import { formulaWords } from './formula.ts';
import { periodOf } from './period.ts';
import { revisionWords } from './revision.ts';

/** One line of a source card. */
export interface CardDetail {
  readonly term: string;
  readonly words: Inline;
  /** What other cells of the dataset have as well: a list of cards need not repeat it. */
  readonly isShared?: boolean;
}

/** How many compared cells a card names; the dataset holds them all. */
const mostCompared = 5;

/** The lines of a cell's card: what is claimed of it, how it is to be read, and where it comes from. */
export function cardDetails(
  placed: PlacedCell,
  claim: string | undefined,
  index: PublicationIndex,
  language: string,
): CardDetail[] {
  const { publication } = index;
  const { cell, dataset, row } = placed;
  const words = wordsFor(language);
  const { interface: says, cards } = words;
  const { qualifier, formula } = cell;
  const text = (value: string | undefined): Inline => (value ? [value] : []);
  const lines: [term: string, words: Inline][] = [
    [cards.states, text(claim && stated(claim, cell, index, language))],
    [cards.compared, claim ? text(compared(claim, placed, index, language)) : []],
    [says.period, text(dataset.temporal && periodOf(dataset.temporal, language))],
    [cards.exactness, qualifier === 'exact' ? [] : text(cards.qualifiers[qualifier])],
    [cards.status, row.status === 'promised' ? text(words.charts.promised) : []],
    [says.formula, formula ? formulaWords(formula, publication, language) : []],
    [says.dataset, [rowLink(placed, publication, language)]],
    [says.note, notesOf(placed, language)],
    [says.source, sourcesOf(dataset, publication, language)],
    [cards.revised, revisionsIn(cell, index, language)],
  ];
  const shared = [says.note, says.source];
  return lines.flatMap(([term, words]) =>
    words.length > 0 ? [{ term, words, isShared: shared.includes(term) }] : [],
  );
}

function stated(
  claim: string,
  cell: Cell,
  { publication, datasets }: PublicationIndex,
  language: string,
) {
  const { units } = publication.site;
  return sayStatement(claim, cell, { datasets, units, language }) ?? claim;
}

/** The cells that a claim about order is held against: each with its figure. */
function compared(
  claim: string,
  { cell, dataset }: PlacedCell,
  { publication, datasets }: PublicationIndex,
  language: string,
): string {
  const { listSeparator, cards, facts } = wordsFor(language);
  const statement = parseStatement(claim, Object.keys(publication.site.units));
  if (statement?.kind !== 'extreme' && statement?.kind !== 'rank') return '';
  if (statement.subject !== undefined) return '';
  const cells = comparedCells(statement, cell, datasets);
  const named = cells.slice(0, mostCompared).flatMap((each) => {
    const row = findRow(dataset, each.key);
    if (!row) return [];
    const name = cellName(dataset, row, undefined, language);
    return facts.named(name, cellText(each, publication, language));
  });
  const more = cells.length - named.length;
  return [...named, ...(more > 0 ? [cards.others(more)] : [])].join(listSeparator);
}

function rowLink(
  { dataset, row }: PlacedCell,
  { site }: Publication,
  language: string,
): InlineElement {
  const { cards } = wordsFor(language);
  const href = rowAddress(site, language, dataset, row.key);
  const title = `${textFor(dataset.title, language)}${cards.comma}${cards.row(row.number)}`;
  return { name: 'a', attributes: { href }, runs: [title] };
}

function notesOf({ dataset, row }: PlacedCell, language: string): Inline {
  const notes = [textFor(row.note, language), textFor(dataset.note, language)];
  return inLines(notes.flatMap((note) => (note ? [[note]] : [])));
}

/** What was revised in a cell, or in what it is computed from. */
function revisionsIn(cell: Cell, index: PublicationIndex, language: string): Inline {
  const { datasets, publication } = index;
  const own = addressOf(cell);
  const all = new Set([own, ...cellsBehind(cell, datasets).map(addressOf)]);
  return inLines(
    revisionsOf(index)
      .filter((each) => all.has(addressOf(each.cell)))
      .map((each) => revisionWords(each, publication, language, addressOf(each.cell) !== own)),
  );
}

function sourcesOf({ sources }: Dataset, { site }: Publication, language: string): Inline {
  const told = sources.map((source) => sourceWords(source, site, language));
  return inLines(told.filter((words) => words.length > 0));
}

function sourceWords(source: DataSource, site: Site, language: string): Inline {
  const { title, author, locator, path } = source;
  const name = textFor(title, language) ?? path;
  const address = path === undefined ? undefined : sourceAddress(site, path);
  const linked = (text: string): InlineRun =>
    address ? { name: 'a', attributes: { href: address }, runs: [text] } : text;
  const { comma } = wordsFor(language).cards;
  const parts: InlineRun[] = [
    ...(name ? [linked(name)] : []),
    ...[textFor(author, language), textFor(locator, language)].flatMap((text) => text || []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [comma, part]));
}
