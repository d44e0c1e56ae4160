import type { Page } from 'playwright-core';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** States that a screen reader says; the others are of no interest or vary. */
const told = ['pressed', 'expanded', 'level', 'selected', 'checked', 'disabled'];
const unsaid = ['InlineTextBox', 'LineBreak', 'generic', 'none', 'RootWebArea'];

/** What each figure of a page says to a screen reader: one node a line, its role, name, states and description. */
export async function figuresAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly AxNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const write = (node: AxNode, depth: number, around: string): string[] => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    // Text is said where it is not the name of what it stands in.
    const isSaid =
      !node.ignored && !unsaid.includes(role) && !(role === 'StaticText' && around.includes(name));
    const line = isSaid ? [`${'  '.repeat(depth)}${lineOf(node, role, name)}`] : [];
    const inside = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? write(child, isSaid ? depth + 1 : depth, isSaid ? name : around) : [];
    });
    return [...line, ...inside];
  };
  return nodes
    .filter((node) => !node.ignored && textOf(node.role) === 'figure')
    .map((figure) => write(figure, 0, '').join('\n'));
}

function lineOf(node: AxNode, role: string, name: string): string {
  if (role === 'StaticText') return name;
  const states = (node.properties ?? [])
    .filter(({ name: state }) => told.includes(state))
    .map(({ name: state, value }) => `${state}=${textOf(value)}`);
  const description = textOf(node.description);
  return [
    role,
    ...(name ? [`“${name}”`] : []),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(description && description !== name ? [`— ${description}`] : []),
  ].join(' ');
}

function textOf(value: AxValue | undefined): string {
  return value?.value === undefined ? '' : String(value.value).replace(/\s+/g, ' ').trim();
}
