/** What a site adds to the registries of the generator, by kind and name. */
export interface Additions {
  readonly charts: Readonly<Record<string, unknown>>;
  readonly directives: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly pages: Readonly<Record<string, unknown>>;
}

interface Held {
  readonly added: Additions;
  /** The registries that there are: pages, which are bundled apart, have copies of their own. */
  readonly registries: {
    readonly kind: keyof Additions;
    readonly entries: Record<string, unknown>;
  }[];
  /** The address of the module that added them, for threads to load. */
  readonly from: string | undefined;
}

const key = Symbol.for('yearlight.additions');
const none: Additions = { charts: {}, directives: {}, outputs: {}, pages: {} };

type Holder = { [key]?: Held };

function held(): Held {
  const holder = globalThis as Holder;
  holder[key] ??= { added: none, registries: [], from: undefined };
  return holder[key];
}

/** A registry of the generator, which has what a site adds as well; `Entry` is checked where that is read. */
export function registry<Entry>(
  kind: keyof Additions,
  own: Readonly<Record<string, Entry>>,
): Readonly<Record<string, Entry>> {
  const entries: Record<string, unknown> = Object.assign({}, own, held().added[kind]);
  held().registries.push({ kind, entries });
  return entries as Record<string, Entry>;
}

/** Puts what a site adds into every registry, in the place of what was added before. */
export function setAdditions(added: Additions = none, from?: string): void {
  const { registries, added: before } = held();
  for (const { kind, entries } of registries) {
    for (const name of Object.keys(before[kind])) delete entries[name];
    Object.assign(entries, added[kind]);
  }
  (globalThis as Holder)[key] = { registries, added, from };
}

/** The module whose additions are in the registries. */
export function additionsFrom(): string | undefined {
  return held().from;
}

/** What is in the registries beside what every site has. */
export function additions(): Additions {
  return held().added;
}
