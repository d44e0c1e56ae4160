import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../contract/route.ts';
import type { Call } from '../frame/call.ts';
import type { Look } from '../looks/look-at-story.ts';
import type { closeStory, draftStory, openStory } from '../routes/open-story.ts';
import type { keepDraft, saveStory } from '../routes/save-story.ts';
import { forget, keepLocally, keptLocally } from './local-drafts.ts';

/** A story as it was opened: what does not change while it is written. */
export type Opened = AnswerOf<typeof openStory>;
type Saved = AnswerOf<typeof saveStory>;
export type Conflict = Extract<Saved, { kind: 'conflict' }>;

/** A story that is being written. */
export interface StoryNow {
  readonly opened: Opened;
  readonly file: string;
  readonly text: string;
  readonly base: string;
  readonly look: Look;
  readonly matter: unknown;
  /** What both have changed, until it is settled. */
  readonly conflict?: Conflict | undefined;
  /** How often the text was changed otherwise than by typing: editors take it in then, and only then. */
  readonly outside: number;
  /** Since when what was restored was written. */
  readonly restored?: string | undefined;
}

/** What can be done with it. */
export interface StoryDeeds {
  /** Changes the text, as a mend does. */
  readonly write: (change: (text: string) => string) => void;
  /** The same where an editor has the change already. */
  readonly type: (change: (text: string) => string) => void;
  readonly save: () => Promise<Saved['kind']>;
  /** Takes another text as the one that was begun with. */
  readonly rebase: (base: string) => void;
}

/** So long nothing must be typed for a look at what is written; a third of what an eye waits for. */
const pause = 60;
/** So long for the journal of the server. */
const journalPause = 1000;

/** Opens a story, and keeps what is written: in the browser at once, with the server when typing rests. */
export function useStory(file: string, call: Call, fail: (problem: unknown) => void) {
  const [now, setNow] = useState<StoryNow>();
  const held = useRef<{ text: string; base: string; digest: string }>({
    text: '',
    base: '',
    digest: '',
  });
  useEffect(() => {
    let isOpen = true;
    open(file, call).then((found) => {
      if (!isOpen) return;
      held.current = { text: found.text, base: found.base, digest: found.opened.digest };
      setNow(found);
    }, fail);
    return () => {
      isOpen = false;
      void call<typeof closeStory>('close-story', { file }).catch(() => undefined);
    };
  }, [file, call]);
  const look = useMemo(() => resting(pause), [file]);
  const keep = useMemo(() => resting(journalPause), [file]);
  const show = async () => {
    const { text } = held.current;
    const { look: seen, matter } = await call<typeof draftStory>('draft-story', { file, text });
    if (held.current.text === text) setNow((before) => before && { ...before, look: seen, matter });
  };
  const put = (text: string, isTyped: boolean) => {
    held.current = { ...held.current, text };
    setNow((before) => before && { ...before, text, outside: before.outside + (isTyped ? 0 : 1) });
    keepLocally(file, { ...held.current });
    look(() => show().catch(fail));
    keep(() => call<typeof keepDraft>('keep-draft', { file, ...held.current }).catch(fail));
  };
  const change = (isTyped: boolean) => (make: (text: string) => string) => {
    const text = make(held.current.text);
    if (text !== held.current.text) put(text, isTyped);
  };
  const deeds: StoryDeeds = {
    write: change(false),
    type: change(true),
    rebase: (base) => {
      held.current = { ...held.current, base };
      setNow((before) => before && { ...before, base });
    },
    save: async () => {
      const asked = { ...held.current };
      const saved = await call<typeof saveStory>('save-story', { file, ...asked });
      if (saved.kind === 'conflict') {
        setNow((before) => before && { ...before, conflict: saved });
        return saved.kind;
      }
      const isSame = held.current.text === asked.text;
      const text = isSame ? saved.text : held.current.text;
      held.current = { text, base: saved.text, digest: saved.digest };
      setNow((before) => {
        if (!before) return before;
        const outside = before.outside + (text === before.text ? 0 : 1);
        const settled = { restored: undefined, conflict: undefined };
        return { ...before, ...settled, text, base: saved.text, outside };
      });
      if (isSame) forget(file);
      look(() => show().catch(fail));
      return saved.kind;
    },
  };
  return { now, deeds };
}

async function open(file: string, call: Call): Promise<StoryNow> {
  const opened = await call<typeof openStory>('open-story', { file });
  const { text, base, digest, look, matter, unsaved } = opened;
  const found = {
    opened,
    file,
    text,
    base,
    look,
    matter,
    outside: 0,
    restored: unsaved ?? undefined,
  };
  const kept = keptLocally(file);
  // What the browser has kept is newer than the journal; what it was written upon must be what is open.
  if (!kept || kept.text === text || kept.digest !== digest) return found;
  const seen = await call<typeof draftStory>('draft-story', { file, text: kept.text });
  return { ...found, ...seen, text: kept.text, restored: kept.at };
}

/** Does the last thing that it is given once nothing more comes for a while. */
function resting(wait: number): (work: () => unknown) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
}
