import type { Words } from './products.ts';

export interface SampleCustomer {
  /** Our customer number. */
  readonly code: string;
  readonly name: Words;
  readonly legalName: Words;
  readonly city: Words;
  /** What it buys from us in the last four quarters, in 10,000 of the currency unit; 0 = not a customer yet. */
  readonly year: number;
  /** Growth from one year to the next: 1.1 is 10 % more. */
  readonly trend: number;
  /** What it buys from everybody in a year, in 10,000 of the currency unit; null = nobody knows. */
  readonly potential: number | null;
  readonly confirmed: boolean;
  readonly contact: Words;
  readonly title: 'plant' | 'buyer' | 'head';
}

export const sampleTitles: Readonly<Record<SampleCustomer['title'], Words>> = {
  plant: { 'zh-CN': '厂长', en: 'Plant manager' },
  buyer: { 'zh-CN': '采购经理', en: 'Purchasing manager' },
  head: { 'zh-CN': '供应链总监', en: 'Head of supply chain' },
};

type Row = readonly [
  code: string,
  zh: string,
  legal: string,
  en: string,
  legalEn: string,
  city: string,
  cityEn: string,
  year: number,
  trend: number,
  potential: number | null,
  confirmed: 0 | 1,
  contact: string,
  contactEn: string,
  title: SampleCustomer['title'],
];

