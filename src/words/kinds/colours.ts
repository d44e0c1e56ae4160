import { type Choice, error, warning } from './phrases.ts';

type Theme = 'light' | 'dark';

/** What a chart's own colours are given to, and whether they can be seen and told apart. */
export const colourMistakes = {
  'unworn-colours': error<{ type: string }>(),
  'unknown-coloured': error<{ name: string } & Choice>(),
  'colour-contrast': warning<{
    name: string;
    colour: string;
    shown: string;
    ratio: string;
    theme: Theme;
  }>(),
  'colours-alike': warning<{ name: string; other: string; theme: Theme; better: string }>(),
} as const;
