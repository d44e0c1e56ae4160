import type { Screen } from '../frame/screen.ts';
import { StoryScreen } from '../stories/story-screen.ts';

/** One story, which is written: `#/story/en/mills`. */
export const screen: Screen = {
  name: 'story',
  title: ({ text }) => text.body,
  view: StoryScreen,
};
