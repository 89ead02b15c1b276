/** An instant as part of a file name: `20261124-164903`, UTC. */
export const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
