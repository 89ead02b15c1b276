/** How far a view has come: hollow = empty, half = begun, full = enough. */
export function StateDot({ state, label }: { readonly state: 'empty' | 'begun' | 'enough'; readonly label: string }) {
  return (
    <svg className="state-dot" width="10" height="10" viewBox="0 0 10 10" role="img" aria-label={label}>
      <circle cx="5" cy="5" r="4" fill={state === 'enough' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.3" />
      {state === 'begun' ? <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" /> : null}
    </svg>
  );
}
