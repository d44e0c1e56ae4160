import { sum } from 'd3';
import { parseHTML } from 'linkedom';
import { textWidth } from '../../charts/text/text-width.ts';
import {
  cell,
  detail,
  type HeightAt,
  height,
  heightWithin,
  label,
  type Style,
  textOf,
  time,
  wide,
} from './html-text.ts';
import { tableHeight } from './table-height.ts';

/** Measures a drawing in words of a chart type; text counts by the widest font that readers may have. */
export function htmlHeight(html: string, type: string): HeightAt {
  const { document } = parseHTML(`<body>${html}</body>`);
  const marks = [...document.querySelectorAll('.mark')];
  if (type === 'number') return numberHeight(marks, document);
  if (type === 'table') return tableHeight(marks, document);
  return type === 'list' ? listHeight(marks) : timelineHeight(marks);
}

/** Figures set large, as many beside each other as there is room for. */
function numberHeight(marks: readonly Element[], document: Document): HeightAt {
  const [gap, rowGap, smallest] = [32, 22.4, 176];
  const size = ['large', 'medium', 'small'].findIndex((name) => document.querySelector(`.${name}`));
  const figure: Style = {
    size: [46.4, 33.6, 24][size] ?? 46.4,
    weight: 'bold',
    leading: [53.4, 38.7, 27.6][size] ?? 53.4,
  };
  const isBroken = size === 2;
  const items = marks.map((mark) => {
    const said = textOf(mark.querySelector('.figure'));
    const number = textOf(mark.querySelector('.number'));
    const beside = textWidth(said.replace(number, ''), {
      size: Math.max(14, figure.size * 0.42),
      weight: 'bold',
    });
    return {
      least: isBroken ? 0 : textWidth(number, figure) + beside + figure.size * 0.15,
      heightAt: (room: number) =>
        (isBroken ? height(said, room, figure) : figure.leading) +
        height(textOf(mark.querySelector('.label')), room, cell) +
        heightWithin(mark, '.annotation', room, time),
    };
  });
  // In a narrow font more stand in a row, where each has less room: whichever of the two is higher.
  return (width) => Math.max(...[0.78, 1].map((narrowness) => heightAt(width, narrowness)));

  function heightAt(width: number, narrowness: number): number {
    const basis = marks.length === 4 ? width * 0.4 : smallest;
    const widthOf = ({ least }: (typeof items)[number]) => Math.max(basis, least * narrowness);
    const rows: (typeof items)[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const item of items) {
      const needed = widthOf(item);
      if (used + gap + needed > width) {
        rows.push([item]);
        used = needed;
      } else {
        rows.at(-1)?.push(item);
        used += gap + needed;
      }
    }
    const heights = rows.map((row) => {
      const free = width - sum(row, (each) => widthOf(each) + gap) + gap;
      return Math.max(...row.map((each) => each.heightAt(widthOf(each) + free / row.length)));
    });
    return sum(heights) + rowGap * Math.max(0, rows.length - 1);
  }
}

/** Facts in words, under their names and on wide pages beside them. */
function listHeight(marks: readonly Element[]): HeightAt {
  return (width) => {
    const isWide = width >= wide;
    const first = Math.max(144, ((width - 24) * 2) / 5);
    const heights = marks.map((mark) => {
      const name = height(textOf(mark.querySelector('.label')), isWide ? first : width, label);
      const room = isWide ? width - 24 - first : width;
      const rest = heightWithin(mark, 'p:not(.label)', room, detail);
      return 22.4 + (isWide ? Math.max(name, rest) : name + rest);
    });
    return sum(heights) + marks.length - 1;
  };
}

/** Events under their dates. */
function timelineHeight(marks: readonly Element[]): HeightAt {
  return (width) => {
    const room = width - 23.4;
    const heights = marks.map(
      (mark) =>
        height(textOf(mark.querySelector('time, .time')), room, time) +
        height(textOf(mark.querySelector('.label')), room, label) +
        heightWithin(mark, 'p:not(.label)', room, detail) +
        17.6,
    );
    return sum(heights) - 17.6;
  };
}
