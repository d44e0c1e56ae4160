import type { EditorLanguage } from './editor-language.ts';

export type Severity = 'error' | 'warning';

/** One kind of mistake: how grave it is and, in each editor's language, the problem and its mend. */
export type MistakeWords<Values> = { readonly severity: Severity } & {
  readonly [Language in EditorLanguage]: (
    values: Values,
  ) => readonly [problem: string, hint: string];
};

/** A mistake that stops the build. */
export function error<Values>(words: Omit<MistakeWords<Values>, 'severity'>): MistakeWords<Values> {
  return { severity: 'error', ...words } as MistakeWords<Values>;
}

/** A mistake that is told and lets the build go on. */
export function warning<Values>(
  words: Omit<MistakeWords<Values>, 'severity'>,
): MistakeWords<Values> {
  return { severity: 'warning', ...words } as MistakeWords<Values>;
}

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

/** “Did you mean …?”, then what there is to choose from. */
export const choice = {
  en: (nearest: string | undefined, allowed: readonly string[]) =>
    `${nearest ? `Did you mean “${nearest}”? ` : ''}${
      allowed.length ? `Available: ${shorten(allowed).join(', ')}.` : 'There is none yet.'
    }`,
  'zh-CN': (nearest: string | undefined, allowed: readonly string[]) =>
    `${nearest ? `是不是想写“${nearest}”？` : ''}${
      allowed.length ? `可用的有：${shorten(allowed).join('、')}。` : '目前一个也没有。'
    }`,
};

function shorten(names: readonly string[]): readonly string[] {
  return names.length > 24 ? [...names.slice(0, 24), '…'] : names;
}
