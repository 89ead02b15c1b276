import { ok } from '@shared/base/result.ts';
import type { LargeStep } from '@shared/ipc/contract.ts';
import { copyBackupBeside, openService } from '@electron/service/index.ts';
import { withOpen } from '../desk.ts';
import type { Handlers } from '../handlers.ts';
import { take, type TakingPorts } from '../taking.ts';
import { summaryOf } from '../trouble.ts';

export function backupHandlers(ports: TakingPorts): Pick<Handlers, `backups.${'take' | 'list' | 'compare' | 'restore' | 'copy'}`> {
  const { desk, tools } = ports;
  return {
    'backups.take': withOpen(desk, async (service) => {
      const taken = await service.backup();
      return taken.ok ? ok(taken.value && summaryOf(taken.value)) : taken;
    }),
    'backups.list': withOpen(desk, async (service) => ok((await service.backups()).map(summaryOf))),
    'backups.compare': withOpen(desk, (service, { id }) => service.compareBackup(id)),
    'backups.restore': withOpen(desk, async (service, { id, key }) => {
      const takenAt = (await service.backups()).find((one) => one.id === id)?.takenAt ?? '';
      const restored = await service.restore(id, key);
      if (!restored.ok) return restored;
      const label = { source: 'workspace', key: 'undo.restore', values: { date: takenAt.slice(0, 10) } };
      return ok<LargeStep>({ ...restored.value, label });
    }),
    'backups.copy': withOpen(desk, async (service, { id }) => {
      const copied = await copyBackupBeside(tools, service, id);
      return copied.ok ? take(ports, await openService(tools, copied.value)) : copied;
    }),
  };
}
