import { Marked, type MarkedExtension, type Token } from 'marked';
import { trimInline } from '../model/inline.ts';
import { blocks } from './blocks.ts';
import { boundNumbers } from './bound-numbers.ts';
import { deepContainer, longRun } from './deep-marks.ts';
import { imageParagraphs, images } from './directives/pictures.ts';
import { siteSyntax } from './directives/registry.ts';
import type { DirectiveSyntax } from './directives/syntax.ts';
import { unknownDirectives } from './directives/unknown-directives.ts';
import { emphasis } from './emphasis.ts';
import { Footnotes } from './footnotes.ts';
import { Headings } from './headings.ts';
import { locate } from './locate.ts';
import { rawHtml } from './raw-html.ts';
import { cutAtParts } from './rendering/body-parts.ts';
import { type LineSyntax, lineRenderer } from './rendering/line-syntax.ts';
import { type Anchors, links } from './rendering/links.ts';
import type { MarkdownContext, RenderedBody, RenderedInline } from './rendering/markdown.ts';
import { Rendering } from './rendering/rendering.ts';
import { wholeSource } from './rendering/source-text.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** Renders one line of inline Markdown. Mistakes are told to the context; nothing is thrown. */
export function renderInline(source: string, context: MarkdownContext): RenderedInline {
  const empty = { words: [], text: '', facts: [], runs: [] };
  return unlessTooDeep(source, context, empty, () => inlineOf(withoutNul(source), context));
}

/** Renders a body: blocks of every kind, with charts between the HTML. */
export function renderBody(
  source: string,
  context: MarkdownContext,
  syntax: DirectiveSyntax = siteSyntax(),
): RenderedBody {
  const empty = { body: [], facts: [], charts: [], headings: [], blocks: [] };
  return unlessTooDeep(source, context, empty, () => blocksOf(withoutNul(source), context, syntax));
}

function inlineOf(source: string, context: MarkdownContext): RenderedInline {
  const rendering = new Rendering(context, source);
  const footnotes = new Footnotes(rendering);
  const syntax = siteSyntax();
  const inLine = [...lineSyntaxes(rendering, syntax), footnotes.extension()];
  const marked = new Marked(...inLine.map(({ reads }) => reads));
  const sourceText = wholeSource(source);
  const tokens = new marked.Lexer(marked.defaults).inlineTokens(sourceText.text);
  locate(tokens, sourceText, rendering);
  parseWith(marked, inLine, rendering);
  const words = trimInline(rendering.line(tokens));
  const { facts, plain } = rendering;
  const text = plain.replace(/[ \t\n]+/g, ' ').trim();
  return { words, text, facts, runs: rendering.blocks.flat() };
}

function blocksOf(source: string, context: MarkdownContext, syntax: DirectiveSyntax): RenderedBody {
  const rendering = new Rendering(context, source);
  const headings = new Headings(rendering);
  const footnotes = new Footnotes(rendering);
  const notes = footnotes.extension();
  const inLine = lineSyntaxes(rendering, syntax, headings);
  const marked = new Marked(
    ...inLine.map(({ reads }) => reads),
    ...blockExtensions(rendering, syntax),
    headings.extension(),
    notes.reads,
  );
  const sourceText = wholeSource(source);
  const tokens = new marked.Lexer(marked.defaults).lex(sourceText.text);
  locate(tokens, sourceText, rendering, (token) => {
    if (token.type === 'footnote') footnotes.define(token);
  });
  parseWith(marked, [...inLine, notes], rendering);
  const html = rendering.inside.blocks(tokens) + footnotes.render();
  headings.check();
  const filled = rendering.blocks.filter((runs) => runs.length > 0);
  const { facts, charts, parts } = rendering;
  const body = cutAtParts(html, parts);
  return {
    ...{ body, facts, charts, blocks: filled },
    headings: rendering.headings.map((heading) => heading.text),
  };
}

/** The later of two extensions goes first. */
function lineSyntaxes(
  rendering: Rendering,
  syntax: DirectiveSyntax,
  anchors?: Anchors,
): LineSyntax[] {
  return [
    { reads: { gfm: true }, line: {} },
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

function parseWith(marked: Marked, inLine: readonly LineSyntax[], rendering: Rendering): void {
  const parser = new marked.Parser(marked.defaults);
  rendering.inside = {
    inline: lineRenderer(inLine),
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
