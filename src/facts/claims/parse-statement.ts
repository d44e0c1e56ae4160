import { parseUnit } from '../../model/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { rangeOf, takeKeys } from './parse-key.ts';
import { Scanner, tidy } from './scanner.ts';
import {
  type Comparison,
  type Expression,
  type Fold,
  folds,
  type OfKind,
  type Quantifier,
  type Rows,
  type Span,
  type Statement,
  spans,
} from './statement.ts';

/** How deep brackets and “not” may be nested, and how long a statement may be. */
const deepest = 24;
const longest = 2000;

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
  if (text.length > longest) return { fault: `${text.slice(0, 40)}…`, at: 0 };
  const parser = new Parser(text, counters, isLast);
  try {
    return parser.whole();
  } catch (problem) {
    if (!(problem instanceof OffGrammar)) throw problem;
    return { fault: text.slice(problem.at).trim() || text, at: problem.at };
  }
}

/** Stops the reading of a statement at a place. */
class OffGrammar extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`off grammar at ${at}`);
    this.at = at;
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
const unit =
  /(?:(?:thousand|million|billion|trillion)\s)?[^\s\d()+*,/<>=~.-](?:(?!\.\.)[^\s()+*,<>=~])*/iy;
const self: Expression = { kind: 'this' };

class Parser {
  readonly #scanner: Scanner;
  readonly #counters: readonly string[];
  readonly #isLast: boolean;
  #depth = 0;

  constructor(text: string, counters: readonly string[], isLast: boolean) {
    this.#scanner = new Scanner(text);
    this.#counters = counters;
    this.#isLast = isLast;
  }

  whole(): Statement {
    const statement = this.#either();
    const rest = this.#scanner.peek();
    if (rest.kind !== 'end') throw new OffGrammar(rest.start);
    return statement;
  }

  #off(): never {
    throw new OffGrammar(this.#scanner.peek().start);
  }

  /** Reads what is nested, as deep as that is allowed. */
  #nested<Part>(read: () => Part): Part {
    this.#depth += 1;
    if (this.#depth > deepest) this.#off();
    const part = read();
    this.#depth -= 1;
    return part;
  }

  #expect(...texts: readonly string[]): void {
    if (!this.#scanner.accept(...texts)) this.#off();
  }

  #either(): Statement {
    let left = this.#both();
    while (this.#scanner.accept('or')) left = { kind: 'or', left, right: this.#both() };
    return left;
  }

  #both(): Statement {
    let left = this.#negated();
    while (this.#scanner.accept('and')) left = { kind: 'and', left, right: this.#negated() };
    return left;
  }

  #negated(): Statement {
    if (this.#scanner.accept('not'))
      return { kind: 'not', of: this.#nested(() => this.#negated()) };
    let statement = this.#simple();
    while (this.#scanner.accept('as', 'stated')) statement = { kind: 'as-stated', of: statement };
    return statement;
  }

  #simple(): Statement {
    const scanner = this.#scanner;
    const { text, start, end, kind } = scanner.peek();
    if (text === '(' && !this.#goesOnBehind(start)) return this.#bracketed(() => this.#either());
    if (text === 'rank') return this.#rank(undefined);
    if ((text === 'rises' || text === 'falls') && scanner.accept(text, 'through'))
      return { kind: 'course', way: text === 'rises' ? 'rise' : 'fall', rows: this.#rows() };
    const quantifier = this.#quantifier();
    if (quantifier) return this.#quantified(quantifier);
    if (kind === 'sign' || this.#wordedSign(false)) return this.#compared(self);
    if (text === 'is' || text === 'in' || text === 'between') return this.#told(self, undefined);
    const subject = this.#expression();
    const other = kind === 'address' && scanner.at === end ? addressIn(subject) : undefined;
    return this.#told(subject, other);
  }

  /** Whether what a bracket holds is an amount: a sign or an operation stands behind it. */
  #goesOnBehind(open: number): boolean {
    const behind = this.#scanner.peek(this.#scanner.behindBracket(open));
    return (
      behind.kind === 'sign' ||
      ['+', '-', '*', '/', 'is', 'in', 'between'].includes(behind.text) ||
      wordedSigns.some(([[first]]) => first === behind.text)
    );
  }

  #bracketed<Part>(read: () => Part): Part {
    this.#expect('(');
    const part = this.#nested(read);
    this.#expect(')');
    return part;
  }

  /** What is told of an amount or, where it is a cell of its own, of that cell among the others. */
  #told(subject: Expression, other: string | undefined): Statement {
    const scanner = this.#scanner;
    if (!scanner.accept('is')) return this.#compared(subject);
    if (scanner.accept('not')) return { kind: 'not', of: this.#predicate(subject, other) };
    return this.#predicate(subject, other);
  }

  #predicate(subject: Expression, other: string | undefined): Statement {
    const scanner = this.#scanner;
    const canRank = subject.kind === 'this' || other !== undefined;
    if (canRank && scanner.sees('rank')) return this.#rank(other);
    const before = scanner.at;
    scanner.accept('the');
    const { text, end } = scanner.peek();
    const which = Object.hasOwn(extremes, text) ? extremes[text] : undefined;
    if (!which || !canRank) {
      scanner.at = before;
      return this.#compared(subject);
    }
    scanner.at = end;
    return { kind: 'extreme', which, ...named(other), rows: this.#chosen() };
  }

  #rank(subject: string | undefined): Statement {
    const scanner = this.#scanner;
    this.#expect('rank');
    const sign = scanner.peek().kind === 'sign' ? signs[scanner.next().text] : '=';
    if (!sign || sign === '~' || sign === '!=') this.#off();
    const rank = this.#whole();
    const of = scanner.accept('of') ? { of: this.#whole() } : {};
    const fromBelow = scanner.accept('from', 'below');
    const rows = this.#chosen();
    return { kind: 'rank', comparison: sign, rank, ...of, fromBelow, ...named(subject), rows };
  }

  #whole(): number {
    const { kind, text } = this.#scanner.peek();
    if (kind !== 'number' || !/^\d{1,9}$/.test(text)) this.#off();
    this.#scanner.next();
    return Number(text);
  }

  #wordedSign(takes: boolean): Comparison | undefined {
    const scanner = this.#scanner;
    const found = wordedSigns.find(([words]) =>
      takes ? scanner.accept(...words) : scanner.sees(...words),
    );
    return found?.[1];
  }

