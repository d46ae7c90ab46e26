/** Something that is known, or will be: what is known already need not wait, nor its element be drawn without it first. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a value as soon as it is known: at once where it is. */
export const soon = <T, Next>(value: Soon<T>, use: (value: T) => Soon<Next>): Soon<Next> =>
  value instanceof Promise ? value.then(use) : use(value);
