/**
 * Gathers what arrives while one commit is being synced to disk into the next: a sync takes as long
 * for twenty leads as for one. Each caller is answered only after its own commit, and told of its
 * failure.
 *
 * @param commit writes a list in one transaction, and resolves to a result for each
 * @param most so that one transaction does not hold the database for long
 */
export function groupCommit(commit, most = 200) {
  const waiting = [];
  let busy = false;

  async function run() {
    busy = true;
    while (waiting.length) {
      // SQLite syncs in this thread: requests that came meanwhile are read in the next turn of the
      // event loop, and only then is it known who shares the next commit.
      await new Promise((resolve) => setImmediate(resolve));
      const group = waiting.splice(0, most);
      try {
        const results = await commit(group.map(({ item }) => item));
        group.forEach(({ resolve }, at) => resolve(results[at]));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void run();
    });
}
