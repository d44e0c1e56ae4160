import { renderBody, renderInline } from '../../markdown/render.ts';
import type {
  MarkdownContext,
  RenderedBody,
  Run,
  WrittenState,
} from '../../markdown/rendering/markdown.ts';
import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import { FactAnchors } from '../../model/fact-anchors.ts';
import { cellDecimals, figureStyle, formatCell } from '../../model/format-cell.ts';
import type { Binding } from '../../model/inline.ts';
import type { BoundFact, ChartState, Picture, Rich } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { SafeAddress } from '../../schema/safe-address.ts';
import { type Text, textFor } from '../../schema/text.ts';
import type { MarkdownSource } from '../../source/front-matter.ts';
import { lineFinder, type Path, type Source } from '../../source/source.ts';
import type { TextOwner } from '../cache/reader-text.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { LinkOrigin } from '../context/link-origin.ts';
import { findCell } from '../links/find-cell.ts';
import { resolveLink } from '../links/resolve-link.ts';
import { type SourcePlace, sourceLink } from '../links/source-link.ts';
import { buildPicture } from './build-picture.ts';

/** The texts that pages show with their markup, so that a number in them has a place of its own. */
const marked = [
  'title',
  'dek',
  'body',
  'caption',
  'correction',
  'figure',
  'subtitle',
  'note',
  'step',
];

/**
 * Reads the texts of one story, page, edition or chart in one language: renders them, checks what they
 * name, and keeps the passages and facts of each.
 */
export class TextBuilder {
  readonly #buildContext: BuildContext;
  readonly #owner: TextOwner;
  readonly #from: LinkOrigin;
  readonly #anchors: FactAnchors;
  readonly #anchored = new Map<BoundFact, string>();
  readonly #charts = new Set<string>();
  /** The facts of all texts read so far. */
  readonly facts: BoundFact[] = [];

  constructor(buildContext: BuildContext, owner: TextOwner, from: LinkOrigin) {
    this.#buildContext = buildContext;
    this.#owner = owner;
    this.#from = from;
    this.#anchors = new FactAnchors(owner.kind === 'chart' ? owner.id : '');
  }

  /** A field of YAML as rich text. */
  field(source: Source, path: Path, role: string, text: Text): Rich;
  field(source: Source, path: Path, role: string, text: Text | undefined): Rich | undefined;
  field(source: Source, path: Path, role: string, text: Text | undefined): Rich | undefined {
    if (text === undefined) return undefined;
    const { language } = this.#from;
    const own = typeof text === 'string' || lookUp(text, language) === undefined;
    return this.line(
      textFor(text, language),
      role,
      source.textAt(own ? path : [...path, language]),
    );
  }

  /** One line of inline Markdown. `place` finds the place in the file of an offset in it. */
  line(text: string, role: string, place: (offset: number) => Place): Rich {
    const { words, text: plain, facts, runs } = renderInline(text, this.#context(place, role));
    this.#keep(role, [runs], facts);
    return { words, text: plain };
  }

  /** The body of a Markdown file. */
  body(source: MarkdownSource): RenderedBody {
    const find = lineFinder(source.text);
    const place = (offset: number) => ({
      file: this.#from.file,
      ...find(source.bodyOffset + offset),
    });
    const rendered = renderBody(source.body, this.#context(place, 'body'));
    this.#keep('body', rendered.blocks, rendered.facts);
    return rendered;
  }

  /** A picture, with its texts read; what it lacks is told. `at` finds the places in its texts. */
  picture(
    attributes: Readonly<Record<string, string>>,
    place: Place,
    at: (name: string, offset: number) => Place = () => place,
  ): Picture | undefined {
    const line = (text: string, role: string) =>
      this.line(text, role, (offset) => at(role, offset));
    return buildPicture(attributes, this.#buildContext, place, line);
  }

  /** The address of a source; what is wrong with it is told. */
  source(written: string, at: SourcePlace): SafeAddress | undefined {
    return sourceLink(written, at, this.#from, this.#buildContext);
  }

  #keep(role: string, blocks: readonly (readonly Run[])[], found: readonly BoundFact[]): void {
    const { language, file } = this.#from;
    const facts = found.map((fact) => {
      const anchor = this.#anchored.get(fact);
      return anchor === undefined ? fact : { ...fact, anchor };
    });
    this.#buildContext.texts.push({ owner: this.#owner, language, role, file, blocks, facts });
    for (const fact of facts) this.facts.push(fact);
  }

  #context(place: (offset: number) => Place, role: string): MarkdownContext {
    const { site, datasets, mistakes } = this.#buildContext;
    const { language } = this.#from;
    const style = figureStyle(site, language);
    return {
      language,
      place,
      mistakes,
      cell: (address, at) => findCell(address, at, this.#buildContext),
      format: (cell, round) => formatCell(cell, datasets.get(cell.dataset), { ...style, round }),
      decimals: (cell) => cellDecimals(cell, datasets.get(cell.dataset), style),
      fact: (fact) => this.#fact(fact, marked.includes(role)),
      link: (href, at) => resolveLink(href, this.#from, this.#buildContext, at),
      chart: (id, at) => this.#chart(id, at),
      state: (written) => this.#state(written),
      picture: (attributes, place, at) => this.picture(attributes, place, at),
    };
  }

  /** The words at a mark are text in a drawing; the page has a place for each of their numbers beside it. */
  #state({ settings, ...written }: WrittenState): ChartState {
    const words = settings.find(({ name }) => name === 'annotate');
    return {
      ...written,
      settings: settings.map(({ at, ...setting }) => ({ ...setting, place: at(0) })),
      annotation: words && this.line(words.value, 'step', words.at),
    };
  }

  #fact(fact: BoundFact, hasPlace: boolean): Binding {
    const { cell, statement: claim } = fact;
    const { site, datasets } = this.#buildContext;
    const dataset = datasets.get(cell.dataset) ?? { name: cell.dataset };
    const href = rowAddress(site, this.#from.language, dataset, cell.key);
    const anchor = hasPlace ? this.#anchors.anchor(fact) : undefined;
    if (anchor !== undefined) this.#anchored.set(fact, anchor);
    return { cell, claim, anchor, href };
  }

  #chart(id: string, place: Place): boolean {
    const { targets, mistakes } = this.#buildContext;
    if (this.#charts.has(id)) mistakes.add('repeated-chart', place, { id });
    this.#charts.add(id);
    if (targets.charts.has(id)) return true;
    const allowed = [...targets.charts];
    mistakes.add('unknown-chart', place, { id, nearest: nearest(id, allowed), allowed });
    return false;
  }
}
