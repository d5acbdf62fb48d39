import type { ChildProcess } from 'node:child_process';

export function screenEnv(
  xvfb: string | undefined,
  own: (child: ChildProcess) => void,
): Promise<NodeJS.ProcessEnv>;
