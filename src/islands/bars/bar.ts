import type { BarIslandData } from '../../charts/contract/island-data.ts';
import { textSettingOf } from '../figure/address-state.ts';
import { menu, placeControls } from '../figure/controls.ts';
import { bring, type Host } from '../figure/island.ts';
import { writeUnit } from '../figure/sentence.ts';
import { answerMarks } from '../marks/mark-answers.ts';
import { keyOf, markedDrawings } from '../marks/marks.ts';
import { readBarData } from './bar-data.ts';
import { barVoice } from './bar-sentences.ts';
import { orderControl } from './order-control.ts';
import { unitControl } from './unit-control.ts';

/**
 * Bars that answer: each row says its value and how far it lies from the others; rows sort by value or as
 * published; and with one row chosen, the distances to it stand at the bars.
 */
export function enhance(host: Host): void {
  const { id, data: unread } = host;
  const data = readBarData(unread);
  const drawings = markedDrawings(host.element, host.leaving);
  const drawn = drawings[0]?.marks.map(({ key }) => key) ?? [];
  const rows = data?.rows.filter(({ key }) => drawn.includes(key)) ?? [];
  if (!data || rows.length < 2) return;

  const { units = [], words } = data;
  let said: BarIslandData = { ...data, rows };
  let voice = barVoice(said);
  let byKey = new Map(rows.map((row) => [row.key, row]));
  const comparable = rows.filter(({ value }) => value !== null);
  const comparing = textSettingOf(id, 'with');
  // A chart with too little to choose from has no controls.
  const chooses = data.controls > 0;
  const held = chooses ? comparing.read() : undefined;
  let other = comparable.find(({ key }) => key === held);
  let labelled = false;

  const { refresh } = answerMarks(host, drawings, {
    hint: words.keys,
    answer: (mark) => {
      const row = byKey.get(keyOf(mark));
      return row && voice.answer(row, other);
    },
    name: (mark, n, count) => {
      const row = byKey.get(keyOf(mark));
      return row ? voice.name(row, other, n, count) : '';
    },
  });
  if (!chooses) return;
  const compare = async () => {
    compareControl.choose(other?.key ?? '');
    refresh();
    if (!other && !labelled) return;
    const work = await bring(() => import('./distance-labels.ts'), host.leaving);
    if (!work) return;
    if (!labelled) work.clearDistances(drawings, host.leaving);
    labelled = true;
    work.labelDistances(drawings, other?.key, (key) => {
      const row = byKey.get(key);
      return row && other && voice.label(row, other);
    });
  };
  const nothing = { value: '', label: words.compareNone };
  const choices = comparable.map(({ key, label }) => ({ value: key, label }));
  const choose = (chosen: string) => {
    other = byKey.get(chosen);
    comparing.write(other?.key);
    void compare();
  };
  const distanceUnit = () => `± ${writeUnit(said.distance)}`;
  const compareControl = menu(words.compareWith, [nothing, ...choices], choose, distanceUnit);
  const count = (counted: BarIslandData) => {
    said = counted;
    voice = barVoice(said);
    byKey = new Map(said.rows.map((row) => [row.key, row]));
    other = other && byKey.get(other.key);
    void compare();
  };
  const { leaving, slot } = host;
  const controls = [
    orderControl(id, rows, drawings, words, { leaving, refresh }),
    compareControl,
    unitControl(id, units, drawings, said, { leaving, count }),
  ];
  placeControls(slot, controls, leaving);
  void compare();
}
