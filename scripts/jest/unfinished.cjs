// Ends a run of Jest in which nothing ends any more, and names what was running. A test that never yields is beyond the
// reach of Jest's own timeouts: without this the run would go on until somebody looks.
const { spawnSync } = require('node:child_process');

const MINUTES = 15;

module.exports = class Unfinished {
  running = new Set();

  onTestFileStart({ path }) {
    this.running.add(path);
    this.wait();
  }

  onTestFileResult({ path }) {
    this.running.delete(path);
    this.wait();
  }

  onRunComplete() {
    clearTimeout(this.timer);
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), MINUTES * 60_000);
  }

  end() {
    console.error(`No test file has ended for ${MINUTES} minutes. Still running:\n${[...this.running].join('\n')}`);
    // A worker that never yields does not notice that its parent is gone.
    spawnSync('pkill', ['-KILL', '-P', String(process.pid)]);
    process.exit(1);
  }
};