  #compared(left: Expression): Statement {
    const scanner = this.#scanner;
    if (scanner.accept('in')) return this.#between(left);
    if (scanner.accept('between')) {
      const low = this.#expression();
      this.#expect('and');
      const high = this.#expression();
      return { kind: 'between', of: left, low, high, lowOpen: false, highOpen: false };
    }
    const { kind, text, start } = scanner.peek();
    const sign = kind === 'sign' ? signs[text] : this.#wordedSign(true);
    if (!sign) throw new OffGrammar(start);
    if (kind === 'sign') scanner.next();
    const right = this.#expression();
    const comparison = sign === '!=' ? '=' : sign;
    const isNear = sign === '=' || sign === '~';
    const within = isNear && scanner.accept('within') ? { within: this.#expression() } : {};
    const statement: Statement = { kind: 'comparison', comparison, left, right, ...within };
    return sign === '!=' ? { kind: 'not', of: statement } : statement;
  }

  #between(of: Expression): Statement {
    const low = this.#expression();
    const { text } = this.#scanner.peek();
    if (!/^<?\.\.<?$/.test(text)) this.#off();
    this.#scanner.next();
    const [lowOpen, highOpen] = [text.startsWith('<'), text.endsWith('<')];
    return { kind: 'between', of, low, high: this.#expression(), lowOpen, highOpen };
  }

  #quantifier(): Quantifier | undefined {
    const scanner = this.#scanner;
    for (const word of ['every', 'any', 'no', 'most', 'only'] as const)
      if (scanner.accept(word)) return word;
    if (scanner.accept('each')) return 'every';
    if (scanner.accept('all', 'but')) {
      const allBut = scanner.accept('one') ? 1 : this.#whole();
      scanner.accept('of');
      return { allBut };
    }
    const { kind, text, end } = scanner.peek();
    if (kind !== 'number' || !/^\d+$/.test(text) || scanner.peek(end).text !== 'of')
      return undefined;
    const count = this.#whole();
    this.#expect('of');
    return { count, of: this.#whole() };
  }

  #quantified(quantifier: Quantifier): Statement {
    const scanner = this.#scanner;
    const isAll = scanner.peek().kind === 'sign' || scanner.sees('is') || this.#wordedSign(false);
    const rows = isAll ? {} : this.#rows();
    return { kind: 'quantified', quantifier, rows, test: this.#nested(() => this.#simple()) };
  }

  /** The rows that an order is told of: among these, except those. */
  #chosen(): Rows {
    const keys = this.#scanner.accept('among') ? { keys: this.#keys() } : {};
    const except = this.#scanner.accept('except') ? { except: this.#keys() } : {};
    return { ...keys, ...except, ...this.#where() };
  }

