import type { Binding } from '../../editing/bind/bind-numbers.ts';
import type { Proposal } from '../../editing/bind/proposals.ts';
import type { BindingWords } from '../../words/contract/binding.ts';
import { type Key, readKey } from './read-key.ts';
import { writeProposal } from './write-proposal.ts';

/** What is asked of the editor at a number, and heard. */
export interface Dialogue {
  readonly write: (text: string) => void;
  readonly key: () => Promise<Key>;
}

const terminal: Dialogue = { write: (text) => process.stdout.write(text), key: readKey };

/** Asks the editor at each number; one key accepts. What was accepted before the end of the questions counts. */
export async function askBindings(
  found: readonly Proposal[],
  says: BindingWords,
  { write, key }: Dialogue = terminal,
): Promise<Binding[]> {
  const accepted: Binding[] = [];
  for (const proposal of found) {
    const { place, written, candidates } = proposal;
    write(`${writeProposal(proposal, says)}  ${says.ask(candidates.length)}  `);
    const answer = await answerTo(candidates.length, key);
    if (answer === 'end') break;
    const chosen = typeof answer === 'number' ? candidates[answer] : undefined;
    write(`${chosen ? `→ ${chosen.address}` : says.asIs}\n\n`);
    if (chosen) accepted.push({ place, written, address: chosen.address });
  }
  write('\n');
  return accepted;
}

/** The candidate that a key means; other keys are not heard. */
async function answerTo(
  candidates: number,
  key: Dialogue['key'],
): Promise<number | 'leave' | 'end'> {
  for (;;) {
    const pressed = await key();
    if (pressed === 'q' || pressed === 'end') return 'end';
    if (pressed === 's' || pressed === 'n') return 'leave';
    if (candidates === 1 && /^(return|y|1)$/.test(pressed)) return 0;
    const at = /^[1-9]$/.test(pressed) ? Number(pressed) - 1 : -1;
    if (at >= 0 && at < candidates) return at;
  }
}
