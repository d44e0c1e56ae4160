/** Saved files come in bursts: several at once, or one in several steps. */
const burst = 30;

/**
 * Calls `reload` once after each burst of changes, never twice at the same time: what changes while it
 * runs is looked at right after.
 */
export function reloader(
  reload: () => Promise<void>,
  wait: number = burst,
): { readonly changed: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    timer = undefined;
    if (running) {
      again = true;
      return;
    }
    running = true;
    await reload();
    running = false;
    if (again) changed();
    again = false;
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  return { changed, stop: () => clearTimeout(timer) };
}