  #where(): Pick<Rows, 'where'> {
    if (!this.#scanner.accept('where')) return {};
    return { where: this.#nested(() => this.#negated()) };
  }

  #keys() {
    return takeKeys(this.#scanner, this.#isLast) ?? this.#off();
  }

  #rows(): Rows {
    const scanner = this.#scanner;
    const others = scanner.accept('others');
    const isAll = others || ['all', 'rows', 'row'].some((word) => scanner.accept(word));
    scanner.accept('among');
    const isNamed = !isAll || this.#precedes('among');
    const keys = isNamed ? { keys: this.#keys() } : {};
    const of = scanner.accept('of') ? { of: this.#name() } : {};
    const except = scanner.accept('except') ? { except: this.#keys() } : {};
    return { ...keys, ...(others ? { others } : {}), ...of, ...except, ...this.#where() };
  }

  #precedes(word: string): boolean {
    const { text, at } = this.#scanner;
    return text.slice(0, at).trimEnd().toLowerCase().endsWith(` ${word}`);
  }

  #name(): string {
    return this.#scanner.take(/[^\s()+*,<>=~]+/y) ?? this.#off();
  }

  #expression(): Expression {
    let left = this.#product();
    for (;;) {
      const op = this.#operation(['+', '-']);
      if (!op) return left;
      left = { kind: 'operation', op, left, right: this.#product() };
    }
  }

  #product(): Expression {
    let left = this.#factor();
    for (;;) {
      const op = this.#operation(['*', '/']);
      if (!op) return left;
      left = { kind: 'operation', op, left, right: this.#factor() };
    }
  }

  #operation<Op extends '+' | '-' | '*' | '/'>(ops: readonly Op[]): Op | undefined {
    return ops.find((op) => this.#scanner.accept(op));
  }

  #factor(): Expression {
    const scanner = this.#scanner;
    if (scanner.accept('-')) return { kind: 'minus', of: this.#nested(() => this.#factor()) };
    const { kind, text } = scanner.peek();
    if (kind === 'number') return this.#number();
    if (text === '(') return this.#bracketed(() => this.#expression());
    if (kind === 'address')
      return { kind: 'cell', address: scanner.next().text.replace(/^fact:/, '') };
    if (scanner.accept('this')) return self;
    if (scanner.accept('previous')) return { kind: 'previous' };
    if (scanner.accept('its')) return { kind: 'its', field: this.#name() };
    if (scanner.accept('rises', 'in', 'a', 'row')) return { kind: 'run', way: 'rise' };
    if (scanner.accept('falls', 'in', 'a', 'row')) return { kind: 'run', way: 'fall' };
    return this.#call();
  }

  #number(): Expression {
    const scanner = this.#scanner;
    const value = Number(scanner.next().text);
    if (!Number.isFinite(value)) this.#off();
    const before = scanner.at;
    const name = fold(scanner.take(unit) ?? '');
    if (name !== '' && parseUnit(name, this.#counters))
      return { kind: 'number', value, unit: name };
    scanner.at = before;
    return { kind: 'number', value };
  }

  #call(): Expression {
    const scanner = this.#scanner;
    const { text } = scanner.peek();
    const name = [...folds, ...spans, 'count' as const].find((each) => each === text);
    if (!name) this.#off();
    scanner.next();
    return this.#bracketed(() => {
      if (name === 'count') return { kind: 'fold', name, rows: this.#rows() };
      return isSpan(name) ? this.#span(name) : this.#fold(name);
    });
  }

  #fold(name: Fold): Expression {
    const range = this.#rangeOfCells();
    if (range) return { kind: 'fold', name, rows: range };
    if (this.#seesRows()) return { kind: 'fold', name, rows: this.#rows() };
    return { kind: 'function', name, args: this.#arguments() };
  }

  #span(name: Span): Expression {
    const range = this.#rangeOfCells();
    if (range) return { kind: 'key-span', name, rows: range };
    if (this.#seesRows()) return { kind: 'key-span', name, rows: this.#rows() };
    const [from, to, years, more] = this.#arguments();
    if (!from || !to || more || (name === 'rate') !== (years !== undefined)) this.#off();
    return { kind: 'span', name, from, to, ...(years ? { years } : {}) };
  }

  #arguments(): Expression[] {
    const args = [this.#expression()];
    while (this.#scanner.accept(',')) args.push(this.#expression());
    return args;
  }

  #seesRows(): boolean {
    const scanner = this.#scanner;
    if (['all', 'rows', 'others', 'among'].some((word) => scanner.sees(word))) return true;
    const { at } = scanner;
    const isRange = scanner.take(/[^\s()/]+?\.\.[^\s()<]+/y) !== undefined;
    scanner.at = at;
    return isRange;
  }

  /** Cells of another dataset, from one key to another: exports/2015..2024/value. */
  #rangeOfCells(): Rows | undefined {
    const scanner = this.#scanner;
    const { kind, text } = scanner.peek();
    const [dataset, keys = '', field, ...more] = text.split('/');
    if (kind !== 'address' || !keys.includes('..') || !field || more.length > 0) return undefined;
    scanner.next();
    return { keys: [rangeOf(keys)], of: `${dataset}/${field}` };
  }
}

function isSpan(name: Fold | Span): name is Span {
  return (spans as readonly string[]).includes(name);
}

function named(subject: string | undefined): Pick<OfKind<'extreme'>, 'subject'> {
  return subject === undefined ? {} : { subject };
}

function addressIn(subject: Expression): string | undefined {
  return subject.kind === 'cell' ? subject.address : undefined;
}
