/** The script tag and the parts it fetches go to the site as they are: nothing is bundled. */
export default config => {
  const built = 'node_modules/clinic-widgets/dist';
  config.addPassthroughCopy({
    [`${built}/clinic-widgets.js`]: 'clinic-widgets/clinic-widgets.js',
    [`${built}/parts/*.js`]: 'clinic-widgets/parts',
  });
  return { dir: { input: 'src', output: '_site' } };
};
