import type { Unit } from '../model/units/unit.ts';
import type { WrittenQualifier } from './characters/qualifiers.ts';
import type { BehindWord } from './words/vocabulary.ts';

/** What stands behind a number: its unit, “per …”, 半, qualifiers. */
export interface Tail {
  readonly unit: Unit | undefined;
  readonly each: boolean;
  /** Whether 半 adds half a unit: 两年半. */
  readonly half: boolean;
  readonly qualifier: WrittenQualifier;
  /** Whether “per …” may speak of the time rather than the unit: 158,000 a month. */
  readonly optional: boolean;
  /** What the words behind say of a change: 5% lower, 33 fewer. */
  readonly change: 'none' | Exclude<BehindWord, 'plain'>;
  readonly end: number;
}
