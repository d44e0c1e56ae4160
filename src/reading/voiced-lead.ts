import type { Lead } from './before-number.ts';
import { joinQualifiers, type WrittenQualifier } from './characters/qualifiers.ts';
import type { Said } from './lead-words.ts';

/** What stands before a number, and what its words say all together. */
export interface VoicedLead extends Lead {
  readonly said: Said;
}

/** The qualifier that the words before a number and those behind say together; `undefined` where they disagree. */
export function qualifierOf(
  { said }: Pick<VoicedLead, 'said'>,
  ...inner: readonly WrittenQualifier[]
): WrittenQualifier | undefined {
  let joined: WrittenQualifier | undefined = 'none';
  for (const each of inner) joined = joined && joinQualifiers(joined, each);
  return joined && joinQualifiers(said.qualifier, joined);
}
