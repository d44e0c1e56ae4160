import type { EditorState } from '@codemirror/state';
import type { ScreenProps } from '../frame/screen.ts';
import type { CellCard, Problem } from '../looks/look-at-story.ts';
import type { BoundWords } from '../text/bound-words.ts';
import { boundAt } from '../text/chips.ts';
import { toldAt } from '../text/problem-marks.ts';
import { mended } from './mended.ts';
import type { StoryDeeds, StoryNow } from './use-story.ts';

interface CardProps extends Pick<ScreenProps, 'words' | 'call' | 'say'> {
  readonly now: StoryNow;
  readonly deeds: StoryDeeds;
}

/** The card of bound words: the cell that they stand for, and where it comes from. */
export function cardElement(
  props: CardProps,
  state: EditorState,
  at: number,
): HTMLElement | undefined {
  const bound = boundAt(state, at);
  const told = toldAt(state, at).flatMap((each) =>
    'problem' in each ? [each.problem as Problem] : [],
  );
  const parts = [
    ...(bound ? [boundElement(props, bound)] : []),
    ...told.map((each) => problemElement(props, each)),
  ];
  return parts.length > 0 ? made('div', 'card', parts) : undefined;
}

/** What is wrong, with its mends as buttons. */
function problemElement({ now, deeds }: CardProps, { problem, mends }: Problem): HTMLElement {
  const buttons = mends.map((mend) => {
    const button = made('button', '', [mend.label]);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => deeds.write((text) => mended(text, now.text, mend)));
    return button;
  });
  return made('div', '', [made('p', '', [problem]), made('div', 'mends', buttons)]);
}

function boundElement({ words, now }: CardProps, bound: BoundWords): HTMLElement {
  const { card: says, waivers } = words.text;
  const card = cardFor(bound, now.look.cards);
  if (bound.kind === 'nofact') {
    const reasons: Readonly<Record<string, string>> = waivers;
    return made('div', 'card', [
      made('p', '', [`${says.waived}: ${reasons[bound.target] ?? bound.target}`]),
    ]);
  }
  if (!card) return made('div', '', [made('p', 'problem', [says.unknown(bound.target)])]);
  const head = made('p', '', [made('b', '', [card.says]), ` ${card.name}`]);
  const stated = bound.statement === '' ? [] : [made('p', '', [bound.statement])];
  const from = made('p', 'quiet', [`${card.measure}. ${says.from(card.title, card.source)}`]);
  return made('div', '', [head, ...stated, from]);
}

function cardFor(
  { target }: BoundWords,
  cards: Readonly<Record<string, CellCard>>,
): CellCard | undefined {
  const decoded = (address: string) => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address;
    }
  };
  const wanted = decoded(target);
  return Object.values(cards).find(({ address }) => {
    const own = decoded(address);
    return own === wanted || own.startsWith(`${wanted}/`);
  });
}

function made(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}
