import { renderInline } from '../../src/markdown/render.ts';
import type { MarkdownContext } from '../../src/markdown/rendering/markdown.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Cell } from '../../src/model/dataset.ts';
import type { SafeAddress } from '../../src/schema/safe-address.ts';
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
    fact: ({ kind, cell }, html) =>
      `<a class="${kind}" href="/data/#${encodeURIComponent(cell.key)}">${html}</a>`,
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
