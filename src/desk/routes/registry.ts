import type { Route } from '../contract/route.ts';
import { greet } from './greet.ts';
import { listStories } from './list-stories.ts';

/** What screens may ask. A new route is its file, its test, and a line here. */
export const routes: readonly Route<unknown, unknown>[] = [greet, listStories];
