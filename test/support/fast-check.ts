import fc from 'fast-check';

/**
 * Properties take `fc` from here: with one seed they try the same examples on every run, so that a change is never
 * blamed for what another day's examples would have found. To look for more, change the seed or `numRuns` for a while,
 * and keep what it finds as an example of its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261124 });

export default fc;
