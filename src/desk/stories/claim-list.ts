import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../frame/screen.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { Waiting } from '../frame/waiting.ts';
import type { CellCard } from '../looks/look-at-story.ts';
import type { findClaims } from '../routes/find-claims.ts';
import { bindClaim } from '../text/bound-words.ts';
import { CellList } from './cell-list.ts';

interface ClaimListProps extends Pick<ScreenProps, 'words' | 'call'> {
  readonly language: string;
  readonly card: CellCard;
  readonly insert: (text: string) => void;
}

/** Sentences that are true of a figure, alone or beside another: what is false is not among them. */
export function ClaimList({ words, call, language, card, insert }: ClaimListProps): JSX.Element {
  const { claims: says } = words;
  const [other, setOther] = useState<CellCard>();
  const [isComparing, setComparing] = useState(false);
  const asked = { address: card.address, language, ...(other ? { other: other.address } : {}) };
  const answer = useAnswer(
    () => call<typeof findClaims>('find-claims', asked),
    [card.address, other?.address, call],
  );
  const choose = (chosen: CellCard) => {
    setOther(chosen);
    setComparing(false);
  };
  if (isComparing) {
    const shared = { words, call, language, choose, first: '' };
    return h(CellList, { ...shared, id: 'other-cell', label: says.find });
  }
  const list = (answer.state === 'there' ? answer.value.claims : []).map((claim) =>
    h('li', { key: claim.statement }, [
      h(
        'button',
        {
          ...{ type: 'button', lang: language },
          onClick: () => insert(bindClaim(claim.words, card.address, claim.statement)),
        },
        claim.words,
      ),
    ]),
  );
  return h('section', { 'aria-labelledby': 'claims-title' }, [
    h('h3', { id: 'claims-title' }, other ? says.comparedWith(other.name) : says.title),
    h('p', { class: 'quiet' }, says.hint),
    answer.state === 'there'
      ? h('ul', { role: 'list', class: 'wordings' }, list)
      : h(Waiting, { words, answer }),
    answer.state === 'there' && list.length === 0 ? h('p', { class: 'quiet' }, says.none) : null,
    h('button', { type: 'button', onClick: () => setComparing(true) }, says.compare),
  ]);
}
