import type { Detector } from './thing.ts';

const POST = '经理|总监|主管|厂长|主任|总经理|班长|部长|科长|处长|工程师|专员|助理|负责人|组长|董事长';
/** Where a name of two or three signs ends: at a word that cannot belong to it. */
const END = '(?=$|[，,。、；\\s(（]|说|是|来|要|负责|到|刚|上|下|明|今|也|已|接|对|之前|原|从)';
const HAN = '\\p{Script=Han}';
const CHINESE = [
  `新(?:来|到|招|调来)了?(?:一?[个位名])?(?:新的?|的)?(?<title>${HAN}{2,8}?)[，,]?(?:姓|叫|名叫|是)(?<name>${HAN}{1,3}?)${END}`,
  `(?:来了|换了)(?:一?[个位名])(?:新的?)?(?<title>${HAN}{0,6}?(?:${POST}))[，,]?(?:姓|叫|名叫)(?<name>${HAN}{1,3}?)${END}`,
  `(?:新任|新上任的|新)(?<title>${HAN}{0,6}?(?:${POST}))(?:是|叫|姓)?(?<name>${HAN}{2,3}?)${END}`,
  `(?<title>${HAN}{0,6}?(?:${POST}))(?:由|是)?(?:换成了?|现在是|改由|新来的是|接任的[是叫])(?<name>${HAN}{2,3}?)${END}`,
  `(?<name>${HAN}{2,3})(?:接任|升任|出任|新任)(?:了)?(?<title>${HAN}{0,6}?(?:${POST}))`,
].map((pattern) => new RegExp(pattern, 'u'));
const NAME = '(?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)';
const TITLE = '(?<title>[A-Za-z&][A-Za-z& -]{1,40}?)';
const ENGLISH = [
  `\\b[Nn]ew ${TITLE},? (?:is |was )?(?:named|called) ${NAME}`,
  `\\b${NAME} (?:is|was named|became|joined as|started as|takes over as|took over as|has taken over as) (?:the |our |their )?(?:new )?${TITLE}(?=$|[.,;]| (?:and|since|from|as of|starting|in|at|on)\\b)`,
].map((pattern) => new RegExp(pattern, 'u'));
/** In English “is the manager” is news only with one of these. */
const NEWS = /\bnew\b|became|joined|started|takes over|took over|taken over|was named/u;
const POST_EN =
  /(?:manager|head|director|lead|buyer|controller|engineer|chief|officer|supervisor|planner|assistant|CEO|CFO|COO|president)$/iu;
const SURNAMES = new Set(
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛岳柳欧尤关'.split(
    '',
  ),
);

/** Somebody new, with a name and a post that were both written; whoever is known already is not new. */
export const newPerson: Detector = (read) => {
  const { text, clause, question, conditional, guess, ground } = read;
  if (question || conditional || guess) return [];
  const isChinese = clause.language === 'zh-CN';
  const hit = (isChinese ? CHINESE : ENGLISH).map((pattern) => pattern.exec(text)).find((one) => one !== null);
  const [name, title] = [hit?.groups?.['name'], hit?.groups?.['title']?.trim()];
  if (!hit || name === undefined || title === undefined || title === '') return [];
  if (isChinese ? !SURNAMES.has([...name][0] ?? '') : !NEWS.test(hit[0]) && !/\bnew\b/.test(text)) return [];
  if (!isChinese && !POST_EN.test(title) && !/named|called/.test(hit[0])) return [];
  return ground.people.some((one) => one.name === name) ? [] : [{ kind: 'newPerson', words: `${name} ${title}`, name, title }];
};
