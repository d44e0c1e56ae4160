import { namedUnit, parseUnit } from '../../model/units/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { rangeOf, takeKeys } from './parse-key.ts';
import { Scanner } from './scanner.ts';
import {
  type Expression,
  type Fold,
  folds,
  type Rows,
  type Span,
  type Statement,
  spans,
} from './statement.ts';

/** How deep brackets and “not” may be nested. */
const deepest = 24;

/** Stops the reading of a statement at a place. */
export class OffGrammar extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`off grammar at ${at}`);
    this.at = at;
  }
}

const unit =
  /(?:(?:thousand|million|billion|trillion)\s)?[^\s\d()+*,/<>=~.-](?:(?!\.\.)[^\s()+*,<>=~])*/iy;
export const self: Expression = { kind: 'this' };

/** Reads amounts and the rows that they are made of; what is said of rows is read by those that know statements. */
export abstract class ExpressionParser {
  protected readonly scanner: Scanner;
  private readonly counters: readonly string[];
  private readonly isLast: boolean;
  private depth = 0;

  constructor(text: string, counters: readonly string[], isLast: boolean) {
    this.scanner = new Scanner(text);
    this.counters = counters;
    this.isLast = isLast;
  }

  /** What is said of rows, behind “where”. */
  protected abstract condition(): Statement;

  protected off(): never {
    throw new OffGrammar(this.scanner.peek().start);
  }

  /** Reads what is nested, as deep as that is allowed. */
  protected nested<Part>(read: () => Part): Part {
    this.depth += 1;
    if (this.depth > deepest) this.off();
    const part = read();
    this.depth -= 1;
    return part;
  }

  protected expect(...texts: readonly string[]): void {
    if (!this.scanner.accept(...texts)) this.off();
  }

  protected bracketed<Part>(read: () => Part): Part {
    this.expect('(');
    const part = this.nested(read);
    this.expect(')');
    return part;
  }

  protected whole(): number {
    const { kind, text } = this.scanner.peek();
    if (kind !== 'number' || !/^\d{1,9}$/.test(text)) this.off();
    this.scanner.next();
    return Number(text);
  }

  protected chosen(): Rows {
    const keys = this.scanner.accept('among') ? { keys: this.keys() } : {};
    const except = this.scanner.accept('except') ? { except: this.keys() } : {};
    return { ...keys, ...except, ...this.where() };
  }

  protected where(): Pick<Rows, 'where'> {
    if (!this.scanner.accept('where')) return {};
    return { where: this.nested(() => this.condition()) };
  }

  private keys() {
    return takeKeys(this.scanner, this.isLast) ?? this.off();
  }

  protected rows(): Rows {
    const scanner = this.scanner;
    const others = scanner.accept('others');
    const isAll = others || ['all', 'rows', 'row'].some((word) => scanner.accept(word));
    scanner.accept('among');
    const isNamed = !isAll || this.precedes('among');
    const keys = isNamed ? { keys: this.keys() } : {};
    const of = scanner.accept('of') ? { of: this.name() } : {};
    const except = scanner.accept('except') ? { except: this.keys() } : {};
    return { ...keys, ...(others ? { others } : {}), ...of, ...except, ...this.where() };
  }

  private precedes(word: string): boolean {
    const { text, at } = this.scanner;
    return text.slice(0, at).trimEnd().toLowerCase().endsWith(` ${word}`);
  }

  private name(): string {
    return this.scanner.take(/[^\s()+*,<>=~]+/y) ?? this.off();
  }

  protected expression(): Expression {
    let left = this.product();
    for (;;) {
      const op = this.operation(['+', '-']);
      if (!op) return left;
      left = { kind: 'operation', op, left, right: this.product() };
    }
  }

  private product(): Expression {
    let left = this.factor();
    for (;;) {
      const op = this.operation(['*', '/']);
      if (!op) return left;
      left = { kind: 'operation', op, left, right: this.factor() };
    }
  }

  private operation<Op extends '+' | '-' | '*' | '/'>(ops: readonly Op[]): Op | undefined {
    return ops.find((op) => this.scanner.accept(op));
  }

  private factor(): Expression {
    const scanner = this.scanner;
    if (scanner.accept('-')) return { kind: 'minus', of: this.nested(() => this.factor()) };
    const { kind, text } = scanner.peek();
    if (kind === 'number') return this.number();
    if (text === '(') return this.bracketed(() => this.expression());
    if (kind === 'address')
      return { kind: 'cell', address: scanner.next().text.replace(/^fact:/, '') };
    if (scanner.accept('this')) return self;
    if (scanner.accept('previous')) return { kind: 'previous' };
    if (scanner.accept('its')) return { kind: 'its', field: this.name() };
    if (scanner.accept('rises', 'in', 'a', 'row')) return { kind: 'run', way: 'rise' };
    if (scanner.accept('falls', 'in', 'a', 'row')) return { kind: 'run', way: 'fall' };
    return this.call();
  }

  private number(): Expression {
    const scanner = this.scanner;
    const value = Number(scanner.next().text);
    if (!Number.isFinite(value)) this.off();
    const before = scanner.at;
    const name = fold(scanner.take(unit) ?? '');
    if (name !== '' && parseUnit(name, this.counters))
      return { kind: 'number', value, unit: namedUnit(name, this.counters) };
    scanner.at = before;
    return { kind: 'number', value };
  }

  private call(): Expression {
    const scanner = this.scanner;
    const { text } = scanner.peek();
    const name = [...folds, ...spans, 'count' as const].find((each) => each === text);
    if (!name) this.off();
    scanner.next();
    return this.bracketed(() => {
      if (name === 'count') return { kind: 'fold', name, rows: this.rows() };
      return isSpan(name) ? this.span(name) : this.fold(name);
    });
  }

  private fold(name: Fold): Expression {
    const range = this.rangeOfCells();
    if (range) return { kind: 'fold', name, rows: range };
    if (this.seesRows()) return { kind: 'fold', name, rows: this.rows() };
    return { kind: 'function', name, args: this.arguments() };
  }

  private span(name: Span): Expression {
    const range = this.rangeOfCells();
    if (range) return { kind: 'key-span', name, rows: range };
    if (this.seesRows()) return { kind: 'key-span', name, rows: this.rows() };
    const [from, to, years, more] = this.arguments();
    if (!from || !to || more || (name === 'rate') !== (years !== undefined)) this.off();
    return { kind: 'span', name, from, to, ...(years ? { years } : {}) };
  }

  private arguments(): Expression[] {
    const args = [this.expression()];
    while (this.scanner.accept(',')) args.push(this.expression());
    return args;
  }

  private seesRows(): boolean {
    const scanner = this.scanner;
    if (['all', 'rows', 'others', 'among'].some((word) => scanner.sees(word))) return true;
    const { at } = scanner;
    const isRange = scanner.take(/[^\s()/]+?\.\.[^\s()<]+/y) !== undefined;
    scanner.at = at;
    return isRange;
  }

  /** Cells of another dataset, from one key to another: exports/2015..2024/value. */
  private rangeOfCells(): Rows | undefined {
    const scanner = this.scanner;
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
