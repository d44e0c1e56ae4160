import type { MistakeCode, MistakeValues } from '../../words/kinds/catalogue.ts';

/** Values of some kinds of mistakes, with which their words are made. */
export type Samples<Code extends MistakeCode> = { readonly [Each in Code]: MistakeValues<Each> };
