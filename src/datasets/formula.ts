import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';

const { parse } = create(parseDependencies as FactoryFunctionMap);

/** A formula in parts. What is not known to formulas is `other`, with its text. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'minus'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly op: string; readonly args: readonly [Formula, Formula] }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'other'; readonly text: string };

/**
 * An address within a formula. It ends at a space, a bracket, `+` or `*`, which are percent-encoded in a
 * key; a comma belongs to it unless a space follows.
 */
const addresses = /(?<![^\s()+*,-])[^\s()+*,-][^\s()+*,]*\/[^\s()+*]+/g;

/** The most that a formula may hold: characters, and parts inside one another. */
const most = { characters: 20_000, levels: 300 } as const;

/** Stops the reading of a formula whose parts stand too deep inside one another. */
class TooDeep extends Error {}

/**
 * Reads a formula: cells as facts name them, numbers, `+ - * /`, brackets, and functions. `undefined`
 * where it cannot be read, and `too-deep` where it is too long or too deep to be. The library parses and
 * never evaluates.
 */
export function parseFormula(expression: string): Formula | 'too-deep' | undefined {
  if (expression.length > most.characters) return 'too-deep';
  const cells: string[] = [];
  const symbols = expression.replace(addresses, (written) => {
    const address = written.replace(/,+$/, '');
    cells.push(address.replace(/^fact:/, ''));
    return `cell${cells.length - 1}${written.slice(address.length)}`;
  });
  try {
    return read(parse(symbols), cells);
  } catch (problem) {
    // The library parses by calls inside calls, until there is no room for them.
    return problem instanceof TooDeep || problem instanceof RangeError ? 'too-deep' : undefined;
  }
}

/** The parts of the library's tree that a formula may hold. */
type FormulaNode =
  | { readonly type: 'ParenthesisNode'; readonly content: MathNode }
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'OperatorNode'; readonly op: string; readonly args: readonly MathNode[] }
  | {
      readonly type: 'FunctionNode';
      readonly fn: { readonly name?: string };
      readonly args: readonly MathNode[];
    };

function read(node: MathNode, cells: readonly string[], left: number = most.levels): Formula {
  if (left === 0) throw new TooDeep();
  const part = node as unknown as FormulaNode;
  const inside = (each: MathNode) => read(each, cells, left - 1);
  if (part.type === 'ParenthesisNode') return inside(part.content);
  if (part.type === 'ConstantNode' && typeof part.value === 'number')
    return { kind: 'number', value: part.value };
  if (part.type === 'SymbolNode') return { kind: 'cell', address: named(part.name, cells) };
  if (part.type === 'OperatorNode') {
    const [left, right] = part.args;
    if (left && right)
      return { kind: 'operation', op: part.op, args: [inside(left), inside(right)] };
    if (left && part.op === '-') return { kind: 'minus', of: inside(left) };
  }
  if (part.type === 'FunctionNode')
    return { kind: 'function', name: part.fn.name ?? '', args: part.args.map(inside) };
  return { kind: 'other', text: named(String(node), cells) };
}

/** Puts the addresses back in their places. */
function named(text: string, cells: readonly string[]): string {
  return text.replace(/\bcell(\d+)\b/g, (symbol, index) => cells[Number(index)] ?? symbol);
}
