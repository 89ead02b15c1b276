/**
 * Names of the channels between page and main process. The preload makes one function of each and needs nothing else, so this list
 * stands apart from the shapes in `contract.ts` (which hold zod); both are tied together by type.
 */
export const CHANNELS = [
  'app.state',
  'app.saveSettings',
  'app.flushed',
  'recents.list',
  'recents.remove',
  'recents.putBack',
  'recents.find',
  'workspace.create',
  'workspace.open',
  'workspace.settleSent',
  'workspace.sample',
  'workspace.duplicate',
  'workspace.send',
  'workspace.rename',
  'workspace.close',
  'workspace.check',
  'docs.load',
  'docs.save',
  'docs.checkOutside',
  'docs.keepMine',
  'docs.takeTheirs',
  'history.swap',
  'signals.count',
  'today.plans',
  'backups.take',
  'backups.list',
  'backups.compare',
  'backups.restore',
  'backups.copy',
  'import.pick',
  'import.recognise',
  'import.plan',
  'import.run',
  'import.cancel',
  'import.saveSkipped',
  'document.check',
  'document.preview',
  'document.export',
  'file.open',
  'file.show',
  'guide.open',
  'page.pdf',
  'picture.save',
  'picture.copy',
  'table.save',
  'calendar.save',
  'clipboard.write',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the main process tells the page unasked. */
export const EVENTS = ['import.progress', 'workspace.problem', 'menu.command', 'app.flush', 'files.opened'] as const;
export type EventName = (typeof EVENTS)[number];

/** Between preload and main process only: paths of what was dropped on the window. The page has no function for it. */
export const DROP = 'files.dropped';
