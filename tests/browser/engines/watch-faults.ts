/** A page that keeps what goes wrong in it: errors of scripts, files that do not come, warnings. */
export function watched(html: string): string {
  return html.replace(/<head[^>]*>/, (head) => `${head}<script>(${keepFaults})()</script>`);
}

/** Runs before all else in a page. */
function keepFaults(): void {
  const faults: string[] = [];
  Object.assign(globalThis, { faults });
  addEventListener(
    'error',
    ({ message, target }) => {
      const { src, href } = target as { readonly src?: string; readonly href?: string };
      faults.push(message ?? `missing: ${src ?? href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const level of ['warn', 'error'] as const)
    console[level] = (...said: unknown[]) => faults.push(said.map(String).join(' '));
}
