import { ChartsScreen } from '../charts/charts-screen.ts';
import type { Screen } from '../frame/screen.ts';

/** The charts of the site, and one that is changed: `#/charts/growth`. */
export const screen: Screen = {
  name: 'charts',
  place: 3,
  title: ({ charts }) => charts.title,
  view: ChartsScreen,
};
