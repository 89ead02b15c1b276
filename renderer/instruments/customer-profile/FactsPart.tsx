import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { checkCreditCode, normalCreditCode } from '@shared/instruments/customer-profile/credit-code.ts';
import { belowIn } from '@shared/instruments/customer-profile/group.ts';
import type { Customer } from '@shared/workspace/schemas.ts';
import { InspectorPart } from '../../frame/index.ts';
import { AmountInput } from '../../ui/AmountInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Profile } from './props.ts';

const TEXTS = ['name', 'legalName', 'code', 'industry', 'country', 'region', 'city', 'address', 'postalCode', 'phone'] as const;

/** The customer's master data, typed in place. */
export function FactsPart({ profile, customer }: { readonly profile: Profile; readonly customer: Customer }) {
  const { view, w } = profile;
  const disabled = view.readOnly;
  const edit = (fields: Readonly<Record<string, unknown>>): void =>
    void view.runWorkspace('customer.edit', { customer: customer.id, ...fields });
  const text = (key: (typeof TEXTS)[number] | 'note', long = false) => (
    <Labelled key={key} label={w(`fact.${key}`)}>
      <TextInput
        label={w(`fact.${key}`)}
        value={customer[key] ?? ''}
        long={long}
        disabled={disabled}
        onCommit={(value) => {
          if (key !== 'name' || value.trim() !== '') edit({ fields: { [key]: value === '' ? null : value } });
        }}
      />
    </Labelled>
  );
  return (
    <InspectorPart title={w('facts')}>
      {TEXTS.slice(0, 3).map((key) => text(key))}
      <CreditCode
        profile={profile}
        value={customer.taxId ?? ''}
        onCommit={(taxId) => edit({ fields: { taxId: taxId === '' ? null : taxId } })}
      />
      <Labelled label={w('fact.potential')}>
        <AmountInput
          label={w('fact.potential')}
          value={customer.potential?.value ?? null}
          disabled={disabled}
          onCommit={(value) => void view.runWorkspace('customer.setPotential', { customer: customer.id, value })}
        />
      </Labelled>
      <Labelled label={w('fact.owner')}>
        <Select
          aria-label={w('fact.owner')}
          allowClear
          value={customer.owner ?? null}
          disabled={disabled}
          options={view.facts.people.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(owner: string | null | undefined) => edit({ fields: { owner: owner ?? null } })}
        />
      </Labelled>
      <Parent profile={profile} customer={customer} onCommit={(parent) => edit({ fields: { parent } })} />
      {TEXTS.slice(3).map((key) => text(key))}
      {text('note', true)}
    </InspectorPart>
  );
}

/** The code with its check: what is wrong is said at once, and nothing is refused. */
function CreditCode({
  profile,
  value,
  onCommit,
}: {
  readonly profile: Profile;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}) {
  const { w, t, view } = profile;
  const verdict = value === '' ? null : checkCreditCode(value);
  return (
    <Labelled label={w('fact.taxId')}>
      <TextInput label={w('fact.taxId')} value={value} disabled={view.readOnly} onCommit={(typed) => onCommit(normalCreditCode(typed))} />
      {verdict === null ? null : (
        <span className={verdict === 'valid' ? 'small muted' : 'field-error'} role="status">
          {t(`credit.${verdict}`)}
        </span>
      )}
    </Labelled>
  );
}

/** Most customers offered at once as a parent: beyond it the search narrows. */
const MOST = 200;

function Parent({
  profile,
  customer,
  onCommit,
}: {
  readonly profile: Profile;
  readonly customer: Customer;
  readonly onCommit: (parent: string | null) => void;
}) {
  const { view, w } = profile;
  const [search, setSearch] = useState('');
  const { ids, names } = view.facts.portfolio;
  const below = belowIn(view.facts.portfolio, customer.id);
  const wanted = search.trim().toLowerCase();
  // whoever is below cannot be above: the group would go round in a circle
  const options = ids
    .flatMap((id, i) => (!below.has(id) && names[i]?.toLowerCase().includes(wanted) ? [{ value: id, label: names[i] }] : []))
    .slice(0, MOST);
  const own = customer.parent;
  const known =
    own === undefined || wanted !== '' || options.some((one) => one.value === own)
      ? options
      : [{ value: own, label: names[ids.indexOf(own)] ?? own }, ...options];
  return (
    <Labelled label={w('fact.parent')}>
      <Select
        aria-label={w('fact.parent')}
        allowClear
        showSearch
        filterOption={false}
        onSearch={setSearch}
        value={own ?? null}
        disabled={view.readOnly}
        options={known}
        onChange={(parent: string | null | undefined) => onCommit(parent ?? null)}
      />
    </Labelled>
  );
}

export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
