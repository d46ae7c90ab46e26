import CopyPlugin from 'copy-webpack-plugin';

export default {
  mode: 'production',
  entry: { main: './src/main.js', 'back-to-top': './src/back-to-top.js' },
  output: { clean: true },
  plugins: [new CopyPlugin({ patterns: ['public'] })],
};
