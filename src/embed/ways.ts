/** How a file comes by its widgets: the loader fetches them, the others have them. */
export interface Ways {
  /** The widgets this file can show. */
  mine: readonly string[];
  /** Sees to it that a widget's tag is defined. */
  load: (name: string) => void;
  /** Does what only some pages call for. */
  more: () => void;
}
