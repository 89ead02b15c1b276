/** Names of the steps in the undo menu. */
export const undoZh = {
  'undo.applyTemplate': '用清单开始',
  'undo.addBenefit': '加利益 {{name}}',
  'undo.renameBenefit': '改名 {{name}}',
  'undo.removeBenefit': '删除 {{name}}',
  'undo.setImportance': '改重要度 {{name}}',
  'undo.rate': '改评分 {{name}}',
  'undo.setOffers': '改有没有供 {{name}}',
  'undo.setProof': '改依据 {{name}}',
  'undo.linkOffer': '连上可提供的 {{name}}',
  'undo.intoProposal': '把 {{name}} 放进方案',
  'undo.intoAction': '把 {{name}} 变成行动',
} as const;

export const undoEn: { readonly [K in keyof typeof undoZh]: string } = {
  'undo.applyTemplate': 'Start from a list',
  'undo.addBenefit': 'Add benefit {{name}}',
  'undo.renameBenefit': 'Rename {{name}}',
  'undo.removeBenefit': 'Remove {{name}}',
  'undo.setImportance': 'Importance, {{name}}',
  'undo.rate': 'Rating, {{name}}',
  'undo.setOffers': 'Offered or not, {{name}}',
  'undo.setProof': 'Proof, {{name}}',
  'undo.linkOffer': 'Link an offer, {{name}}',
  'undo.intoProposal': 'Into the proposal, {{name}}',
  'undo.intoAction': 'Make an action, {{name}}',
};
