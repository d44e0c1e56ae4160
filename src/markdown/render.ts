import { Marked, type MarkedExtension, type Token } from 'marked';
import type { Body, BodyPart } from '../model/publication.ts';
import { blocks } from './blocks.ts';
import { boundNumbers } from './bound-numbers.ts';
import { deepContainer, longRun } from './deep-marks.ts';
import { splitAtCharts } from './directives/charts.ts';
import { imageParagraphs, images } from './directives/pictures.ts';
import { siteSyntax } from './directives/registry.ts';
import type { DirectiveSyntax } from './directives/syntax.ts';
import { unknownDirectives } from './directives/unknown-directives.ts';
import { emphasis } from './emphasis.ts';
import { Footnotes } from './footnotes.ts';
import { Headings } from './headings.ts';
import { locate } from './locate.ts';
import { rawHtml } from './raw-html.ts';
import { type Anchors, links } from './rendering/links.ts';
import type { MarkdownContext, RenderedBody, RenderedInline } from './rendering/markdown.ts';
import { Rendering } from './rendering/rendering.ts';
import { wholeSource } from './rendering/source-text.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** Renders one line of inline Markdown. Mistakes are told to the context; nothing is thrown. */
export function renderInline(source: string, context: MarkdownContext): RenderedInline {
  const empty = { html: '', text: '', facts: [], runs: [] };
  return unlessTooDeep(source, context, empty, () => inlineOf(withoutNul(source), context));
}

/** Renders a body: blocks of every kind, with charts between the HTML. */
export function renderBody(
  source: string,
  context: MarkdownContext,
  syntax: DirectiveSyntax = siteSyntax(),
): RenderedBody {
  const empty = { body: [], facts: [], charts: [], blocks: [] };
  return unlessTooDeep(source, context, empty, () => blocksOf(withoutNul(source), context, syntax));
}

function inlineOf(source: string, context: MarkdownContext): RenderedInline {
  const rendering = new Rendering(context, source);
  const footnotes = new Footnotes(rendering);
  const syntax = siteSyntax();
  const marked = new Marked(...inlineExtensions(rendering, syntax), footnotes.extension());
  const sourceText = wholeSource(source);
  const tokens = new marked.Lexer(marked.defaults).inlineTokens(sourceText.text);
  locate(tokens, sourceText, rendering);
  parseWith(marked, rendering);
  const html = rendering.line(tokens).trim();
  const { facts, plain } = rendering;
  const text = plain.replace(/[ \t\n]+/g, ' ').trim();
  return { html, text, facts, runs: rendering.blocks.flat() };
}

function blocksOf(source: string, context: MarkdownContext, syntax: DirectiveSyntax): RenderedBody {
  const rendering = new Rendering(context, source);
  const headings = new Headings(rendering);
  const footnotes = new Footnotes(rendering);
  const marked = new Marked(
    ...inlineExtensions(rendering, syntax, headings),
    ...blockExtensions(rendering, syntax),
    headings.extension(),
    footnotes.extension(),
  );
  const sourceText = wholeSource(source);
  const tokens = new marked.Lexer(marked.defaults).lex(sourceText.text);
  locate(tokens, sourceText, rendering, (token) => {
    if (token.type === 'footnote') footnotes.define(token);
  });
  parseWith(marked, rendering);
  const html = rendering.inside.blocks(tokens) + footnotes.render();
  headings.check();
  const filled = rendering.blocks.filter((runs) => runs.length > 0);
  const { facts, charts } = rendering;
  return { body: bodyOf(html, rendering), facts, charts, blocks: filled };
}

/** The later of two extensions goes first. */
function inlineExtensions(
  rendering: Rendering,
  syntax: DirectiveSyntax,
  anchors?: Anchors,
): MarkedExtension[] {
  return [
    { gfm: true },
    text(rendering, syntax),
    rawHtml(),
    emphasis(rendering),
    links(rendering, anchors),
    boundNumbers(rendering),
    images(rendering),
  ];
}

function blockExtensions(rendering: Rendering, syntax: DirectiveSyntax): MarkedExtension[] {
  return [
    blocks(rendering),
    tables(rendering),
    unknownDirectives(rendering, syntax),
    ...syntax.directives.map(({ extension }) => extension(rendering, syntax)),
    imageParagraphs(rendering),
  ];
}

function parseWith(marked: Marked, rendering: Rendering): void {
  const parser = new marked.Parser(marked.defaults);
  rendering.inside = {
    inline: (tokens: Token[]) => parser.parseInline(tokens),
    blocks: (tokens: Token[]) => parser.parse(tokens),
  };
}

/** marked reads what stands inside in calls inside calls: hundreds of levels are a mistake of the text. */
function unlessTooDeep<Result>(
  source: string,
  { mistakes, place }: MarkdownContext,
  empty: Result,
  render: () => Result,
): Result {
  const deep = deepContainer(source);
  try {
    if (deep === undefined) return render();
  } catch (problem) {
    if (!(problem instanceof RangeError && /call stack/.test(problem.message))) throw problem;
  }
  mistakes.add('too-deep', place(deep ?? longRun(source)), { what: 'marks' });
  return empty;
}

/** NUL is replaced, as CommonMark has it. */
function withoutNul(source: string): string {
  return source.replaceAll('\0', '\uFFFD');
}

function bodyOf(html: string, rendering: Rendering): Body {
  return splitAtCharts(html)
    .map<BodyPart | undefined>((piece, index) =>
      index % 2 === 0 ? { kind: 'html', html: piece } : shown(piece, rendering),
    )
    .filter((part): part is BodyPart => part !== undefined)
    .filter((part) => part.kind !== 'html' || part.html.trim() !== '');
}

/** What a mark stands for: a step of a chart, or a whole chart. */
function shown(mark: string, { charts, states }: Rendering): BodyPart | undefined {
  const number = Number(mark.replace('s', ''));
  if (!mark.startsWith('s')) return { kind: 'chart', id: charts[number] ?? '' };
  const state = states[number];
  return state && { kind: 'step', state };
}
