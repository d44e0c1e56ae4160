import { element, type Markup, serialise } from '../charts/text/markup.ts';
import { arrowsOf, type House, roomOf } from './house.ts';

const row = 30;
const left = 250;
const width = 760;

/**
 * The rooms from the ground up, each with its number of files, and an arc to each room that it imports: the
 * stronger, the more of its files do. Every arc leads down.
 */
export function drawHouse(house: House): string {
  const { rooms } = house;
  const height = rooms.length * row + 60;
  const yOf = (room: string) => 40 + (rooms.length - 1 - rooms.indexOf(room)) * row;
  const arcs = [...arrowsOf(house)].flatMap(([from, counts]) =>
    [...counts].map(([to, count]) => arc(yOf(from), yOf(to), count)),
  );
  const drawing = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, role: 'img' },
    [
      element('title', {}, ['Yearlight: who imports whom']),
      element('rect', { width, height, fill: '#fbf9f4' }),
      ...arcs,
      ...rooms.flatMap((room) => nameOf(room, house, yOf(room))),
    ],
  );
  return `${serialise(drawing)}\n`;
}

function arc(from: number, to: number, count: number): Markup {
  const reach = Math.abs(to - from) * 0.62;
  return element('path', {
    d: `M${left} ${from}C${left + reach} ${from} ${left + reach} ${to} ${left} ${to}`,
    fill: 'none',
    stroke: '#b3261e',
    'stroke-width': Math.min(6, 0.6 + Math.sqrt(count) / 2),
    'stroke-opacity': 0.35,
  });
}

function nameOf(room: string, { imports }: House, y: number): Markup[] {
  const files = [...imports.keys()].filter((file) => roomOf(file) === room).length;
  const text = { y: y + 5, 'text-anchor': 'end', 'font-family': 'Georgia, serif' };
  return [
    element('circle', { cx: left, cy: y, r: 4, fill: '#1c1b19' }),
    element('text', { ...text, x: left - 14, 'font-size': 16, fill: '#1c1b19' }, [room]),
    element('text', { ...text, x: left - 150, 'font-size': 12, fill: '#6b6862' }, [`${files}`]),
  ];
}
