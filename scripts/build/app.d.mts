/** Builds the app when it is stale; tells whether it did. */
export function buildApp(): Promise<boolean>;
