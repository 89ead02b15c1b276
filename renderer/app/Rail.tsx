import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/speech.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { appMessages } from './messages.ts';
import { groupsOf, type Group } from './navigation.ts';

const TodayCount = lazy(async () => ({ default: (await import('../today/TodayCount.tsx')).TodayCount }));

const ICONS: Readonly<Record<Group, IconName>> = {
  today: 'today',
  portfolio: 'portfolio',
  plans: 'plan',
  rivals: 'rivals',
  me: 'me',
  settings: 'gear',
};

/** Icons with words under them, always there; only what works. */
export function Rail({ current, address }: { readonly current: Group; readonly address: (group: Group) => string }) {
  const t = useWords(appMessages);
  const link = (group: Group, className?: string) => (
    <a key={group} href={`#${address(group)}`} className={className} aria-current={group === current ? 'page' : undefined}>
      <Icon name={ICONS[group]} size={18} />
      <span>{t(`rail.${group}`)}</span>
      {group === 'today' ? (
        <Suspense fallback={null}>
          <TodayCount />
        </Suspense>
      ) : null}
    </a>
  );
  return (
    <nav className="rail" aria-label={t('rail')}>
      {groupsOf().map((group) => link(group))}
      {link('settings', 'rail-end')}
    </nav>
  );
}
