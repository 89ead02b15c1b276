/** Where the command line's bundle stands. */
export const cliFile: string;
/** Builds the command line when it is stale; tells whether it did. */
export function buildCli(): Promise<boolean>;
