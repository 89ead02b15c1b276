import { Button } from 'antd';
import { live } from '@shared/base/entity.ts';
import type { Customer } from '@shared/workspace/schemas.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { ViewKey } from './messages.ts';
import type { Profile } from './props.ts';

interface Rows {
  readonly contact: readonly ('name' | 'title' | 'phone' | 'email')[];
  readonly site: readonly ('name' | 'city' | 'address' | 'postalCode')[];
}
const FIELDS: Rows = { contact: ['name', 'title', 'phone', 'email'], site: ['name', 'city', 'address', 'postalCode'] };

/**
 * People at the customer, and its sites, each a line typed in place. Names and titles of people may stand in a proposal, telephone and mail
 * never do.
 */
export function ContactsPart({ profile, customer }: { readonly profile: Profile; readonly customer: Customer }) {
  return (
    <>
      <RowsPart profile={profile} customer={customer} part="contact" rows={live(customer.contacts)} />
      <RowsPart profile={profile} customer={customer} part="site" rows={live(customer.sites)} />
    </>
  );
}

function RowsPart(props: {
  readonly profile: Profile;
  readonly customer: Customer;
  readonly part: keyof Rows;
  readonly rows: readonly ({ readonly id: string; readonly name: string } & Readonly<Record<string, unknown>>)[];
}) {
  const { profile, customer, part, rows } = props;
  const { view, w } = profile;
  const own = { customer: customer.id };
  const title = w(`${part}s`);
  const run = (verb: 'add' | 'edit' | 'remove', args: Readonly<Record<string, unknown>>) =>
    view.runWorkspace(`${part}.${verb}`, { ...own, ...args });
  return (
    <section className="cp-part" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="muted">{w(`${part}.none`)}</p> : null}
      {rows.map((row) => (
        <div key={row.id} className={view.selected === row.id ? 'cp-contact cp-selected' : 'cp-contact'}>
          {FIELDS[part].map((field) => {
            const label = w(`${part}.${field}` as ViewKey);
            return (
              <TextInput
                key={field}
                label={`${label} ${row.name}`}
                placeholder={label}
                value={(row[field] as string | undefined) ?? ''}
                disabled={view.readOnly}
                onCommit={(value) => {
                  if (field !== 'name' || value.trim() !== '')
                    void run('edit', { one: row.id, fields: { [field]: value === '' ? null : value } });
                }}
              />
            );
          })}
          <RemoveButton
            label={w('remove', { name: row.name })}
            disabled={view.readOnly}
            onClick={() => {
              void run('remove', { one: row.id }).then((done) => (done.ok ? view.notify(w('removed'), { undo: true }) : undefined));
            }}
          />
        </div>
      ))}
      {view.readOnly ? null : (
        <Button size="small" icon={<Icon name="add" size={12} />} onClick={() => void run('add', { fields: { name: w(`${part}.new`) } })}>
          {w(`${part}.add`)}
        </Button>
      )}
    </section>
  );
}

export function RemoveButton({
  label,
  disabled,
  onClick,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="quiet" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon name="close" size={14} />
    </button>
  );
}
