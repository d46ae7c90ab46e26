/** One plot a table: bars with the lowest and the highest, as SVG, for light and for dark pages. */
import * as vega from 'vega';
import { compile } from 'vega-lite';

const INK = {
  light: { text: '#24292f', bar: '#0969da', faint: '#d0d7de' },
  dark: { text: '#e6edf3', bar: '#58a6ff', faint: '#30363d' },
};

/**
 * @param {{ contestant: string, value: number, low?: number, high?: number }[]} values
 * @param {string} label what the values are
 * @param {'light' | 'dark'} scheme
 * @returns {Promise<string>} an SVG
 */
export function plot(values, label, scheme) {
  const { text, bar, faint } = INK[scheme];
  const y = { field: 'contestant', type: 'nominal', sort: null, axis: { title: null, labelLimit: 320 } };
  const spec = {
    data: { values: values.map(each => ({ low: each.value, high: each.value, ...each })) },
    width: 420,
    height: { step: 24 },
    layer: [
      {
        mark: { type: 'bar', color: bar, height: 14 },
        encoding: { y, x: { field: 'value', type: 'quantitative', title: label } },
      },
      {
        mark: { type: 'rule', color: text, strokeWidth: 1.5 },
        encoding: { y, x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
      },
    ],
    config: {
      background: 'transparent',
      font: 'system-ui, sans-serif',
      axis: {
        labelColor: text,
        titleColor: text,
        gridColor: faint,
        domainColor: faint,
        tickColor: faint,
        labelFontSize: 12,
      },
      view: { stroke: null },
    },
  };
  return new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}
