// What an element of ours would do: fetches the page's part of reading when it is asked for.
globalThis.startReading = async () => {
  const { pageReading } = await import('/dist/modules/page/page-reading.js');
  await pageReading().prepare();
  return pageReading();
};
