// fast-check with a bound on time. A property that fails looks for a smaller counterexample by running again and again:
// with an oracle that goes through all sets for hours, and no timeout of Jest ends a test that never yields. Past the
// bound a property fails with what was found so far.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true });

module.exports = fc;
