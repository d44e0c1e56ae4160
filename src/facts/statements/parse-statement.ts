import { lookUp } from '../../schema/look-up.ts';
import { ExpressionParser, OffGrammar, self } from './parse-expression.ts';
import { tidy } from './scanner.ts';
import type { Comparison, Expression, OfKind, Quantifier, Statement } from './statement.ts';

/** How many characters a statement may have. */
export const longestStatement = 2000;

/** Where a statement leaves its grammar: what stands there, or the whole where it ends too early. */
export interface Fault {
  readonly fault: string;
  /** How many characters stand before it. */
  readonly at: number;
}

/** Reads a statement; `undefined` where it is not in the grammar. */
export function parseStatement(text: string, counters: readonly string[]): Statement | undefined {
  const read = readStatement(text, counters);
  return 'fault' in read ? undefined : read;
}

/** Reads a statement, or says where it leaves the grammar. */
export function readStatement(text: string, counters: readonly string[]): Statement | Fault {
  const written = tidy(text);
  const read = attempt(written, counters, false);
  if (!('fault' in read) || !/ (?:among|except) /i.test(written)) return read;
  // Keys with words of the grammar in them are understood at the end of a statement about order.
  const last = attempt(written, counters, true);
  return 'fault' in last ? read : last;
}

function attempt(text: string, counters: readonly string[], isLast: boolean): Statement | Fault {
  if (text.length > longestStatement) return { fault: `${text.slice(0, 40)}…`, at: 0 };
  const parser = new Parser(text, counters, isLast);
  try {
    return parser.statement();
  } catch (problem) {
    if (!(problem instanceof OffGrammar)) throw problem;
    return { fault: text.slice(problem.at).trim() || text, at: problem.at };
  }
}

const signs: Readonly<Record<string, Comparison | '!='>> = {
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '=': '=',
  '==': '=',
  '~': '~',
  '≈': '~',
  '!=': '!=',
  '≠': '!=',
};
const wordedSigns: readonly (readonly [words: readonly string[], sign: Comparison])[] = [
  [['more', 'than'], '>'],
  [['above'], '>'],
  [['over'], '>'],
  [['at', 'least'], '>='],
  [['less', 'than'], '<'],
  [['below'], '<'],
  [['under'], '<'],
  [['at', 'most'], '<='],
  [['equal', 'to'], '='],
  [['equals'], '='],
  [['about'], '~'],
];
const extremes: Readonly<Record<string, 'max' | 'min'>> = {
  max: 'max',
  maximum: 'max',
  largest: 'max',
  highest: 'max',
  greatest: 'max',
  most: 'max',
  min: 'min',
  minimum: 'min',
  smallest: 'min',
  lowest: 'min',
  least: 'min',
};

class Parser extends ExpressionParser {
  /** The statement, to its end. */
  statement(): Statement {
    const statement = this.either();
    const rest = this.scanner.peek();
    if (rest.kind !== 'end') throw new OffGrammar(rest.start);
    return statement;
  }

  protected condition(): Statement {
    return this.negated();
  }

