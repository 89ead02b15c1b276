import { Button, Checkbox, Select } from 'antd';
import { closesAt } from '@shared/instruments/benefit-comparison/formulas.ts';
import { PROOF_LIMIT, US } from '@shared/instruments/benefit-comparison/model.ts';
import { moneyOf, nameOf, rivalOf, scoreOf, signed, tenth } from '@shared/instruments/benefit-comparison/say.ts';
import type { BenefitFigure, RatingFigure } from '@shared/instruments/benefit-comparison/types.ts';
import { badge } from '@shared/instruments/signs.ts';
import { circle } from '@shared/scene/draw.ts';
import { Facts, InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Signs } from '../../scene/Signs.tsx';
import { OriginFields } from '../../ui/OriginFields.tsx';
import { RatingInput } from '../../ui/RatingInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { aimedAt, askedOf } from '../aim.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly one: BenefitFigure;
}

export const benefitPanel = (session: Session, one: BenefitFigure): InspectorContent => ({
  title: one.name,
  side: session.say.t(`class.${one.cls ?? 'unknown'}`),
  asked: askedOf(session.aim, one.id),
  body: <Body key={one.id} session={session} one={one} />,
});

function Body({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view } = session;
  return (
    <>
      <ImportancePart session={session} one={one} />
      <HowPart session={session} one={one} />
      <InspectorPart title={t('panel.ratings')}>
        {[one.ours, ...one.theirs].map((rating) => (
          <Rating key={rating.who} session={session} one={one} rating={rating} />
        ))}
      </InspectorPart>
      <LastPart session={session} one={one} />
      <LinkPart session={session} one={one} />
      <p className="muted small">{t('panel.toCustomer', { name: one.name })}</p>
      {view.readOnly ? null : (
        <Button size="small" danger onClick={() => session.act({ do: 'remove', benefit: one.id })}>
          {t('panel.remove')}
        </Button>
      )}
    </>
  );
}

function ImportancePart({ session: { view, aim }, one }: Props) {
  const t = useWords(viewMessages);
  const { value, ...origin } = one.importance;
  const asksWho = aimedAt(aim, one.id) !== null;
  return (
    <InspectorPart title={t('panel.importance')}>
      <RatingInput
        label={t('panel.importance')}
        value={value}
        disabled={view.readOnly}
        onCommit={(next) => view.run('setImportance', { benefit: one.id, value: next })}
      />
      {value === null ? null : (
        <details key={askedOf(aim, one.id)} className="benefit-origin" open={asksWho}>
          <summary>{t('panel.who')}</summary>
          <OriginFields
            origin={origin}
            disabled={view.readOnly}
            asksWho={asksWho}
            onChange={(fields) => view.run('setImportanceOrigin', { benefit: one.id, origin: fields })}
          />
        </details>
      )}
    </InspectorPart>
  );
}

