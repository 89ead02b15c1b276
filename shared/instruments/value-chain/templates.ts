import type { Language } from '../../i18n/translate.ts';

/**
 * Chains to start from: names and order only. Shares and importance stay unknown, for they are the customer's to say. Activities follow
 * how firms of the kind describe their own work; the field we supply in stands among the suppliers so that it can be filled in.
 */
export const TEMPLATES = ['manufacturer', 'distributor', 'retailer', 'service', 'blank'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export interface Template {
  readonly support: readonly string[];
  readonly primary: readonly string[];
  readonly suppliers: readonly string[];
  /** Name of the supplier card for our own field. */
  readonly field: string;
  readonly markets: readonly string[];
}

const zh: Readonly<Record<TemplateId, Template>> = {
  manufacturer: {
    support: ['研发与法规', '质量与追溯', '设备与能源'],
    primary: ['采购进料', '生产加工', '包装入库', '仓储配送', '渠道销售', '售后服务'],
    suppliers: ['主要原料'],
    field: '我们这类供应',
    markets: ['经销渠道', '直供大客户'],
  },
  distributor: {
    support: ['信息系统', '资金与信用'],
    primary: ['选品采购', '收货入库', '仓储分拣', '配送到店', '终端销售', '退换与对账'],
    suppliers: ['上游厂家'],
    field: '我们这类供应',
    markets: ['零售终端', '下级批发'],
  },
  retailer: {
    support: ['选址与门店', '人员与培训', '数字系统'],
    primary: ['商品规划', '采购议价', '到仓配送', '陈列与补货', '收银与服务', '会员与售后'],
    suppliers: ['品牌供应商'],
    field: '我们这类供应',
    markets: ['到店顾客', '线上顾客'],
  },
  service: {
    support: ['人才与培训', '数据与系统'],
    primary: ['获客', '方案与报价', '签约准备', '服务交付', '验收与回款', '续约与口碑'],
    suppliers: ['外包伙伴'],
    field: '我们这类供应',
    markets: ['企业客户', '公共机构'],
  },
  blank: { support: [], primary: ['第一项活动'], suppliers: [], field: '', markets: [] },
};

const en: Readonly<Record<TemplateId, Template>> = {
  manufacturer: {
    support: ['R&D, compliance', 'Quality, tracing', 'Plant and energy'],
    primary: ['Buying, inbound', 'Making', 'Packing', 'Storage, delivery', 'Channel sales', 'Service'],
    suppliers: ['Main materials'],
    field: 'Our field',
    markets: ['Dealers', 'Direct accounts'],
  },
  distributor: {
    support: ['IT systems', 'Cash and credit'],
    primary: ['Range, buying', 'Goods in', 'Storage, picking', 'Delivery to stores', 'Selling', 'Returns, accounts'],
    suppliers: ['Makers'],
    field: 'Our field',
    markets: ['Shops', 'Sub-dealers'],
  },
  retailer: {
    support: ['Sites and stores', 'People, training', 'Digital systems'],
    primary: ['Range planning', 'Buying', 'Delivery to depot', 'Shelf and refill', 'Till and service', 'Members, returns'],
    suppliers: ['Brands'],
    field: 'Our field',
    markets: ['Store shoppers', 'Online shoppers'],
  },
  service: {
    support: ['People, training', 'Data and systems'],
    primary: ['Winning clients', 'Offer and quote', 'Contract set-up', 'Delivery', 'Sign-off, cash', 'Renewal'],
    suppliers: ['Subcontractors'],
    field: 'Our field',
    markets: ['Companies', 'Public bodies'],
  },
  blank: { support: [], primary: ['First activity'], suppliers: [], field: '', markets: [] },
};

export const templateOf = (id: TemplateId, language: Language): Template => (language === 'en' ? en : zh)[id];
