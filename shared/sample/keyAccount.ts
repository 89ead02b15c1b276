/** Code of the customer whose plan is filled in. */
export const KEY_ACCOUNT = 'HY001';
