/** The name of a chart's setting in the address: `sector-growth.sort`. */
function parameter(chart: string, setting: string): string {
  return `${chart}.${setting}`;
}

/** A chart's setting as an address holds it. */
export function stateIn(address: string, chart: string, setting: string): string | undefined {
  return new URL(address).searchParams.get(parameter(chart, setting)) ?? undefined;
}

/** The address with a chart's setting in it, or without it where that is as published. */
export function withState(
  address: string,
  chart: string,
  setting: string,
  value: string | undefined,
): string {
  const url = new URL(address);
  if (value === undefined) url.searchParams.delete(parameter(chart, setting));
  else url.searchParams.set(parameter(chart, setting), value);
  return url.href;
}

/** A setting of a chart that the page's address keeps, so that a view can be linked to. */
export interface AddressParameter<Value extends string> {
  /** What the address holds, where it is one of the allowed values. */
  readonly read: () => Value | undefined;
  /** `undefined` takes it out of the address. */
  readonly write: (value: string | undefined) => void;
}

/**
 * The address is replaced and never pushed: Back leaves the page, it doesn't undo a sort. Where a
 * sandbox forbids it, the chart works all the same and the address stays.
 */
export function settingOf<Value extends string>(
  chart: string,
  name: string,
  allowed: readonly Value[],
): AddressParameter<Value> {
  const { read, write } = textSettingOf(chart, name);
  return {
    read: () => {
      const held = read();
      return allowed.find((value) => value === held);
    },
    write,
  };
}

/** A setting that may hold any text. */
export function textSettingOf(chart: string, name: string): AddressParameter<string> {
  return {
    read: () => attempt(() => stateIn(location.href, chart, name)),
    write: (value) => {
      attempt(() =>
        history.replaceState(history.state, '', withState(location.href, chart, name, value)),
      );
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
