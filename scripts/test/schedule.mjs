/**
 * Runs jobs side by side within a number of cores, in the given order where it fits. A job waits for those named in `after`
 * and is skipped when one of them failed.
 * @template {{ name: string, cores: number, after?: string[] }} Job
 * @template {{ failed: number }} Result
 * @param {Job[]} jobs
 * @param {(job: Job) => Promise<Result>} run must not reject
 * @param {(job: Job) => Result} skip the result of a job whose groundwork failed
 * @returns {Promise<Map<string, Result>>}
 */
export function runScheduled(jobs, run, skip, cores = 2) {
  const names = new Set(jobs.map((job) => job.name));
  const results = new Map();
  const waiting = [...jobs];
  let free = cores;
  const needs = (job) => (job.after ?? []).filter((name) => names.has(name));
  const width = (job) => Math.min(job.cores, cores);

  return new Promise((resolve) => {
    const advance = () => {
      // A copy: jobs leave the list as they start.
      for (const job of waiting.slice()) {
        if (!needs(job).every((name) => results.has(name))) continue;
        if (needs(job).some((name) => results.get(name).failed > 0)) finish(job, skip(job));
        else if (width(job) <= free) launch(job);
        // A wide job at the head is not overtaken for ever by narrow ones behind it.
        else break;
      }
      if (results.size === jobs.length) resolve(results);
    };
    const finish = (job, result) => {
      remove(waiting, job);
      results.set(job.name, result);
    };
    const launch = (job) => {
      remove(waiting, job);
      free -= width(job);
      void settle(job);
    };
    const settle = async (job) => {
      results.set(job.name, await run(job));
      free += width(job);
      advance();
    };
    advance();
  });
}

function remove(list, item) {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}
