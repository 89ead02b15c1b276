import { defineMessages } from '@shared/i18n/translate.ts';

export const genericMessages = defineMessages({ fields: '填写' }, { fields: 'Fill in' });
