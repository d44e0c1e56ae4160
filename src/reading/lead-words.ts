import type { Bound } from '../languages/language.ts';
import { joinQualifiers, type WrittenQualifier } from './characters/qualifiers.ts';
import type { LeadWord } from './words/vocabulary.ts';

/** What the words in front of a number say of it, all together. */
export interface Said {
  readonly qualifier: WrittenQualifier;
  /** Whether it is the size of a fall or of a rise, a size of either, a fall of per cent and else a size, or a level. */
  readonly change: 'none' | 'fall' | 'rise' | 'size' | 'loss' | 'level';
  /** Why the words cannot be read as one: they contradict each other, deny, or make another number of it. */
  readonly fault?: 'contradiction' | 'denied' | 'part' | undefined;
}

export const nothingSaid: Said = { qualifier: 'none', change: 'none' };

const isBound = (word: LeadWord): word is Bound =>
  ![
    'fall',
    'descent',
    'rise',
    'size',
    'loss',
    'level',
    'reach',
    'plain',
    'not',
    'part',
    'stop',
  ].includes(word);

/** What a bound says when it is denied; the others cannot be told. */
const denied: Readonly<Partial<Record<WrittenQualifier, WrittenQualifier>>> = {
  over: 'at-most',
  past: 'below',
  'at-least': 'below',
  below: 'at-least',
  'at-most': 'over',
};

/** Reads the words in front of a number, the nearest first. */
export function readSaid(words: readonly LeadWord[]): Said {
  let qualifier: WrittenQualifier = 'none';
  let isReached = false;
  const changes: LeadWord[] = [];
  for (const word of words) {
    if (word === 'stop') break;
    if (word === 'part') return { ...nothingSaid, fault: 'part' };
    if (word === 'not') return deny(qualifier, isReached, changes.length > 0);
    if (word === 'reach') isReached = true;
    else if (isBound(word) && changes.length === 0) {
      const joined = joinLeads(qualifier, word);
      if (!joined) return { ...nothingSaid, fault: 'contradiction' };
      qualifier = joined;
    } else if (isBound(word)) break;
    else if (word !== 'plain') changes.push(word);
  }
  return { qualifier, change: changeOf(changes) };
}

/** A word further out goes over “about” and “some”: more than an estimated. */
function joinLeads(inner: WrittenQualifier, outer: Bound): WrittenQualifier | undefined {
  if (inner === 'about' && outer !== 'about') return outer;
  return joinQualifiers(outer, inner);
}

function deny(qualifier: WrittenQualifier, isReached: boolean, isChange: boolean): Said {
  const other = qualifier === 'none' && isReached ? 'below' : denied[qualifier];
  if (isChange || !other) return { ...nothingSaid, fault: 'denied' };
  return { qualifier: other, change: 'none' };
}

/** The changes that words tell of, the nearest first: 收窄 of a 降幅 is no rise. */
function changeOf(words: readonly LeadWord[]): Said['change'] {
  const [first, ...others] = words;
  if (first === 'level') {
    const noun = others.slice(1).some((word) => word === 'descent' || word === 'size');
    return noun || others[0] === 'descent' ? 'size' : 'level';
  }
  const [second] = others;
  const ofLoss = second === 'descent' || second === 'size';
  if (first === 'loss' && ofLoss) return 'size';
  if (first === 'size' || first === 'loss') return second === 'rise' ? 'fall' : first;
  if (first === 'rise') return ofLoss ? 'size' : 'rise';
  if (first === 'fall') return ofLoss ? 'size' : 'fall';
  return first === 'descent' ? 'fall' : 'none';
}
