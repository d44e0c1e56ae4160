import type { BarIslandWords } from '../charts/island-data.ts';
import { settingOf } from './address-state.ts';
import { answerMarks } from './answer-marks.ts';
import { readBarData } from './bar-data.ts';
import { barVoice } from './bar-voice.ts';
import { buttons, menu, placeControls } from './controls.ts';
import { clearDistances, labelDistances } from './distance-labels.ts';
import type { Host } from './island.ts';
import { keyOf, markedDrawings } from './marks.ts';
import { orderKeys, orderOf, orders } from './order.ts';
import { writeUnit } from './sentence.ts';
import { sortMarks, unsortWhenLeaving } from './sort-marks.ts';
import { keepTexts } from './texts.ts';
import { writeUnits } from './write-units.ts';

/**
 * Bars that answer: each row says its value and how far it lies from the others; rows sort by value or as
 * published; and with one row chosen, the distances to it stand at the bars.
 */
export function enhance({ id, data: unread, ...host }: Host): void {
  const data = readBarData(unread);
  const drawings = markedDrawings(host.element, host.leaving);
  const drawn = drawings[0]?.marks.map(({ key }) => key) ?? [];
  const rows = data?.rows.filter(({ key }) => drawn.includes(key)) ?? [];
  if (!data || rows.length < 2) return;

  const { units = [] } = data;
  const counting = settingOf(
    id,
    'unit',
    units.map((unit) => unit.id),
  );
  const texts = keepTexts(host.leaving);
  let unit = units.find((each) => each.id === counting.read());
  let voice = barVoice({ ...data, rows });
  let byKey = new Map(rows.map((row) => [row.key, row]));
  const comparable = rows.filter(({ value }) => value !== null);
  const asDrawn = orderOf(rows, drawn);
  const sorting = settingOf(id, 'sort', orders);
  const comparing = settingOf(
    id,
    'with',
    comparable.map(({ key }) => key),
  );
  let order = sorting.read() ?? asDrawn;
  let other = byKey.get(comparing.read() ?? '');

  const { refresh } = answerMarks(host, drawings, {
    hint: data.words.keys,
    answer: (mark) => {
      const row = byKey.get(keyOf(mark));
      return row && voice.answer(row, other);
    },
    name: (mark, n, count) => {
      const row = byKey.get(keyOf(mark));
      return row ? voice.name(row, other, n, count) : '';
    },
  });
  const sort = (moving: boolean) => {
    sortControl.choose(order);
    if (order) sortMarks(drawings, orderKeys(rows, order), moving);
    refresh();
  };
  const compare = () => {
    compareControl.choose(other?.key ?? '');
    labelDistances(drawings, other?.key, (key) => {
      const row = byKey.get(key);
      return row && other && voice.label(row, other);
    });
    refresh();
  };
  const sortControl = buttons(data.words.sort, orderChoices(data.words), (chosen) => {
    order = chosen;
    sorting.write(order === asDrawn ? undefined : order);
    sort(true);
  });
  const count = () => {
    const shown = unit?.isDrawn ? undefined : unit;
    unitControl.choose((unit ?? units.find(({ isDrawn }) => isDrawn))?.id);
    const said = rows.map((row) => ({ ...row, text: unit?.texts[row.key]?.[0] ?? row.text }));
    voice = barVoice({ ...data, rows: said });
    byKey = new Map(said.map((row) => [row.key, row]));
    other = other && byKey.get(other.key);
    writeUnits(drawings, shown, texts);
    compare();
  };
  const unitControl = buttons(
    data.words.unit,
    units.map((each) => ({ value: each.id, label: each.name })),
    (chosen) => {
      unit = units.find((each) => each.id === chosen);
      counting.write(unit?.isDrawn ? undefined : chosen);
      count();
    },
  );
  const nothing = { value: '', label: data.words.compareNone };
  const choices = comparable.map(({ key, label }) => ({ value: key, label }));
  const choose = (chosen: string) => {
    other = byKey.get(chosen);
    comparing.write(other?.key);
    compare();
  };
  const distanceUnit = `± ${writeUnit(data.distance)}`;
  const compareControl = menu(data.words.compareWith, [nothing, ...choices], choose, distanceUnit);

  // Rows that are published in the order of their values have nothing to sort.
  const sortable = orderOf(rows, orderKeys(rows, 'published')) !== asDrawn || asDrawn !== 'value';
  const controls = [
    ...(sortable ? [sortControl] : []),
    compareControl,
    ...(units.length > 0 ? [unitControl] : []),
  ];
  placeControls(host.slot, controls, host.leaving);
  unsortWhenLeaving(drawings, host.leaving);
  clearDistances(drawings, host.leaving);
  sort(false);
  count();
}

function orderChoices({ byValue, asPublished }: BarIslandWords) {
  return [
    { value: 'value', label: byValue },
    { value: 'published', label: asPublished },
  ] as const;
}
