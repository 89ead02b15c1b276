import { lazy } from 'react';
import type { Route } from './route.ts';
import { InstrumentPage } from './InstrumentPage.tsx';

const TodayPage = lazy(async () => ({ default: (await import('../today/TodayPage.tsx')).TodayPage }));
const CustomersPage = lazy(async () => ({ default: (await import('../customers/CustomersPage.tsx')).CustomersPage }));
const ImportPage = lazy(async () => ({ default: (await import('../import/ImportPage.tsx')).ImportPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../settings/SettingsPage.tsx')).SettingsPage }));
const BackupsPage = lazy(async () => ({ default: (await import('../settings/BackupsPage.tsx')).BackupsPage }));
const TroublesPage = lazy(async () => ({ default: (await import('../settings/TroublesPage.tsx')).TroublesPage }));
const FrontPage = lazy(async () => ({ default: (await import('../front/FrontPage.tsx')).FrontPage }));
const PlansPage = lazy(async () => ({ default: (await import('../customers/PlansPage.tsx')).PlansPage }));

/** The page of a route; every heavy one is loaded when it is first shown. */
export function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'instrument':
      return <InstrumentPage id={route.instrument} target={route.target} selected={route.selected} />;
    case 'front':
      return <FrontPage key={route.target} customer={route.target} />;
    case 'today':
      return <TodayPage />;
    case 'customers':
      return <CustomersPage selected={route.selected} />;
    case 'import':
      return <ImportPage />;
    case 'settings':
      return <SettingsPage />;
    case 'backups':
      return <BackupsPage />;
    case 'troubles':
      return <TroublesPage />;
    case 'plans':
      return <PlansPage />;
  }
}
