import { parse } from 'yaml';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { findRow } from '../../model/address.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ChartState } from '../../model/publication.ts';
import { type ChartData, chartDataSchema } from '../../schema/chart-data.ts';
import { textIn } from '../../schema/text.ts';

/** The settings that make rows, as a chart's file has them, and those that only show the rows otherwise. */
const making = ['where', 'latest', 'group', 'bin', 'share', 'index', 'top', 'order'] as const;
const showing = ['highlight', 'sort', 'round', 'unit', 'compare', 'annotate', 'zoom'] as const;
const allowed: readonly string[] = [...making, ...showing];

export type ShowingSetting = (typeof showing)[number];

/** The settings of a state by name; the place of each is found by it, that of any other is the state's. */
export class Settings {
  readonly #state: ChartState;
  readonly #mistakes: Mistakes;

  constructor(state: ChartState, mistakes: Mistakes) {
    this.#state = state;
    this.#mistakes = mistakes;
    for (const { name: field, named } of state.settings) {
      if (allowed.includes(field)) continue;
      const values = { field, nearest: nearest(field, allowed), allowed };
      mistakes.add('unknown-field', named, values);
    }
  }

  text(name: ShowingSetting): string | undefined {
    return this.#state.settings.find((each) => each.name === name)?.value.trim();
  }

  place(name: string | number | undefined): Place {
    const { settings, place } = this.#state;
    return settings.find((each) => each.name === name)?.place ?? place;
  }

  /** The options by which rows are made, as in a chart's file; `undefined` where there are none, or one is unreadable. */
  making(languages: readonly string[], channels: Readonly<Record<string, unknown>>) {
    const written = this.#state.settings.filter(({ name }) => making.some((each) => each === name));
    if (written.length === 0) return undefined;
    const options = Object.fromEntries(
      written.map(({ name, value }) => [name, writtenValue(name, value)]),
    );
    const read = chartDataSchema(textIn(languages)).safeParse({ ...channels, ...options });
    if (read.success) return read.data satisfies ChartData;
    for (const { name, value, place } of written)
      if (read.error.issues.some(({ path }) => path[0] === name))
        this.#mistakes.add('step-state', place, { fault: 'unreadable', name, of: value });
    return undefined;
  }

  /** The keys of rows, parted by commas, where they are no key as a whole. */
  keys(name: 'highlight' | 'zoom', dataset: Dataset): string[] | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (findRow(dataset, text)) return [text];
    return text
      .split(/[,，、;；]/)
      .map((key) => key.trim())
      .filter((key) => key !== '');
  }
}

/** `year: 2024` as a group of YAML, all else as a value of it. */
function writtenValue(name: string, text: string): unknown {
  const isGroup = (name === 'where' || name === 'group') && !text.trim().startsWith('{');
  try {
    return parse(isGroup ? `{ ${text} }` : text);
  } catch {
    return null;
  }
}
