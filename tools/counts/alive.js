/** What stays in memory of elements that came and went. */
import { visit } from './visit.js';

const ROUNDS = 20;
const EACH_ROUND = 1000;

/** Runs in the page: adds a thousand elements, as many of each kind. */
function come(count) {
  const models = [...document.querySelector('#page').children];
  const room = document.createElement('div');
  room.id = 'room';
  for (let i = 0; i < count; i += 1) room.append(models[i % models.length].cloneNode(true));
  document.body.append(room);
}

/** How many elements of ours, and how many nodes of all, are alive more than before. */
export async function aliveAfter(browser, paper, rounds = ROUNDS) {
  const { page, cdp, settle, leave } = await visit(browser, paper);
  await cdp.send('HeapProfiler.enable');

  async function alive() {
    await settle();
    await cdp.send('HeapProfiler.collectGarbage');
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: ours } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      // A class's own prototype is one of them, but no element.
      functionDeclaration: `function () {
        return this.filter(each => !Object.hasOwn(each, 'constructor') && each.localName.startsWith('clinic-')).length;
      }`,
    });
    await cdp.send('Runtime.releaseObject', { objectId: objects.objectId });
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = name => metrics.find(metric => metric.name === name).value;
    return { elements: ours.value, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  async function comeAndGo() {
    // Lit draws before the next task: no frame is needed.
    await page.evaluate(come, EACH_ROUND);
    await page.evaluate(() => document.querySelector('#room').remove());
  }

  await comeAndGo();
  const before = await alive();
  for (let round = 0; round < rounds; round += 1) await comeAndGo();
  const after = await alive();
  await leave();
  return {
    'elements alive': after.elements - before.elements,
    'nodes alive': after.nodes - before.nodes,
    'listeners alive': after.listeners - before.listeners,
  };
}
