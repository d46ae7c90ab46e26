import { minify } from 'terser';

/**
 * Gives what a part exports the name under which others import it: `export { P }` weighs less than
 * `export { gt as P }`, and the badge's part exports half a hundred names.
 */
export const oneName = () => ({
  name: 'one-name',
  async renderChunk(code) {
    const [, list] = /export\{([^}]*)\}/.exec(code) ?? [];
    if (!list) return null;
    const props = {};
    for (const each of list.split(',')) {
      const [local, exported = local] = each.split(' as ');
      props[`$${local}`] = exported;
    }
    const { code: renamed, map } = await minify(code, {
      ecma: 2020,
      module: true,
      compress: false,
      nameCache: { vars: { props } },
      format: { comments: /^!/ },
      sourceMap: { asObject: true },
    });
    return { code: renamed, map };
  },
});
