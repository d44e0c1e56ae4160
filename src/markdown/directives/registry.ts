import { aside } from './asides.ts';
import { chart } from './charts.ts';
import { picture } from './pictures.ts';
import type { Directive } from './syntax.ts';

/** The directives of stories and pages. A new one is its file, its test, and a line here. */
export const directives: readonly Directive[] = [chart, picture, aside];
