import type { MarksIslandData } from '../../charts/contract/island-data.ts';

/** The data that a drawing's marks hand to their island, if it is what the island expects. */
export function readMarksData(data: unknown): MarksIslandData | undefined {
  const read = (data ?? {}) as Partial<MarksIslandData>;
  const { names, figures, words } = read;
  const whole = Array.isArray(names) && typeof figures === 'object' && words;
  return whole ? (read as MarksIslandData) : undefined;
}
