/** What an island is given: the chart on the page, and a signal for when it goes. */
export interface Host {
  /** The custom element around the drawing and its controls. */
  readonly element: HTMLElement;
  /** The chart's id; it names the chart's state in the address. */
  readonly id: string;
  /** Where the page keeps room for the controls. */
  readonly slot: HTMLElement;
  /** What the chart type says to its island, not yet checked. */
  readonly data: unknown;
  /** Aborted when the chart leaves the page: listeners end with it, and what was added goes. */
  readonly leaving: AbortSignal;
}

/** A module of this folder that makes one type of chart answer. */
export interface Island {
  /** Adds to the drawing that is there; does nothing where the data or the drawing lack something. */
  readonly enhance: (host: Host) => void;
}

/** Undoes something when the chart leaves the page. */
export function whenLeaving(leaving: AbortSignal, undo: () => void): void {
  leaving.addEventListener('abort', undo, { once: true });
}

/**
 * Brings what only an act of the reader needs. Nothing comes of it where it cannot be had, or where the chart has
 * left the page meanwhile: the drawing stays as it is.
 */
export async function bring<Work>(
  load: () => Promise<Work>,
  leaving: AbortSignal,
): Promise<Work | undefined> {
  const work = await load().catch(() => undefined);
  return leaving.aborted ? undefined : work;
}
