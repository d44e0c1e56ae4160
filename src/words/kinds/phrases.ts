export type Severity = 'error' | 'warning';

/** One kind of mistake: how grave it is, and the type of the values that its words are made with. */
export interface MistakeKind<Values> {
  readonly severity: Severity;
  /** Never filled: it carries the type. */
  readonly values?: Values;
}

/** A mistake that stops the build. */
export function error<Values>(): MistakeKind<Values> {
  return { severity: 'error' };
}

/** A mistake that is told and lets the build go on. */
export function warning<Values>(): MistakeKind<Values> {
  return { severity: 'warning' };
}

/** The words of some kinds of mistakes in one language: the problem and its mend, for each kind. */
export type MistakeTexts<Kinds> = {
  readonly [Code in keyof Kinds]: Kinds[Code] extends MistakeKind<infer Values>
    ? (values: Values) => readonly [problem: string, hint: string]
    : never;
};

/** The words for a reason. */
export function pick<Reason extends string>(
  reason: Reason,
  texts: Readonly<Record<Reason, string>>,
): string {
  return texts[reason];
}

/** What an editor may have meant, and what there is. */
export interface Choice {
  readonly nearest?: string | undefined;
  readonly allowed: readonly string[];
}

/** The first two dozen names, and a sign that there are more. */
export function shorten(names: readonly string[]): readonly string[] {
  return names.length > 24 ? [...names.slice(0, 24), '…'] : names;
}
