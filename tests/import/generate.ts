/** A small seeded generator (mulberry32), so that data is the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CITIES = ['上海', '北京', '苏州', '成都', '武汉', '佛山', '青岛', '宁波', '合肥', '长沙'];
const FIRST = [
  '禾屿',
  '恒岳',
  '明柏',
  '瑞拓',
  '海川',
  '嘉禾',
  '远景',
  '万宁',
  '晨曦',
  '金桥',
  '蓝湾',
  '盛达',
  '同创',
  '华昌',
  '天润',
  '北辰',
];
const TRADES = ['食品', '包装', '纸业', '食配', '机电', '化工', '贸易', '物流', '电子', '材料'];
const FORMS = ['有限公司', '股份有限公司', '集团有限公司', '有限责任公司'];
const WESTERN = ['Alder', 'Brook', 'Cedar', 'Dover', 'Elm', 'Fjord', 'Grove', 'Haven'];
const PEOPLE = ['王芳', '李伟', '张敏', '刘洋', '陈静', '杨磊', '赵倩', '黄强'];

export interface Generated {
  readonly customers: string;
  readonly products: string;
  readonly sales: string;
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function nameOf(random: () => number, i: number): string {
  if (i % 5 === 4) return `${pick(random, WESTERN)} ${pick(random, WESTERN)} ${i} Co., Ltd`;
  return `${pick(random, CITIES)}${pick(random, FIRST)}${i}${pick(random, TRADES)}${pick(random, FORMS)}`;
}

/** Three CSV files: customers, products with categories, and sales lines with price, quantity and discount, Chinese names included. */
export function generate(customers: number, lines: number, seed = 20_261_123): Generated {
  const random = seeded(seed);
  const names = Array.from({ length: customers }, (_, i) => nameOf(random, i));
  const customerRows = names.map(
    (name, i) => `${codeOf(i)},${quoted(name)},${pick(random, PEOPLE)},021-${String(60_000_000 + i)},${pick(random, CITIES)},中国`,
  );
  const productRows = Array.from(
    { length: 200 },
    (_, i) => `P${String(i).padStart(4, '0')},${pick(random, FIRST)}${i}号,${pick(random, TRADES)}`,
  );
  const salesRows = Array.from({ length: lines }, (_, i) => {
    const customer = Math.floor(random() ** 2 * customers);
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor((i / lines) * 1_000) * 86_400_000).toISOString().slice(0, 10);
    const product = `P${String(Math.floor(random() * 200)).padStart(4, '0')}`;
    const price = (5 + random() * 500).toFixed(2);
    const discount = pick(random, ['0', '0', '0', '0.05', '0.1', '0.15']);
    return `SO${String(100_000 + Math.floor(i / 3))},${day},${codeOf(customer)},${quoted(names[customer] as string)},${product},${1 + Math.floor(random() * 40)},${price},${discount}`;
  });
  return {
    customers: `客户编码,客户名称,联系人,电话,城市,国家\n${customerRows.join('\n')}\n`,
    products: `产品编码,产品名称,品类\n${productRows.join('\n')}\n`,
    sales: `订单号,订单日期,客户编码,客户名称,产品编码,数量,单价,折扣率\n${salesRows.join('\n')}\n`,
  };
}
const codeOf = (i: number): string => `K${String(i).padStart(5, '0')}`;