/** Invented firms, one a row as in a table; nothing here names a real one. */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['HY001', '禾屿食品', '禾屿食品有限公司', 'Heyu Foods', 'Heyu Foods Co., Ltd', '苏州', 'Suzhou', 232, 1.04, 1050, 1, '周启明', 'Zhou Qiming', 'plant'],
  ['ML002', '牧澜乳业', '牧澜乳业股份有限公司', 'Mulan Dairy', 'Mulan Dairy Inc.', '南京', 'Nanjing', 310, 0.97, 520, 1, '顾晓岚', 'Gu Xiaolan', 'buyer'],
  ['QT003', '青田味业', '青田味业集团有限公司', 'Qingtian Condiments', 'Qingtian Condiments Group', '杭州', 'Hangzhou', 268, 1.12, 700, 0, '沈立', 'Shen Li', 'head'],
  ['BH004', '滨海速冻', '滨海速冻食品有限公司', 'Binhai Frozen Foods', 'Binhai Frozen Foods Co., Ltd', '宁波', 'Ningbo', 205, 1.02, 330, 1, '唐珊', 'Tang Shan', 'buyer'],
  ['XY005', '溪云茶饮', '溪云茶饮有限公司', 'Xiyun Tea', 'Xiyun Tea Co., Ltd', '杭州', 'Hangzhou', 188, 1.22, 460, 0, '陆一鸣', 'Lu Yiming', 'head'],
  ['JF006', '嘉丰粮油', '嘉丰粮油股份有限公司', 'Jiafeng Oils', 'Jiafeng Oils Inc.', '无锡', 'Wuxi', 174, 0.92, 280, 1, '韩冬', 'Han Dong', 'buyer'],
  ['DC007', '东辰制药', '东辰制药有限公司', 'Dongchen Pharma', 'Dongchen Pharma Co., Ltd', '上海', 'Shanghai', 161, 1.05, 900, 0, '严瑾', 'Yan Jin', 'head'],
  ['HX008', '海汐水产', '海汐水产有限公司', 'Haixi Seafood', 'Haixi Seafood Co., Ltd', '舟山', 'Zhoushan', 142, 1.0, 230, 0, '邱明', 'Qiu Ming', 'plant'],
  ['YL009', '雨林咖啡', '雨林咖啡有限公司', 'Yulin Coffee', 'Yulin Coffee Co., Ltd', '上海', 'Shanghai', 118, 1.18, 310, 1, '方可', 'Fang Ke', 'buyer'],
  ['NS010', '南山豆制品', '南山豆制品有限公司', 'Nanshan Soy', 'Nanshan Soy Co., Ltd', '合肥', 'Hefei', 96, 0.98, 150, 0, '许春', 'Xu Chun', 'plant'],
  ['LC011', '绿川果汁', '绿川果汁有限公司', 'Luchuan Juice', 'Luchuan Juice Co., Ltd', '常州', 'Changzhou', 88, 1.07, null, 0, '谢林', 'Xie Lin', 'buyer'],
  ['TS012', '泰顺糕点', '泰顺糕点有限公司', 'Taishun Bakery', 'Taishun Bakery Co., Ltd', '温州', 'Wenzhou', 81, 0.88, 140, 1, '叶青', 'Ye Qing', 'buyer'],
  ['WH013', '万禾种业', '万禾种业有限公司', 'Wanhe Seeds', 'Wanhe Seeds Co., Ltd', '南通', 'Nantong', 66, 1.03, 120, 0, '丁伟', 'Ding Wei', 'head'],
  ['GL014', '港联物流', '港联物流有限公司', 'Ganglian Logistics', 'Ganglian Logistics Co., Ltd', '宁波', 'Ningbo', 58, 1.1, 410, 0, '蒋涛', 'Jiang Tao', 'head'],
  ['SZ015', '苏作糖果', '苏作糖果有限公司', 'Suzuo Sweets', 'Suzuo Sweets Co., Ltd', '苏州', 'Suzhou', 54, 0.95, 90, 1, '陶然', 'Tao Ran', 'buyer'],
  ['YM016', '云麦谷物', '云麦谷物有限公司', 'Yunmai Cereals', 'Yunmai Cereals Co., Ltd', '徐州', 'Xuzhou', 47, 1.15, null, 0, '江雪', 'Jiang Xue', 'buyer'],
  ['FD017', '丰德调料', '丰德调料有限公司', 'Fengde Spices', 'Fengde Spices Co., Ltd', '嘉兴', 'Jiaxing', 43, 1.0, 70, 0, '宋平', 'Song Ping', 'plant'],
  ['CX018', '长兴笋业', '长兴笋业有限公司', 'Changxing Bamboo Shoots', 'Changxing Bamboo Shoots Co., Ltd', '湖州', 'Huzhou', 38, 0.9, 60, 1, '章敏', 'Zhang Min', 'buyer'],
  ['RB019', '瑞邦日化', '瑞邦日化股份有限公司', 'Ruibang Home Care', 'Ruibang Home Care Inc.', '上海', 'Shanghai', 36, 1.3, 640, 1, '潘悦', 'Pan Yue', 'head'],
  ['JN020', '江南蜜饯', '江南蜜饯有限公司', 'Jiangnan Preserves', 'Jiangnan Preserves Co., Ltd', '绍兴', 'Shaoxing', 31, 0.94, 55, 0, '薛强', 'Xue Qiang', 'plant'],
  ['HT021', '宏泰米业', '宏泰米业有限公司', 'Hongtai Rice', 'Hongtai Rice Co., Ltd', '盐城', 'Yancheng', 29, 1.01, null, 0, '卢杰', 'Lu Jie', 'buyer'],
  ['PQ022', '浦清净水', '浦清净水有限公司', 'Puqing Water', 'Puqing Water Co., Ltd', '上海', 'Shanghai', 26, 1.06, 48, 0, '钟慧', 'Zhong Hui', 'buyer'],
  ['XH023', '星河宠物', '星河宠物食品有限公司', 'Xinghe Pet Food', 'Xinghe Pet Food Co., Ltd', '杭州', 'Hangzhou', 24, 1.35, 380, 0, '高翔', 'Gao Xiang', 'head'],
  ['BJ024', '白鹭酒业', '白鹭酒业有限公司', 'Bailu Spirits', 'Bailu Spirits Co., Ltd', '亳州', 'Bozhou', 22, 0.86, 45, 1, '董亮', 'Dong Liang', 'buyer'],
  ['QS025', '清水面业', '清水面业有限公司', 'Qingshui Noodles', 'Qingshui Noodles Co., Ltd', '泰州', 'Taizhou', 20, 1.02, 34, 0, '袁丽', 'Yuan Li', 'plant'],
  ['ZJ026', '珠江腊味', '珠江腊味有限公司', 'Zhujiang Cured Meats', 'Zhujiang Cured Meats Co., Ltd', '广州', 'Guangzhou', 17, 1.0, null, 0, '何志', 'He Zhi', 'buyer'],
  ['YF027', '一方药材', '一方药材有限公司', 'Yifang Herbs', 'Yifang Herbs Co., Ltd', '亳州', 'Bozhou', 15, 1.08, 28, 0, '段琳', 'Duan Lin', 'buyer'],
  ['LS028', '岚山海苔', '岚山海苔有限公司', 'Lanshan Seaweed', 'Lanshan Seaweed Co., Ltd', '连云港', 'Lianyungang', 13, 0.97, 22, 0, '鲁宁', 'Lu Ning', 'plant'],
  ['MT029', '茂同冷饮', '茂同冷饮有限公司', 'Maotong Ices', 'Maotong Ices Co., Ltd', '扬州', 'Yangzhou', 12, 0.8, 20, 1, '曹洁', 'Cao Jie', 'buyer'],
  ['KX030', '康行营养', '康行营养品有限公司', 'Kangxing Nutrition', 'Kangxing Nutrition Co., Ltd', '上海', 'Shanghai', 11, 1.25, 260, 0, '魏然', 'Wei Ran', 'head'],
  ['AN031', '安农蛋品', '安农蛋品有限公司', 'Annong Eggs', 'Annong Eggs Co., Ltd', '滁州', 'Chuzhou', 9, 1.0, 16, 0, '夏冰', 'Xia Bing', 'buyer'],
  ['TY032', '桃源果脯', '桃源果脯有限公司', 'Taoyuan Dried Fruit', 'Taoyuan Dried Fruit Co., Ltd', '金华', 'Jinhua', 8, 0.93, null, 0, '汪洋', 'Wang Yang', 'plant'],
  ['SN033', '山南菌业', '山南菌业有限公司', 'Shannan Mushrooms', 'Shannan Mushrooms Co., Ltd', '丽水', 'Lishui', 7, 1.04, 12, 0, '姚远', 'Yao Yuan', 'buyer'],
  ['GB034', '古北烘焙', '古北烘焙有限公司', 'Gubei Bakes', 'Gubei Bakes Co., Ltd', '上海', 'Shanghai', 6, 1.1, 11, 0, '白桦', 'Bai Hua', 'buyer'],
  ['DX035', '东翔五金', '东翔五金有限公司', 'Dongxiang Hardware', 'Dongxiang Hardware Co., Ltd', '台州', 'Taizhou City', 5, 0.9, null, 0, '罗成', 'Luo Cheng', 'buyer'],
  ['LH036', '澜湖渔具', '澜湖渔具有限公司', 'Lanhu Tackle', 'Lanhu Tackle Co., Ltd', '威海', 'Weihai', 4.2, 1.0, 9, 0, '秦岭', 'Qin Ling', 'buyer'],
  ['FY037', '枫叶文具', '枫叶文具有限公司', 'Fengye Stationery', 'Fengye Stationery Co., Ltd', '义乌', 'Yiwu', 3.4, 0.96, null, 0, '阮玲', 'Ruan Ling', 'buyer'],
  ['CM038', '晨牧饲料', '晨牧饲料有限公司', 'Chenmu Feed', 'Chenmu Feed Co., Ltd', '宿迁', 'Suqian', 2.6, 1.05, 40, 0, '孔德', 'Kong De', 'plant'],
  ['ZH039', '中和豆腐坊', '中和豆腐坊', 'Zhonghe Tofu', 'Zhonghe Tofu Workshop', '镇江', 'Zhenjiang', 1.1, 0.85, null, 0, '石磊', 'Shi Lei', 'buyer'],
  ['WL040', '未来食饮', '未来食饮有限公司', 'Weilai Drinks', 'Weilai Drinks Co., Ltd', '上海', 'Shanghai', 0, 1.0, 350, 0, '贺新', 'He Xin', 'head'],
];

export const sampleCustomers: readonly SampleCustomer[] = ROWS.map(
  ([code, zh, legal, en, legalEn, city, cityEn, year, trend, potential, confirmed, contact, contactEn, title]) => ({
    code,
    name: { 'zh-CN': zh, en },
    legalName: { 'zh-CN': legal, en: legalEn },
    city: { 'zh-CN': city, en: cityEn },
    year,
    trend,
    potential,
    confirmed: confirmed === 1,
    contact: { 'zh-CN': contact, en: contactEn },
    title,
  }),
);
