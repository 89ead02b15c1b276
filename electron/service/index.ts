/** What window and command line do alike. The rest of `electron/` uses only what is exported here. */
export { copyBackupBeside } from './backupBeside.ts';
export { freeFolder } from './freeFolder.ts';
export { createService, openService, sampleService, type NewService } from './open.ts';
export type { LargeChange } from './receipts.ts';
export { WorkspaceService } from './service.ts';
export type { LoadedDocs, ServiceInfo } from './documents.ts';
export { schemaOf } from './schemas.ts';
export { nodeTools, type ServiceTools } from './tools.ts';
export type { Drawing, DrawingOptions, FiguresReport } from './compute.ts';
export type { ChangeEntry } from './changeLog.ts';
export type { Version } from './receipts.ts';
export type { WorldOptions } from './world.ts';
export { glanceAt, identityAt, type Glance } from './peek.ts';
export type { Paper, PaperRequest } from './papers.ts';
export { parseCorrections, planFiles, type ImportOptions, type ImportOutcome } from './importing.ts';
export { isArchive, readSent, unpackWorkspace, type Sent } from './archive.ts';
