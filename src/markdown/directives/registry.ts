import { registry } from '../../run/additions.ts';
import { aside } from './asides.ts';
import { chart } from './charts.ts';
import { picture } from './pictures.ts';
import { state, steps } from './steps.ts';
import { type Directive, type DirectiveSyntax, syntaxOf } from './syntax.ts';

/** The directives of stories and pages. A new one is its file, its test, and a line here. */
export const directives: readonly Directive[] = [chart, picture, aside, state, steps];

const all = registry<Directive>(
  'directives',
  Object.fromEntries(directives.map((each) => [each.name, each])),
);

const builtIn = syntaxOf(directives);

/** The directives that every text can hold, those that a site adds included. */
export function siteSyntax(): DirectiveSyntax {
  const entries = Object.values(all);
  return entries.length > directives.length ? syntaxOf(entries) : builtIn;
}
