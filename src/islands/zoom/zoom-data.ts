import type { ZoomAmount, ZoomIslandData } from '../../charts/contract/island-data.ts';

/** The data that the zoom chart hands to its island, if it is what the island expects. */
export function readZoomData(data: unknown): ZoomIslandData | undefined {
  const { amounts, units, drawn, words } = (data ?? {}) as Partial<ZoomIslandData>;
  const whole =
    Array.isArray(amounts) &&
    amounts.every(
      (amount: Partial<ZoomAmount> | null) =>
        typeof amount?.key === 'string' && typeof amount.texts === 'object' && amount.texts,
    );
  return whole && Array.isArray(units) && drawn && words ? (data as ZoomIslandData) : undefined;
}
