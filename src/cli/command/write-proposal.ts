import type { Proposal } from '../../editing/bind/proposals.ts';
import type { BindingWords } from '../../words/contract/binding.ts';

/** A number with its place and its cells, as it is listed. */
export function writeProposal(proposal: Proposal, says: BindingWords): string {
  const { place, written, before, after, candidates, isSingle } = proposal;
  const head = `${place.file}:${place.line}:${place.column}  ${before.trimStart()}【${written}】${after.trimEnd()}`;
  const several = candidates.length > 1 ? [`  ${says.several(candidates.length)}`] : [];
  const unnamed = candidates.length === 1 && !isSingle ? `  (${says.unnamed})` : '';
  const cells = candidates.map(
    ({ address, label, says: cell }, index) =>
      `  ${candidates.length > 1 ? `${index + 1}  ` : '→ '}${address}  ${label}: ${cell}${unnamed}`,
  );
  return [head, ...several, ...cells, ''].join('\n');
}
