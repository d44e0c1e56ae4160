import { shadesOf, type WrittenColour } from '../../model/colour.ts';
import { lookUp } from '../../schema/look-up.ts';

/** A colour of a chart's own: the class that wears it, and its shade in each theme. */
export interface OwnColour {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** What a chart's file says of colours. */
interface Coloured {
  readonly colours?: Readonly<Record<string, WrittenColour>> | undefined;
}

/** The class of what a chart's file gives a colour: `o1` for the first; nothing for the rest. */
export function ownClass({ colours = {} }: Coloured, id: string): string | undefined {
  const index = Object.keys(colours).indexOf(id);
  return index < 0 ? undefined : `o${index + 1}`;
}

/** All colours of a chart's own; nothing where its file gives none. */
export function ownColours({ colours = {} }: Coloured): OwnColour[] | undefined {
  const names = Object.keys(colours);
  if (names.length === 0) return undefined;
  return names.map((id, index) => ({
    name: `o${index + 1}`,
    ...shadesOf(lookUp(colours, id) ?? '#000000'),
  }));
}
