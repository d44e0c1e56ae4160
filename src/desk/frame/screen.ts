import type { JSX } from 'preact';
import type { DeskWords } from '../../words/desk-contract/index.ts';
import type { Call } from './call.ts';

/** What a screen is given. */
export interface ScreenProps {
  readonly words: DeskWords;
  /** The tag of the editor's language. */
  readonly language: string;
  /** The parts of the address behind the screen's name: `#/stories/en/mills` gives `['en', 'mills']`. */
  readonly at: readonly string[];
  readonly call: Call;
  /** Opens an address of the desk: `go('stories', 'en', 'mills')`. */
  readonly go: (...address: readonly string[]) => void;
  /** Says something to the editor, also to those who listen: `say(words.frame.saved)`. */
  readonly say: (text: string) => void;
}

/** One screen of the desk. A file of `screens/` exports it as `screen`; the frame finds it there. */
export interface Screen {
  /** The first part of its address, `#/stories`. */
  readonly name: string;
  /** Its place in the menu; absent where it is opened from others alone. */
  readonly place?: number | undefined;
  readonly title: (words: DeskWords) => string;
  readonly view: (props: ScreenProps) => JSX.Element | null;
}
