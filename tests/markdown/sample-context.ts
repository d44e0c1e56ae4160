import { renderInline } from '../../src/markdown/render.ts';
import type { MarkdownContext } from '../../src/markdown/rendering/markdown.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Cell } from '../../src/model/dataset.ts';
import { type Inline, writeInline } from '../../src/model/inline.ts';
import type { Body, ChartState } from '../../src/model/publication.ts';
import type { SafeAddress } from '../../src/schema/safe-address.ts';
import { innerAddress } from '../../src/schema/safe-address.ts';
import { lineFinder } from '../../src/source/source.ts';

/** The key that the sample's only dataset does not have. */
export const missingKey = 'nowhere';

function cellAt(address: string): Cell {
  const [dataset = '', key = '', field = 'value'] = address.split('/').map(decodeURIComponent);
  return { dataset, key, field, value: 67.51, qualifier: 'exact', status: 'done' };
}

/** A context that knows every cell but `missingKey`, every chart but `none`, and any link. */
export function sampleContext(
  source: string,
  changes: Partial<MarkdownContext> = {},
): MarkdownContext & { readonly mistakes: Mistakes } {
  const find = lineFinder(source);
  const mistakes = changes.mistakes ?? new Mistakes();
  const context: MarkdownContext & { readonly mistakes: Mistakes } = {
    language: 'zh-CN',
    place: (offset) => ({ file: 'story.md', ...find(offset) }),
    cell: (address, place) => {
      try {
        const cell = cellAt(address);
        if (cell.key !== missingKey) return cell;
      } catch {
        // What cannot be decoded is an address of no cell.
      }
      mistakes.add('bad-address', place, { address });
      return undefined;
    },
    format: (cell, round = 2) =>
      cell.field === 'empty' ? undefined : `${(67.51).toFixed(round)}%`,
    decimals: () => 2,
    fact: ({ statement: claim, cell }) => ({
      ...{ cell, claim },
      href: innerAddress(`/data/#${encodeURIComponent(cell.key)}`),
    }),
    link: (href) => href.replace(/^story:/, '/stories/'),
    chart: (id, place) => {
      if (id !== 'none') return true;
      mistakes.add('unknown-chart', place, { id, allowed: ['growth'] });
      return false;
    },
    state: ({ settings, ...written }) => ({
      ...written,
      settings: settings.map(({ at, ...setting }) => ({ ...setting, place: at(0) })),
    }),
    picture: ({ src = '', alt = '', caption = '', credit = '' }, place, at = () => place) => {
      const within = { ...context, place: (offset: number) => at('caption', offset) };
      if (credit)
        return { src: src as SafeAddress, alt, caption: renderInline(caption, within), credit };
      mistakes.add('picture-incomplete', place, { missing: ['credit'] });
      return undefined;
    },
    ...changes,
    mistakes,
  };
  return context;
}

/** `line:column code` of each mistake, in the order of the file. */
export function told(mistakes: Mistakes): string[] {
  return mistakes.sorted().map(({ place, code }) => `${place.line}:${place.column} ${code}`);
}

/** Words with plain marks for what is bound in them. */
export function wordsHtml(words: Inline): string {
  return writeInline(words, ({ bound, runs }) => {
    const kind = bound.claim === undefined ? 'fact' : 'claim';
    return `<a class="${kind}" href="${bound.href}">${writeInline(runs)}</a>`;
  });
}

/** A line of Markdown as HTML. */
export function lineHtml(source: string, context = sampleContext(source)): string {
  return wordsHtml(renderInline(source, context).words);
}

/** A body as HTML; `chart` writes what stands for a chart. */
export function bodyHtml(body: Body, chart: (id: string) => string = () => ''): string {
  return body
    .map((part) => {
      if (part.kind === 'chart') return chart(part.id);
      if (part.kind === 'step') return `[step ${writtenState(part.state)}]\n`;
      return part.kind === 'html' ? part.html : wordsHtml(part.words);
    })
    .join('');
}

/** A state as it was written, in short: `growth 1, where: year: 2024`. */
function writtenState({ chart, step, settings }: ChartState): string {
  return [`${chart} ${step}`, ...settings.map(({ name, value }) => `${name}: ${value}`)].join(', ');
}
