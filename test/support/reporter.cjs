// Mocha's spec reporter, which also writes its counts and the skipped tests to $COSTLENS_TEST_COUNTS.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Counting extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on('pending', test =>
      skipped.push({ name: test.fullTitle(), reason: test.skipReason ?? 'no reason given' }),
    );
    runner.once('end', () => {
      const { passes: passed, failures: failed } = runner.stats;
      const file = process.env.COSTLENS_TEST_COUNTS;
      if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    });
  }
};
