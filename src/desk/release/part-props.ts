import type { AnswerOf } from '../contract/route.ts';
import type { ScreenProps } from '../frame/screen.ts';
import type { publishState } from '../routes/publish.ts';

/** The state of a site on its way out. */
export type PublishState = AnswerOf<typeof publishState>;

/** What the parts of the screen are given. */
export interface PartProps extends ScreenProps {
  readonly state: PublishState;
  /** Looks at everything anew. */
  readonly again: () => void;
}
