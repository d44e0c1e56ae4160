import { Decimal } from 'decimal.js';
import type { Expression, KeyRange, Quantifier, Rows, Statement } from './statement.ts';

/** Writes a statement in the grammar; read again, it is the same. */
export function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'extreme':
      return `${subjectOf(statement)}is ${statement.which}${chosen(statement.rows)}`;
    case 'rank': {
      const { comparison, rank, of, fromBelow } = statement;
      const sign = comparison === '=' ? '' : `${comparison} `;
      const total = of === undefined ? '' : ` of ${of}`;
      const below = fromBelow ? ' from below' : '';
      return `${subjectOf(statement)}is rank ${sign}${rank}${total}${below}${chosen(statement.rows)}`;
    }
    case 'comparison': {
      const { left, comparison, right, within } = statement;
      const near = within ? ` within ${printExpression(within)}` : '';
      return `${printExpression(left)} ${comparison} ${printExpression(right)}${near}`;
    }
    case 'between': {
      const { of, low, high, lowOpen, highOpen } = statement;
      const dots = `${lowOpen ? '<' : ''}..${highOpen ? '<' : ''}`;
      return `${printExpression(of)} in ${printExpression(low)} ${dots} ${printExpression(high)}`;
    }
    case 'course':
      return `${statement.way === 'rise' ? 'rises' : 'falls'} through ${printRows(statement.rows)}`;
    case 'quantified':
      return `${quantifierText(statement.quantifier)} ${printRows(statement.rows)} ${enclosed(statement.test)}`;
    case 'not':
      return `not ${enclosed(statement.of)}`;
    case 'as-stated':
      return `${enclosed(statement.of)} as stated`;
    default:
      return `${enclosed(statement.left)} ${statement.kind} ${enclosed(statement.right)}`;
  }
}

/** A part of a statement, in brackets where it might take in what stands around it. */
function enclosed(part: Statement): string {
  return `(${printStatement(part)})`;
}

function subjectOf({ subject }: { readonly subject?: string | undefined }): string {
  return subject === undefined ? '' : `${subject} `;
}

function quantifierText(quantifier: Quantifier): string {
  if (typeof quantifier === 'string') return quantifier;
  return 'allBut' in quantifier
    ? `all but ${quantifier.allBut} of`
    : `${quantifier.count} of ${quantifier.of}`;
}

function chosen({ keys, except, where }: Rows): string {
  const among = keys ? ` among ${printKeys(keys)}` : '';
  return `${among}${printExcept(except)}${printWhere(where)}`;
}

export function printRows({ keys, others, of, except, where }: Rows): string {
  const start = others ? `others${keys ? ' among' : ''}` : keys ? 'among' : 'all';
  const named = keys ? ` ${printKeys(keys)}` : '';
  const field = of === undefined ? '' : ` of ${of}`;
  return `${start}${named}${field}${printExcept(except)}${printWhere(where)}`;
}

const printExcept = (keys: readonly KeyRange[] | undefined) =>
  keys ? ` except ${printKeys(keys)}` : '';
const printWhere = (test: Statement | undefined) => (test ? ` where ${enclosed(test)}` : '');

function printKeys(keys: readonly KeyRange[]): string {
  return keys
    .map(({ from, to }) =>
      to === undefined ? printKey(from) : `${printKey(from)}..${printKey(to)}`,
    )
    .join(', ');
}

const reserved =
  /^(?:as|where|except|among|of|within|in|between|is|are|and|or|above|below|over|under|about|equals|more|less|at|equal|rises|falls)$/i;

/** A key as links write it. */
export function printKey(key: string): string {
  if (reserved.test(key)) return `%${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
  if (/^[\p{L}\p{N}_-][\p{L}\p{N}_,-]*$/u.test(key)) return key;
  return encodeURIComponent(key)
    .replaceAll('%2C', ',')
    .replace(/,$|[!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Writes an amount in the grammar. */
export function printExpression(part: Expression): string {
  switch (part.kind) {
    case 'number': {
      const value = new Decimal(part.value).toFixed();
      return part.unit === undefined ? value : `${value} ${part.unit.name}`;
    }
    case 'this':
    case 'previous':
      return part.kind;
    case 'its':
      return `its ${part.field}`;
    case 'cell':
      return part.address;
    case 'minus':
      return `-${inner(part.of)}`;
    case 'operation':
      return `${inner(part.left)} ${part.op} ${inner(part.right)}`;
    case 'function':
      return `${part.name}(${part.args.map(printExpression).join(', ')})`;
    case 'fold':
    case 'key-span':
      return `${part.name}(${printRows(part.rows)})`;
    case 'span':
      return `${part.name}(${[part.from, part.to, part.years].flatMap((each) => (each ? [printExpression(each)] : [])).join(', ')})`;
    case 'run':
      return `${part.way === 'rise' ? 'rises' : 'falls'} in a row`;
  }
}

function inner(part: Expression): string {
  const text = printExpression(part);
  return part.kind === 'operation' || part.kind === 'minus' || part.kind === 'run'
    ? `(${text})`
    : text;
}
