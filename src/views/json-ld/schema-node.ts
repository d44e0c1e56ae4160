/** A node of Schema.org's vocabulary, as JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;