/** The formulas with their numbers, and what would turn the result. */
function HowPart({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { say, figures } = session;
  const { best, importance, opening, edge } = one;
  if (best?.value === undefined || best.value === null || importance.value === null || opening === null) return null;
  const theirs = scoreOf(best.value, say);
  const weight = scoreOf(importance.value, say);
  const closes = closesAt(importance.value);
  const even = scoreOf(one.ours.value, say);
  const flip =
    closes === null || one.cls === 'defend' || one.cls === 'concede'
      ? t('panel.flipEdge', { even })
      : t('panel.flipClose', { value: tenth(closes, say), even });
  return (
    <InspectorPart title={t('panel.how')} action={<small>{t('panel.against', { name: nameOf(figures, best.who, say) })}</small>}>
      <Facts
        rows={[
          [`${say.t('column.opening')} ${weight} × (10 − ${theirs}) ÷ 10`, tenth(opening, say)],
          ...(edge === null ? [] : [[`${say.t('column.edge')} ${weight} × (${even} − ${theirs}) ÷ 10`, signed(edge, say)] as const]),
        ]}
      />
      <p className="muted small">{t('panel.flip', { flip })}</p>
    </InspectorPart>
  );
}

function Rating({ session, one, rating }: Props & { readonly rating: RatingFigure }) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const { who, offers } = rating;
  const name = nameOf(figures, who, say);
  const rival = rivalOf(figures, who);
  const disabled = view.readOnly || !offers;
  return (
    <div className="benefit-rating">
      <div className="benefit-rating-head">
        <Signs theme={view.theme} marks={rival ? badge(rival.slot, rival.mark, 0, 0) : [circle(8.5, 8.5, 7, { fill: 'us' })]} />
        <span title={name}>{name}</span>
        {who === US ? null : (
          <Checkbox
            checked={offers}
            disabled={view.readOnly}
            onChange={(event) => view.run('setOffers', { benefit: one.id, who, offers: event.target.checked })}
          >
            {t('panel.offers')}
          </Checkbox>
        )}
      </div>
      {offers ? (
        <>
          <RatingInput
            label={`${name} · ${say.t('column.rating').replace(/ ?→$/, '')}`}
            value={rating.value}
            disabled={disabled}
            onCommit={(value) => view.run('rate', { benefit: one.id, who, value })}
          />
          {rating.value === null ? null : <Proof session={session} one={one} rating={rating} />}
        </>
      ) : null}
    </div>
  );
}

function Proof({ session: { view }, one, rating }: Props & { readonly rating: RatingFigure }) {
  const t = useWords(viewMessages);
  const set = (args: object): void => void view.run('setProof', { benefit: one.id, who: rating.who, ...args });
  return (
    <details className="benefit-origin">
      <summary>{[rating.proof, rating.by ?? ''].filter((part) => part !== '').join(' · ') || t('panel.proof')}</summary>
      <TextInput
        label={t('panel.proof')}
        placeholder={t('panel.proof')}
        value={rating.proof}
        maxLength={PROOF_LIMIT}
        disabled={view.readOnly}
        onCommit={(proof) => set({ proof: proof.trim() === '' ? null : proof.trim() })}
      />
      <OriginFields origin={rating} disabled={view.readOnly} onChange={(origin) => set({ origin })} />
    </details>
  );
}

function LastPart({ session: { say, figures }, one }: Props) {
  const t = useWords(viewMessages);
  const moved = [one.ours, ...one.theirs].filter(({ was }) => was !== null);
  if (moved.length === 0) return null;
  return (
    <InspectorPart title={t('panel.last')}>
      <Facts
        rows={[
          ...moved.map(({ who, was, value }) => [nameOf(figures, who, say), `${scoreOf(was, say)} → ${scoreOf(value, say)}`] as const),
          ...(one.was && one.opening !== null
            ? [[say.t('column.opening'), `${tenth(one.was.opening, say)} → ${tenth(one.opening, say)}`] as const]
            : []),
        ]}
      />
    </InspectorPart>
  );
}

function LinkPart({ session, one }: Props) {
  const t = useWords(viewMessages);
  const { view, say, figures } = session;
  const offers = view.facts.openings.filter(({ kind }) => kind === 'offer');
  const money = moneyOf(figures, say.language);
  return (
    <InspectorPart title={t('panel.linked')}>
      <Select<string>
        aria-label={t('panel.offer')}
        className="benefit-offer"
        disabled={view.readOnly}
        allowClear
        placeholder={t('panel.noOffer')}
        value={one.offer?.id ?? null}
        options={offers.map(({ id, title, value }) => ({
          value: id,
          label: value === null || value === undefined ? title : `${title} · ${money.full(value)}`,
        }))}
        onChange={(offer: string | undefined) => view.run('linkOffer', { benefit: one.id, offer: offer ?? null })}
      />
      {one.offer ? (
        <Facts
          rows={[
            [t('panel.place'), one.offer.place],
            ...(one.inProposal === null ? [] : [[t('panel.propose'), t('panel.inProposal', { number: one.inProposal })] as const]),
          ]}
        />
      ) : null}
    </InspectorPart>
  );
}
