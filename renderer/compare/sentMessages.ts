import { defineMessages } from '@shared/i18n/translate.ts';

/** Words about a workspace that came as one file. */
export const sentMessages = defineMessages(
  {
    title: '“{{name}}”已经在这里',
    differs: '{{file}} 和您的这一份是同一个工作区，有 {{count}} 处不同。选了才会动，关上什么也不变。',
    differs_one: '{{file}} 和您的这一份是同一个工作区，有 {{count}} 处不同。选了才会动，关上什么也不变。',
    same: '{{file}} 和您的这一份完全一样，没有什么要处理。',
    place: '您的一份在 {{place}}',
    headMine: '您的',
    headTheirs: '收到的',
    kept: '“全部换成收到的”会先把您的一份备份，可以撤销。同事没有一起发来的自评，以及您是谁，都不变。',
    mine: '留我的',
    open: '打开我的',
    theirs: '全部换成收到的',
    copy: '另开一份在旁边',
    copyOf: '{{name}}（收到的）',
    taken: '已换成收到的内容，之前的一份在备份里；可以撤销',
  },
  {
    title: '“{{name}}” is here already',
    differs:
      '{{file}} is the same workspace as yours and differs in {{count}} places. Nothing changes until you choose; closing leaves everything as it is.',
    differs_one:
      '{{file}} is the same workspace as yours and differs in {{count}} place. Nothing changes until you choose; closing leaves everything as it is.',
    same: '{{file}} is exactly the same as yours; there is nothing to do.',
    place: 'Yours lies in {{place}}',
    headMine: 'Yours',
    headTheirs: 'Received',
    kept: '“Take all of theirs” backs yours up first and can be undone. Self-assessments that did not come along, and who you are, stay.',
    mine: 'Keep mine',
    open: 'Open mine',
    theirs: 'Take all of theirs',
    copy: 'Open as a copy beside',
    copyOf: '{{name}} (received)',
    taken: 'Yours now holds what came; the state before is in the backups, and this can be undone',
  },
);
