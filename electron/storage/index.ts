/** Storage: everything Keyrung keeps on the disk. The rest of `electron/` uses only what is exported here. */
export type { Fs } from './fs.ts';
export type { BackupDifference, BackupInfo, DocumentProblem, Machine, OpenOptions, SaveReceipt, Workspace } from './types.ts';
export { nodeMachine } from './machine.ts';
export { createWorkspace, openWorkspace } from './workspace.ts';
export { peekWorkspace } from './peek.ts';
export { copyBackup } from './backupCopy.ts';
export { duplicateWorkspace, renameWorkspace, WORKSPACE_ENDING, workspaceFolderName } from './folders.ts';
export { openAppSettings, type AppSettings, type AppSettingsStore, type Recent } from './settings.ts';
export { makeFolder, writeDurable } from './durable.ts';
export { listFolder, pathOf, storedKind } from './paths.ts';
export { readStored } from './stored.ts';
export { removeTree } from './trees.ts';
