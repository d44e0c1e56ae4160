import type { BarIslandData } from '../../charts/contract/island-data.ts';

/** The data that a chart of bars hands to its island, if it is what the island expects. */
export function readBarData(data: unknown): BarIslandData | undefined {
  const read = (data ?? {}) as Partial<BarIslandData>;
  const { rows, distance, words } = read;
  if (!Array.isArray(rows) || !words || typeof distance?.language !== 'string') return undefined;
  const whole = rows.every(
    (row: Partial<BarIslandData['rows'][number]> | null) =>
      typeof row?.key === 'string' &&
      typeof row.label === 'string' &&
      (row.value === null || Number.isFinite(row.value)),
  );
  return whole ? (read as BarIslandData) : undefined;
}
