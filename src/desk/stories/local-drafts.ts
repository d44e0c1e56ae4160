/** A text as the browser keeps it until it is saved. */
export interface LocalDraft {
  readonly text: string;
  readonly base: string;
  readonly digest: string;
  readonly at: string;
}

const keyOf = (file: string) => `yearlight:draft:${file}`;

/** Keeps a text in the browser. A full store keeps nothing more; the server's journal does. */
export function keepLocally(file: string, draft: Omit<LocalDraft, 'at'>): void {
  try {
    if (draft.text === draft.base) forget(file);
    else
      localStorage.setItem(keyOf(file), JSON.stringify({ ...draft, at: new Date().toISOString() }));
  } catch {
    forget(file);
  }
}

/** What was kept of a text and not saved. */
export function keptLocally(file: string): LocalDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(file)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was kept. */
export function forget(file: string): void {
  localStorage.removeItem(keyOf(file));
}

function isDraft(kept: unknown): kept is LocalDraft {
  if (typeof kept !== 'object' || kept === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...kept };
  return ['text', 'base', 'digest', 'at'].every((name) => typeof fields[name] === 'string');
}
