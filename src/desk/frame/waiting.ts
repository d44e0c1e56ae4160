import { h, type JSX } from 'preact';
import { Refused } from './call.ts';
import type { ScreenProps } from './screen.ts';
import type { Answer } from './use-answer.ts';

interface WaitingProps extends Pick<ScreenProps, 'words'> {
  readonly answer: Answer<unknown>;
}

/** What stands in the place of an answer that is not there yet, or did not come. */
export function Waiting({ words, answer }: WaitingProps): JSX.Element {
  if (answer.state !== 'failed') return h('p', { class: 'quiet' }, words.frame.loading);
  return h('p', { class: 'problem', role: 'alert' }, problemIn(words, answer.problem));
}

/** What went wrong with a call, in words. */
export function problemIn({ frame }: ScreenProps['words'], problem: unknown): string {
  if (!(problem instanceof Refused)) return frame.fault(String(problem));
  if (problem.kind === 'closed') return `${frame.closed}. ${frame.closedHint}`;
  if (problem.kind === 'locked') return `${frame.locked}. ${frame.lockedHint}`;
  return problem.kind === 'refused' ? problem.message : frame.fault(problem.message);
}
