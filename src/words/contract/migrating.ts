/** Why an exported chart cannot be read. */
export type ExportProblem = 'archive' | 'json' | 'chart' | 'data';

/** Why a chart becomes one of another type. */
export type ReplacedType =
  | 'pie'
  | 'map'
  | 'arrow'
  | 'bullet'
  | 'many-dots'
  | 'unknown'
  | 'no-figures';

/** What is said while a chart of another service is brought in. */
export interface MigratingWords {
  readonly otherService: (service: string) => string;
  readonly faults: Readonly<Record<ExportProblem, (file: string) => string>>;
  readonly noTable: string;
  readonly named: (name: string) => string;
  readonly leftOut: (columns: readonly string[]) => string;
  readonly undivided: (columns: readonly string[]) => string;
  readonly replaced: Readonly<Record<ReplacedType, (theirs: string, ours: string) => string>>;
  readonly simpler: string;
  readonly tableOnly: string;
  readonly annotations: (texts: readonly string[]) => string;
  readonly spans: (count: number) => string;
  readonly highlights: (names: readonly string[]) => string;
  readonly colours: (count: number) => string;
  readonly logarithmic: string;
  readonly byline: (byline: string) => string;
  readonly badSource: (address: string) => string;
  readonly noTitle: string;
  readonly untranslated: (languages: readonly string[]) => string;
  readonly keptChart: (path: string) => string;
  readonly toDo: (count: number) => string;
  readonly shown: (id: string) => string;
}
