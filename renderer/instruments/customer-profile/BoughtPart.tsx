import { lastFour } from '@shared/instruments/period.ts';
import { salesKey } from '@shared/workspace/pages.ts';
import type { SalesPage, Settings } from '@shared/workspace/schemas.ts';
import { boughtBy } from './bought.ts';
import type { Profile } from './props.ts';

/** What the customer bought by category, the last four complete quarters beside the four before. */
export function BoughtPart({ profile }: { readonly profile: Profile }) {
  const { view, w } = profile;
  const { format } = view.speech;
  const customer = view.target ?? '';
  const page = view.world.docs[salesKey(customer)] as SalesPage | undefined;
  const { quarters } = view.facts.portfolio;
  const { from, to } = lastFour(view.facts.portfolio);
  const rows = boughtBy(page?.customers[customer], quarters.slice(from, to), quarters.slice(Math.max(0, from - 4), from));
  const { categories } = view.world.docs['settings'] as Settings;
  const nameOf = (key: string): string => (key === '' ? w('bought.other') : (categories[key]?.name ?? key));
  return (
    <section className="cp-part" aria-label={w('bought')}>
      <h2>{w('bought')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{w('bought.none')}</p>
      ) : (
        <table className="cp-bought">
          <thead>
            <tr>
              <th scope="col">{w('bought.category')}</th>
              <th scope="col" className="number">
                {w('bought.year')}
              </th>
              <th scope="col" className="number">
                {w('bought.before')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.category}>
                <td>{nameOf(row.category)}</td>
                <td className="number">{format.amount(row.year)}</td>
                <td className="number muted">{format.amount(row.before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
