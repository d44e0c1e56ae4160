import type { Screen } from '../frame/screen.ts';
import { PublishScreen } from '../release/publish-screen.ts';

/** What would be published, what stops it, and the ways out. */
export const screen: Screen = {
  name: 'publish',
  place: 9,
  title: ({ publish }) => publish.title,
  view: PublishScreen,
};
