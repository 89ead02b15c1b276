/** Builds the app into `out/` unless it is fresh. */
export function buildApp(): Promise<void>;
