import { createHash } from 'node:crypto';

/** Stands for a workspace's folder towards the page; the same folder always has the same. */
export const recentId = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);