  private either(): Statement {
    let left = this.both();
    while (this.scanner.accept('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Statement {
    let left = this.negated();
    while (this.scanner.accept('and')) left = { kind: 'and', left, right: this.negated() };
    return left;
  }

  private negated(): Statement {
    if (this.scanner.accept('not')) return { kind: 'not', of: this.nested(() => this.negated()) };
    let statement = this.simple();
    while (this.scanner.accept('as', 'stated')) statement = { kind: 'as-stated', of: statement };
    return statement;
  }

  private simple(): Statement {
    const scanner = this.scanner;
    const { text, start, end, kind } = scanner.peek();
    if (text === '(' && !this.goesOnBehind(start)) return this.bracketed(() => this.either());
    if (text === 'rank') return this.rank(undefined);
    if ((text === 'rises' || text === 'falls') && scanner.accept(text, 'through'))
      return { kind: 'course', way: text === 'rises' ? 'rise' : 'fall', rows: this.rows() };
    const quantifier = this.quantifier();
    if (quantifier) return this.quantified(quantifier);
    if (kind === 'sign' || this.wordedSign(false)) return this.compared(self);
    if (text === 'is' || text === 'in' || text === 'between') return this.told(self, undefined);
    const subject = this.expression();
    const other = kind === 'address' && scanner.at === end ? addressIn(subject) : undefined;
    return this.told(subject, other);
  }

  /** Whether what a bracket holds is an amount: a sign or an operation stands behind it. */
  private goesOnBehind(open: number): boolean {
    const behind = this.scanner.peek(this.scanner.behindBracket(open));
    return (
      behind.kind === 'sign' ||
      ['+', '-', '*', '/', 'is', 'in', 'between'].includes(behind.text) ||
      wordedSigns.some(([[first]]) => first === behind.text)
    );
  }

  /** What is told of an amount or, where it is a cell of its own, of that cell among the others. */
  private told(subject: Expression, other: string | undefined): Statement {
    const scanner = this.scanner;
    if (!scanner.accept('is')) return this.compared(subject);
    if (scanner.accept('not')) return { kind: 'not', of: this.predicate(subject, other) };
    return this.predicate(subject, other);
  }

  private predicate(subject: Expression, other: string | undefined): Statement {
    const scanner = this.scanner;
    const canRank = subject.kind === 'this' || other !== undefined;
    if (canRank && scanner.sees('rank')) return this.rank(other);
    const before = scanner.at;
    scanner.accept('the');
    const { text, end } = scanner.peek();
    const which = Object.hasOwn(extremes, text) ? extremes[text] : undefined;
    if (!which || !canRank) {
      scanner.at = before;
      return this.compared(subject);
    }
    scanner.at = end;
    return { kind: 'extreme', which, ...named(other), rows: this.chosen() };
  }

  private rank(subject: string | undefined): Statement {
    const scanner = this.scanner;
    this.expect('rank');
    const sign = scanner.peek().kind === 'sign' ? lookUp(signs, scanner.next().text) : '=';
    if (!sign || sign === '~' || sign === '!=') this.off();
    const rank = this.whole();
    const of = scanner.accept('of') ? { of: this.whole() } : {};
    const fromBelow = scanner.accept('from', 'below');
    const rows = this.chosen();
    return { kind: 'rank', comparison: sign, rank, ...of, fromBelow, ...named(subject), rows };
  }

  private wordedSign(takes: boolean): Comparison | undefined {
    const scanner = this.scanner;
    const found = wordedSigns.find(([words]) =>
      takes ? scanner.accept(...words) : scanner.sees(...words),
    );
    return found?.[1];
  }

  private compared(left: Expression): Statement {
    const scanner = this.scanner;
    if (scanner.accept('in')) return this.between(left);
    if (scanner.accept('between')) {
      const low = this.expression();
      this.expect('and');
      const high = this.expression();
      return { kind: 'between', of: left, low, high, lowOpen: false, highOpen: false };
    }
    const { kind, text, start } = scanner.peek();
    const sign = kind === 'sign' ? lookUp(signs, text) : this.wordedSign(true);
    if (!sign) throw new OffGrammar(start);
    if (kind === 'sign') scanner.next();
    const right = this.expression();
    const comparison = sign === '!=' ? '=' : sign;
    const isNear = sign === '=' || sign === '~';
    const within = isNear && scanner.accept('within') ? { within: this.expression() } : {};
    const statement: Statement = { kind: 'comparison', comparison, left, right, ...within };
    return sign === '!=' ? { kind: 'not', of: statement } : statement;
  }

  private between(of: Expression): Statement {
    const low = this.expression();
    const { text } = this.scanner.peek();
    if (!/^<?\.\.<?$/.test(text)) this.off();
    this.scanner.next();
    const [lowOpen, highOpen] = [text.startsWith('<'), text.endsWith('<')];
    return { kind: 'between', of, low, high: this.expression(), lowOpen, highOpen };
  }

  private quantifier(): Quantifier | undefined {
    const scanner = this.scanner;
    for (const word of ['every', 'any', 'no', 'most', 'only'] as const)
      if (scanner.accept(word)) return word;
    if (scanner.accept('each')) return 'every';
    if (scanner.accept('all', 'but')) {
      const allBut = scanner.accept('one') ? 1 : this.whole();
      scanner.accept('of');
      return { allBut };
    }
    const { kind, text, end } = scanner.peek();
    if (kind !== 'number' || !/^\d+$/.test(text) || scanner.peek(end).text !== 'of')
      return undefined;
    const count = this.whole();
    this.expect('of');
    return { count, of: this.whole() };
  }

  private quantified(quantifier: Quantifier): Statement {
    const scanner = this.scanner;
    const isAll = scanner.peek().kind === 'sign' || scanner.sees('is') || this.wordedSign(false);
    const rows = isAll ? {} : this.rows();
    return { kind: 'quantified', quantifier, rows, test: this.nested(() => this.simple()) };
  }

  /** The rows that an order is told of: among these, except those. */
}

function named(subject: string | undefined): Pick<OfKind<'extreme'>, 'subject'> {
  return subject === undefined ? {} : { subject };
}

function addressIn(subject: Expression): string | undefined {
  return subject.kind === 'cell' ? subject.address : undefined;
}
