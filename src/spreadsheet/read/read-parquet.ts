import { parquetReadObjects } from 'hyparquet';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { limits } from './limits.ts';
import { type DataRow, sheetOfRows } from './read-rows.ts';
import type { Sheet } from './sheet.ts';

/** Reads a file of Parquet, uncompressed or packed with Snappy; what else it is packed with is told. */
export async function readParquet(
  file: string,
  bytes: Uint8Array,
  mistakes: Mistakes,
): Promise<Sheet | undefined> {
  try {
    const buffer = bytes.slice().buffer;
    const rows: readonly DataRow[] = await parquetReadObjects({
      file: buffer,
      rowEnd: limits.rows + 1,
    });
    return sheetOfRows(file, rows);
  } catch (problem) {
    // The reader throws plain errors for what it cannot unpack and for damaged files alike.
    const reason = problem instanceof Error ? problem.message.slice(0, 120) : String(problem);
    mistakes.add('import-no-parquet', { file, line: 1, column: 1 }, { reason });
    return undefined;
  }
}
