import type { Screen } from '../frame/screen.ts';
import { StoriesScreen } from '../stories/stories-screen.ts';

/** The stories of the site. */
export const screen: Screen = {
  name: 'stories',
  place: 1,
  title: ({ stories }) => stories.title,
  view: StoriesScreen,
};
