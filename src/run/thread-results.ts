import type { Chart } from '../model/publication.ts';

/** Things of one kind that were made of charts, one for each language. */
export interface HandedOver<Value> {
  readonly get: (chart: Chart, language: string) => Value | undefined;
  readonly set: (chart: Chart, language: string, value: Value) => void;
}

/**
 * What other threads have made of charts, so that pages need not make it again. Astro bundles the pages apart from
 * what runs them, but in the same process: both find it here. Builds alone hand over; a preview changes what it runs.
 */
export function handedOver<Value>(kind: string): HandedOver<Value> {
  const held = globalThis as { [key: symbol]: WeakMap<Chart, Map<string, Value>> | undefined };
  const key = Symbol.for(`yearlight.made.${kind}`);
  held[key] ??= new WeakMap<Chart, Map<string, Value>>();
  const made = held[key];
  return {
    get: (chart, language) => made.get(chart)?.get(language),
    set: (chart, language, value) => {
      made.set(chart, (made.get(chart) ?? new Map<string, Value>()).set(language, value));
    },
  };
}
