/** How long a run of the tests may take, and how long a file in it may give no sign of life. */
export interface Bounds {
  readonly run: number;
  readonly one: number;
}

const minute = 60_000;

/**
 * Far more than anything takes on a slow and busy machine: what goes beyond hangs. `TEST_RUN_SECONDS` and
 * `TEST_ONE_SECONDS` say otherwise.
 */
export function boundsFrom(environment: Readonly<Record<string, string | undefined>>): Bounds {
  const seconds = (name: string, otherwise: number) =>
    environment[name] ? Number(environment[name]) * 1000 : otherwise;
  return {
    run: seconds('TEST_RUN_SECONDS', 90 * minute),
    one: seconds('TEST_ONE_SECONDS', 10 * minute),
  };
}
