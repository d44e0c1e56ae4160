import { DataScreen } from '../data/data-screen.ts';
import type { Screen } from '../frame/screen.ts';

export const screen: Screen = {
  name: 'data',
  place: 2,
  title: ({ data }) => data.title,
  view: DataScreen,
};
