import ts from 'typescript';

/** A small change of a program that its tests should notice: `<` becomes `<=`. */
export interface Mutant {
  readonly file: string;
  /** The offsets of what is replaced. */
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** The line on which it stands, from 1. */
  readonly line: number;
}

/** The operators and what each becomes; those of DeMillo's and Offutt's sets that TypeScript has. */
const swaps: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
};

/** All mutants of a file, in order: operators, conditions, numbers, booleans, statements left out. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, by: string) => {
    const from = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ file, from, to: node.getEnd(), by, line });
  };
  const visit = (node: ts.Node): void => {
    // Types are gone when the program runs.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function mutate(node: ts.Node, add: (node: ts.Node, by: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const by = swaps[node.operatorToken.kind];
    // Joined text is no sum.
    const isText = [node.left, node.right].some((side) => ts.isStringLiteralLike(side));
    if (by !== undefined && !isText) add(node.operatorToken, by);
  } else if (ts.isConditionalExpression(node))
    add(node.condition, `!(${node.condition.getText()})`);
  else if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText()})`);
  else if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))
    add(node, `(${node.text} + 1)`);
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';');
}

/** A seeded sample without repeats: the same for the same seed, on every machine (mulberry32). */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const left = [...items];
  const sample: Item[] = [];
  let state = seed >>> 0;
  while (sample.length < count && left.length > 0) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % left.length;
    sample.push(...left.splice(at, 1));
  }
  return sample;
}
