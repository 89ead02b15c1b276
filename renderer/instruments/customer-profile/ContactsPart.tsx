import { Button } from 'antd';
import { live } from '@shared/base/entity.ts';
import type { Customer } from '@shared/workspace/schemas.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Profile } from './props.ts';

const FIELDS = ['name', 'title', 'phone', 'email'] as const;

/** People at the customer: names and titles may stand in a proposal, telephone and mail never do. */
export function ContactsPart({ profile, customer }: { readonly profile: Profile; readonly customer: Customer }) {
  const { view, w } = profile;
  const contacts = live(customer.contacts);
  const own = { customer: customer.id };
  return (
    <section className="cp-part" aria-label={w('contacts')}>
      <h2>{w('contacts')}</h2>
      {contacts.length === 0 ? <p className="muted">{w('contact.none')}</p> : null}
      {contacts.map((contact) => (
        <div key={contact.id} className={view.selected === contact.id ? 'cp-contact cp-selected' : 'cp-contact'}>
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              label={`${w(`contact.${field}`)} ${contact.name}`}
              placeholder={w(`contact.${field}`)}
              value={contact[field] ?? ''}
              disabled={view.readOnly}
              onCommit={(value) => {
                if (field !== 'name' || value.trim() !== '')
                  void view.runWorkspace('contact.edit', { ...own, contact: contact.id, fields: { [field]: value === '' ? null : value } });
              }}
            />
          ))}
          <RemoveButton
            label={w('remove', { name: contact.name })}
            disabled={view.readOnly}
            onClick={() => {
              void view
                .runWorkspace('contact.remove', { ...own, contact: contact.id })
                .then((done) => (done.ok ? view.notify(w('removed'), { undo: true }) : undefined));
            }}
          />
        </div>
      ))}
      {view.readOnly ? null : (
        <Button
          size="small"
          icon={<Icon name="add" size={12} />}
          onClick={() => void view.runWorkspace('contact.add', { ...own, fields: { name: w('contact.new') } })}
        >
          {w('contact.add')}
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
