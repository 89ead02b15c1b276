import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runScheduled } from './schedule.mjs';

const skipped = () => ({ failed: 1, skipped: true });

/** Runs jobs of 5 ms and notes who ran together. */
async function observe(jobs, fails = []) {
  const busy = new Set();
  const together = [];
  const results = await runScheduled(
    jobs,
    async (job) => {
      busy.add(job.name);
      together.push([...busy].join('+'));
      await sleep(5);
      busy.delete(job.name);
      return { failed: fails.includes(job.name) ? 1 : 0 };
    },
    skipped,
  );
  return { together, results };
}

test('narrow jobs share the cores, wide ones run alone', async () => {
  const jobs = [
    { name: 'a', cores: 1 },
    { name: 'b', cores: 1 },
    { name: 'wide', cores: 2 },
    { name: 'c', cores: 1 },
  ];
  expect((await observe(jobs)).together).toEqual(['a', 'a+b', 'wide', 'c']);
});

test('a job waits for its groundwork and is skipped when that failed', async () => {
  const jobs = [
    { name: 'e2e', cores: 1, after: ['build'] },
    { name: 'build', cores: 1 },
  ];
  expect((await observe(jobs)).together).toEqual(['build', 'e2e']);
  const { together, results } = await observe(jobs, ['build']);
  expect(together).toEqual(['build']);
  expect(results.get('e2e')).toEqual({ failed: 1, skipped: true });
});

test('groundwork that was not chosen is not waited for', async () => {
  expect((await observe([{ name: 'e2e', cores: 2, after: ['build'] }])).together).toEqual(['e2e']);
});
