/**
 * Starting an engine may fail now and then on a busy machine, so the start is tried again.
 * Only ever wrap a start in this: a test that failed must stay failed.
 */
export async function retryStart(name, start, tries = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (attempt >= tries) throw error;
      console.log(
        `${name} did not start (${firstLine(error)}), trying again (${attempt} of ${tries - 1})`,
      );
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}

const firstLine = (error) => String(error && error.message ? error.message : error).split('\n')[0];
